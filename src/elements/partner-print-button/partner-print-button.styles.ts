import { css } from 'lit';

export const printButtonStyles = css`
  :host {
    display: inline-block;
  }
  [part='status'] {
    display: inline-block;
    margin-block: 0.5em 0;
  }
`;
