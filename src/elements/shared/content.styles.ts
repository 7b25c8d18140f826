import { css } from 'lit';

/** The root of a content element, and what is said of its state. */
export const contentStyles = css`
  [part='base'] {
    container-type: inline-size;
    /* Where a host gives it only the width that it asks for: floats, flex rows, inline blocks. */
    contain-intrinsic-inline-size: 200px;
  }
  [part='status'] {
    margin-block: var(--_space);
    color: var(--_muted);
  }
  /* What comes within a second moves nothing: until then the line takes no room. Screen readers have it at once. */
  .loading [part='status'] {
    animation: appear 0s 1s backwards;
  }
  .failed [part='status'] {
    color: var(--basis-color-negative-color-default, inherit);
  }
  @keyframes appear {
    from {
      block-size: 0;
      margin: 0;
      opacity: 0;
    }
  }
`;
