/**
 * What our shadow roots look like on paper, in each way of printing; it is added to the sheet that all elements
 * share. Buttons, switches and filters stay away (`no-print`), lines that only paper has come out (`paper`: the date,
 * the page's address; `filtered`: what was filtered by), and what is a grid on the screen is a column, since WebKit cuts
 * straight through grids. No `@page` here: browsers ignore it in a shadow root.
 */
import { css } from 'lit';

export const printStyles = css`
  .paper {
    display: none;
  }
  @media print {
    :host {
      color-scheme: light !important;
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
    .no-print,
    button,
    [part~='controls'] {
      display: none !important;
    }
    .paper,
    .filtered {
      display: block !important;
    }
    :is(.ready, section, .groups, [part='header'], [part='city'], [part='activities']) {
      display: block !important;
    }
    :is(.ready, section, .groups, [part='header'], [part='city'], [part='activities']) > * + * {
      margin-block-start: 1em !important;
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
    p {
      orphans: 3;
      widows: 3;
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
