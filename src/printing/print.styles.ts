/**
 * What our shadow roots look like on paper, in each way of printing. Buttons, switches and filters stay away
 * (`no-print`), lines that only a print has come out (`print-only`: the date, the page's address; `filtered`: what was
 * filtered by), and what is a grid on the screen is a column, since WebKit cuts straight through grids. No `@page` here:
 * browsers ignore it in a shadow root.
 */
import { css } from 'lit';

export const printStyles = css`
  .print-only {
    display: none;
  }
  @media print {
    :host {
      color-scheme: light !important;
      content-visibility: visible !important;
    }
    [part~='base'] {
      /* The size that the host page asks for, and never too small to read. */
      font-size: max(var(--partner-font-size, 1em), 11pt);
    }
    :host,
    * {
      color: #000 !important;
      background: none !important;
      box-shadow: none !important;
      transition: none !important;
      animation: none !important;
      content-visibility: visible !important;
    }
    /* What a host does to a part on the screen must not cut, move or narrow it here. */
    [part]:not(img, .button, :empty) {
      position: static !important;
      inline-size: auto !important;
      block-size: auto !important;
      max-block-size: none !important;
      overflow: visible !important;
      columns: auto !important;
      float: none !important;
      transform: none !important;
      opacity: 1 !important;
      clip-path: none !important;
      writing-mode: horizontal-tb !important;
    }
    .no-print,
    .loading > [part],
    button,
    [part~='controls'] {
      display: none !important;
    }
    .print-only,
    .filtered {
      display: block !important;
    }
    .print-only {
      padding-block-start: 0.5em;
      border-block-start: var(--_border);
      max-inline-size: none;
      /* Else it may be all that the last page has. */
      break-before: avoid;
    }
    :is(.ready, section, .groups, .body, [part='header'], [part='city'], [part='activities'], [part='card']) {
      display: block !important;
    }
    /* What follows a toolbar, which is away, is the first thing on the paper. */
    :is(.ready, section, .groups, [part='header'], [part='city'], [part='activities']) > :not(.no-print) ~ * {
      margin-block-start: 1em !important;
    }
    .body {
      /* Any other value keeps its text from flowing around the image. */
      align-content: normal !important;
    }
    .body > * + * {
      margin-block-start: 0.75em;
    }
    .body > :is([part='place'], [part='distance'], [part='partnership']) {
      margin-block-start: 0;
    }
    /* As wide as the paper, it would take a page's half, and send its card to the next page. */
    [part='card'] > figure {
      display: block;
      float: inline-end;
      inline-size: 42%;
      margin: 0 0 1em 1em;
    }
    figure > [part='image'] {
      block-size: auto;
      max-block-size: 70mm;
      object-fit: contain;
    }
    [part='facts'],
    [part='credit'] {
      font-size: 1em !important;
    }
    [part='card'],
    [part='activity'],
    img,
    svg {
      break-inside: avoid;
    }
    h1,
    h2,
    h3,
    h4,
    h5,
    h6 {
      break-after: avoid;
      break-inside: avoid;
    }
    [part='count'] {
      break-after: avoid;
    }
    p {
      orphans: 3;
      widows: 3;
    }
    /* The address tells enough. */
    a[href^='http'] {
      text-decoration: none;
    }
    a[href^='http']::after {
      content: ' (' attr(href) ')';
      overflow-wrap: anywhere;
    }
    ::details-content {
      content-visibility: visible;
      display: block;
    }
  }
`;
