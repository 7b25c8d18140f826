import { css } from 'lit';

/** Buttons as NL Design System's secondary ones: what they do is never the main thing on the host's page. */
export const buttonStyles = css`
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    min-block-size: max(var(--basis-pointer-target-min-block-size, 24px), 2.5em);
    padding: 0.375em 1em;
    border: var(--partner-border-width, var(--basis-border-width-sm, 1px)) solid
      var(--partner-button-border-color, var(--nl-button-secondary-border-color, currentColor));
    border-radius: var(--partner-button-border-radius, var(--nl-button-border-radius, var(--basis-border-radius-sm, 4px)));
    background: var(--partner-button-background-color, var(--nl-button-secondary-background-color, transparent));
    color: var(--partner-button-color, var(--nl-button-secondary-color, var(--_link)));
    font: inherit;
    font-weight: var(--nl-button-font-weight, var(--_bold));
    cursor: var(--basis-action-activate-cursor, pointer);
  }
  .button:hover {
    background: var(
      --partner-button-hover-background-color,
      var(--nl-button-secondary-hover-background-color, var(--_subtle))
    );
    color: var(--partner-button-hover-color, var(--nl-button-secondary-hover-color, var(--_link)));
  }
  .button:disabled {
    opacity: 0.6;
    cursor: not-allowed;
  }
`;
