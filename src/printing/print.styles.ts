/**
 * What our shadow roots look like on paper, in each way of printing. An element adds it after its own styles and
 * marks its parts by class: `no-print` (buttons, switches, filters), `paper` (lines that only paper has: the date,
 * the page's address, the filter), `keep` (cards and activities, not to be torn in two), `flow` (a grid or flex box of those: WebKit cuts straight through
 * it, so its children come one below the other).
 * No `@page` here: browsers ignore it in a shadow root.
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
    [part~='controls'] {
      display: none !important;
    }
    .paper {
      display: block;
    }
    .flow {
      display: block !important;
    }
    .flow > * + * {
      margin-block-start: 1em;
    }
    .keep,
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
