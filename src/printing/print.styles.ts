/**
 * What our shadow roots look like on paper, in each way of printing. An element adds it after its own styles and
 * marks its parts by class: `no-print` (buttons, switches, filters), `paper` (lines that only paper has: the date,
 * the page's address, the filter), `keep` (cards and activities, not to be torn in two).
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
      /* The size that the host asks for, and never too small to read. */
      font-size: max(1em, 11pt) !important;
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
