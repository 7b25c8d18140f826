import { css } from 'lit';

export const buttonStyles = css`
  :host {
    display: inline-block;
  }
  [part='status'] {
    display: inline-block;
    margin-block: 0.5em 0;
  }
  @media print {
    [part='base'] {
      display: none;
    }
  }
`;
