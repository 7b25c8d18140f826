import { css } from 'lit';

/** The root of a content element, and what is said of its state. */
export const frameStyles = css`
  [part='base'] {
    container-type: inline-size;
    /* Where a host gives it only the width that it asks for: floats, flex rows, inline blocks. */
    contain-intrinsic-inline-size: 200px;
  }
  [part='status'] {
    margin-block: var(--_space);
    color: var(--_muted);
  }
  .loading [part='status'] {
    animation: appear 0.3s 0.3s backwards;
  }
  .failed [part='status'] {
    color: var(--basis-color-negative-color-default, inherit);
  }
  @keyframes appear {
    from {
      opacity: 0;
    }
  }
`;
