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
  [part='image'] {
    display: block;
    inline-size: 100%;
    block-size: auto;
    background: var(--_subtle);
  }
  [part='credit'] {
    padding: 0.25em var(--_space) 0;
    color: var(--_muted);
    font-size: 0.875em;
  }
  /* It begins where its own direction begins. */
  figcaption bdi {
    display: block;
  }
  [part='place'] {
    margin-block-start: calc(var(--_space) * -0.5);
    color: var(--_muted);
  }
  [part='facts'] {
    display: grid;
    grid-template-columns: fit-content(45%) 1fr;
    gap: 0.5em calc(var(--_space) * 2);
    padding-block: 0.75em;
    border-block: var(--_border);
  }
  [part='facts'] div {
    display: contents;
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
  @container (width < 18em) {
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
  @container (width > 44em) {
    [part='card']:has(figure) {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    [part='image'] {
      block-size: 100%;
      object-fit: cover;
    }
    figure {
      display: grid;
      grid-template-rows: 1fr auto;
    }
  }
`;
