import { css } from 'lit';

export const switchStyles = css`
  [part='choices'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em;
  }
  [part='choice'] {
    padding-inline: 0.75em;
    border-color: transparent;
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
  [part='choice'][aria-pressed='true'] {
    border-color: currentColor;
    color: var(--_color);
    font-weight: var(--_bold);
    text-decoration: none;
  }
  @media print {
    [part='base'] {
      display: none;
    }
  }
`;
