import { css } from 'lit';

export const listStyles = css`
  section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    justify-items: start;
    gap: var(--_space);
  }
  section > * {
    max-inline-size: 100%;
  }
  [hidden] {
    display: none;
  }
  .groups,
  details,
  [part='theme'],
  [part='activities'] {
    inline-size: 100%;
  }
  [part='controls'] {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: var(--_space);
    inline-size: 100%;
  }
  .themes {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  .legend,
  .search {
    padding: 0;
    font-weight: var(--_bold);
  }
  .legend {
    margin-block-end: 0.375em;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .choice {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: max(var(--basis-pointer-target-min-block-size, 24px), 2.25em);
    padding: 0 0.75em;
    border: var(--_border);
    border-radius: 2em;
    cursor: var(--basis-action-activate-cursor, pointer);
  }
  .choice:has(:checked) {
    border-color: currentColor;
    background: var(--_subtle);
  }
  .checkbox {
    flex: none;
    font: inherit;
    inline-size: 1.125em;
    block-size: 1.125em;
    margin: 0;
    accent-color: var(--_link);
  }
  .search {
    display: grid;
    flex: 1 14em;
    gap: 0.375em;
    max-inline-size: min(24em, 100%);
  }
  .field {
    inline-size: 100%;
    min-block-size: 2.25em;
    padding: 0.25em 0.5em;
    border: 1px solid currentColor;
    border-radius: var(--_radius);
    background: var(--_background);
    color: inherit;
    font: inherit;
    font-weight: 400;
  }
  [part='count'],
  [part='credit'],
  [part='facts'],
  [part='tag'] {
    color: var(--_muted);
  }
  .filtered {
    display: none;
  }
  .groups > * + * {
    margin-block-start: var(--_space);
  }
  [part='theme'] {
    gap: calc(var(--_space) * 0.75);
    padding-block-start: var(--_space);
    border-block-start: var(--_border);
  }
  [part='theme'] > [part='heading'] {
    font-size: 1.125em;
  }
  [part='activities'] {
    display: grid;
    gap: var(--_space) calc(var(--_space) * 2);
  }
  [part='activity'] {
    scroll-margin-block-start: 6em;
  }
  [part='activity'] > * + * {
    margin-block-start: 0.375em;
  }
  [part='activity'] > [part='heading'] {
    font-size: 1em;
  }
  [part='activity']:focus:not(:focus-visible) {
    outline: none;
  }
  [part='activity']:target,
  [part='activity']:focus {
    background: var(--_subtle);
  }
  @container (width > 36em) {
    [part='activities'] {
      grid-template-columns: repeat(auto-fit, minmax(19em, 1fr));
    }
  }
  @container (width > 52em) {
    [part='theme']:has(> [part='heading']) {
      grid-template-columns: minmax(0, 12em) minmax(0, 1fr);
      column-gap: calc(var(--_space) * 2);
    }
    [part='heading'] ~ [part='activities'] {
      grid-column: 2;
    }
  }
  [part='facts'],
  [part='credit'],
  [part='themes'],
  [part='actions'] {
    font-size: max(0.875em, 14px);
  }
  [part='image'] {
    border-radius: var(--_radius);
  }
  figure {
    max-inline-size: 30em;
  }
  [part='activity'] > [part='actions'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em var(--_space);
    margin-block-start: 0.75em;
  }
  details {
    padding-block-start: var(--_space);
    border-block-start: var(--_border);
  }
  summary {
    padding-block: 0.375em;
    font-weight: var(--_bold);
    cursor: var(--basis-action-activate-cursor, pointer);
  }
  details > * + * {
    margin-block-start: var(--_space);
  }
  /* Not a row of a grid, whose gap would stay. */
  [hidden='until-found'] {
    display: block;
    position: absolute;
    inline-size: 0;
    content-visibility: hidden;
    clip-path: inset(50%);
  }
  [part='badge'],
  [part='tag'] {
    display: inline-block;
    padding: 0 0.5em;
    border: var(--_border);
    border-radius: 1em;
  }
  [part='badge'] {
    background: var(--_subtle);
    color: var(--_color);
  }
`;
