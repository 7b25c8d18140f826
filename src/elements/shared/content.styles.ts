import { css } from 'lit';

/** The root of a content element, and what is said of its state. */
export const contentStyles = css`
  [part='base'] {
    container-type: inline-size;
  }
  /* A container has no width of its own. Where the host gives only the width that is asked for (dialogs, cells, floats), this asks for a text column's, and takes less where there is not the room. */
  .frame::before {
    content: '';
    display: grid;
    grid-template-columns: minmax(min(200px, 25vw), max(44em, 616px));
    overflow: hidden;
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
