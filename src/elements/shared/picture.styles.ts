import { css } from 'lit';

/** Pictures of the content are never cropped: what is higher than wide stands in its field. */
export const pictureStyles = css`
  [part='image'] {
    display: block;
    inline-size: 100%;
    block-size: auto;
    max-block-size: 30em;
    object-fit: contain;
    background: var(--_subtle);
  }
`;
