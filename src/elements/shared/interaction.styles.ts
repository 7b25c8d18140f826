import { css } from 'lit';

/** What shows only where somebody points, or has the focus. */
export const interactionStyles = css`
  a:hover {
    color: var(--partner-link-hover-color, var(--basis-color-action-2-color-hover, var(--_link)));
    text-decoration-thickness: 2px;
  }
  :is(a, button):focus-visible,
  .choice:has(:focus-visible) {
    background: var(--basis-focus-background-color);
    color: var(--basis-focus-color);
  }
  :focus-visible,
  .choice:has(:focus-visible) {
    outline: var(--basis-focus-outline-width, 2px) var(--basis-focus-outline-style, solid)
      var(--partner-focus-outline-color, var(--basis-focus-outline-color, currentColor));
    outline-offset: var(--basis-focus-outline-offset, 2px);
  }
  /* A field keeps its own background, so its outline must stand out by itself. */
  input:focus-visible {
    outline-color: currentColor;
  }
`;
