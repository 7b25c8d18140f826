import { css } from 'lit';

export const printButtonStyles = css`
  :host {
    display: inline-block;
    flex-grow: 0;
  }
  [part='base'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
  }
`;
