import { css } from 'lit';

export const overviewStyles = css`
  section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: var(--_space);
  }
  #heading {
    font-size: clamp(1.375em, 7cqi, 1.75em);
  }
  [part='group'] {
    gap: calc(var(--_space) * 0.5);
  }
  [part='group'] [part='heading'] {
    font-size: 1.0625em;
  }
  .countries,
  .kinds ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15em), 1fr));
    gap: var(--_space);
  }
  ul {
    display: grid;
    align-content: start;
    gap: calc(var(--_space) * 0.5);
  }
  .kinds {
    display: grid;
    gap: calc(var(--_space) * 1.5);
  }
  [part='place'] {
    display: flex;
    align-items: center;
    gap: 0.75em;
    min-block-size: 4.5em;
    padding: 0.5em;
    border: var(--_border);
    border-radius: var(--_radius);
    background: var(--_background);
  }
  [part='image'] {
    flex: none;
    inline-size: 4.5em;
    block-size: 3.5em;
    border-radius: calc(var(--_radius) / 2);
    object-fit: cover;
    background: var(--_subtle);
  }
  li a {
    display: inline-block;
    min-block-size: 24px;
    font-weight: var(--_bold);
  }
  .facts {
    color: var(--_muted);
    font-size: 0.9375em;
  }
  [part='timeline'] {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(9em, 1fr));
    row-gap: var(--_space);
    margin: 0;
    padding: 0;
    list-style: none;
  }
  [part='timeline'] li {
    position: relative;
    padding: 1em 1em 0 0;
    border-block-start: 2px solid var(--_border-color);
  }
  [part='timeline'] li::before {
    content: '';
    position: absolute;
    inset: -7px auto auto 0;
    inline-size: 12px;
    block-size: 12px;
    border-radius: 50%;
    background: var(--_link);
    forced-color-adjust: none;
  }
  time {
    display: block;
    color: var(--_muted);
    font-size: 0.9375em;
  }
  @media print {
    .countries,
    .kinds,
    ul {
      display: block;
      columns: 14em;
    }
    [part='place'] {
      display: flex !important;
      break-inside: avoid;
      margin-block-end: 0.5em;
    }
    [part='timeline'],
    [part='timeline'] li {
      display: block !important;
      padding: 0;
      border: 0;
    }
    time {
      display: inline;
    }
    [part='timeline'] li::before {
      display: none;
    }
  }
`;
