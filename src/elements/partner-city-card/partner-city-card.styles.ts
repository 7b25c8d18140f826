import { css } from 'lit';

export const cardStyles = css`
  /* In a long row, the cards out of sight cost nothing until they come near. Searching the page and paper see them all. An empty one is left out: its height would be remembered. */
  :host(:nth-child(n + 20):state(ready)) {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 30em;
  }
  [part='card'] {
    overflow: hidden;
    border: var(--_border);
    border-radius: var(--_radius);
    background: var(--_background);
  }
  .body {
    display: grid;
    align-content: start;
    gap: calc(var(--_space) * 0.75);
    padding: max(var(--_space), 2.5cqi);
  }
  [part='heading'] {
    font-size: clamp(1.375em, 7cqi, 1.75em);
  }
  .names > * {
    display: inline;
  }
  figure [part='credit'] {
    padding: 0.25em var(--_space) 0;
  }
  [part='place'],
  [part='distance'],
  [part='partnership'] {
    margin-block-start: calc(var(--_space) * -0.5);
  }
  [part='native-name'],
  [part='place'],
  [part='distance'],
  [part='credit'],
  [part='note'] {
    color: var(--_muted);
  }
  [part='credit'],
  [part='note'] {
    font-size: max(0.875em, 14px);
  }
  [part='badge'] {
    display: inline-block;
    padding: 0 0.5em;
    border: var(--_border);
    border-radius: 1em;
    background: var(--_subtle);
    color: var(--_color);
  }
  [part='facts'] {
    display: grid;
    grid-template-columns: fit-content(34%) 1fr;
    gap: 0.5em calc(var(--_space) * 2);
    padding-block: 0.75em;
    border-block: var(--_border);
  }
  [part='facts'] div {
    display: contents;
  }
  address {
    font-style: normal;
  }
  dt {
    color: var(--_muted);
  }
  dd {
    margin: 0;
  }
  [part='links'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em var(--_space);
  }
  @container (width < 24em) {
    [part='facts'] {
      grid-template-columns: 1fr;
    }
    [part='facts'] div {
      display: block;
    }
    dt {
      font-weight: var(--_bold);
    }
  }
  /* Further pictures: a row of small ones, each as large as the card once it is opened. */
  [part='images'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  summary {
    display: block;
    cursor: var(--basis-action-activate-cursor, pointer);
  }
  details[open] {
    inline-size: 100%;
  }
  details:not([open]) [part='image'] {
    inline-size: auto;
    block-size: 5em;
  }
  @container (width > 44em) {
    [part='card']:has(figure) {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  @media print {
    dl:not(:has(> :not(.no-print))) {
      display: none;
    }
  }
`;
