import { css } from 'lit';

export const switchStyles = css`
  [part='choices'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
  }
  [part='choice'] {
    padding-inline: 0;
    border: 0;
    border-radius: 0;
    background: none;
    color: var(--_link);
    font-weight: inherit;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  [part='choice']:hover {
    background: var(--_subtle);
    color: var(--_link);
    text-decoration-thickness: 2px;
  }
  [part='choice']:is([aria-pressed='true'], [aria-current]) {
    color: var(--_color);
    font-weight: var(--_bold);
    text-decoration-thickness: 3px;
    text-underline-offset: 0.5em;
  }
`;
