/**
 * What all elements share: the token chain (the element's own property, then
 * `--nl-*`, then `--basis-*`, then what the host page gives) and the common parts.
 * Sizes follow the element's font size, never the host's root: many themes shrink it.
 */
import { css } from 'lit';

export const baseStyles = css`
  :host {
    --_color: var(--partner-color, var(--basis-color-default-color-document, inherit));
    --_muted: var(--partner-muted-color, var(--basis-color-default-color-subtle, inherit));
    --_background: var(--partner-background-color, var(--basis-color-default-bg-document, transparent));
    --_subtle: var(--partner-subtle-background-color, var(--basis-color-default-bg-subtle, transparent));
    --_border-color: var(--partner-border-color, var(--basis-color-default-border-subtle, #8886));
    --_border: var(--partner-border-width, var(--basis-border-width-sm, 1px)) solid var(--_border-color);
    --_radius: var(--partner-border-radius, var(--basis-border-radius-md, 4px));
    --_space: var(--partner-space, var(--basis-space-block-md, 1em));
    --_link: var(--partner-link-color, var(--nl-link-color, var(--basis-color-action-2-color-default, LinkText)));
    --_action: var(
      --partner-button-background-color,
      var(--nl-button-primary-background-color, var(--basis-color-action-1-inverse-bg-default, ButtonFace))
    );
    --_on-action: var(
      --partner-button-color,
      var(--nl-button-primary-color, var(--basis-color-action-1-inverse-color-default, ButtonText))
    );
    --_bold: var(--partner-bold-font-weight, var(--basis-text-font-weight-bold, 700));
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  * {
    box-sizing: border-box;
  }
  [part~='base'] {
    inline-size: 100%;
    min-inline-size: 0;
    color: var(--_color);
    font-family: var(
      --partner-font-family,
      var(--nl-paragraph-font-family, var(--basis-text-font-family-default, inherit))
    );
    font-size: max(var(--partner-font-size, var(--nl-paragraph-font-size, var(--basis-text-font-size-md, 1em))), 14px);
    line-height: var(--partner-line-height, var(--nl-paragraph-line-height, var(--basis-text-line-height-md, 1.5)));
    text-align: start;
    overflow-wrap: anywhere;
  }
  :is(h1, h2, h3, h4, h5, h6) {
    margin: 0;
    color: var(--partner-heading-color, var(--nl-heading-color, var(--basis-heading-color, inherit)));
    font-family: var(
      --partner-heading-font-family,
      var(--nl-heading-font-family, var(--basis-heading-font-family, inherit))
    );
    font-weight: var(
      --partner-heading-font-weight,
      var(--nl-heading-font-weight, var(--basis-heading-font-weight, 700))
    );
    font-size: 1.375em;
    line-height: 1.25;
    text-wrap: balance;
  }
  p,
  ul,
  dl,
  figure {
    margin: 0;
    padding: 0;
  }
  ul {
    list-style: none;
  }
  a {
    color: var(--_link);
    text-underline-offset: 0.15em;
  }
  a:hover {
    color: var(--partner-link-hover-color, var(--basis-color-action-2-color-hover, var(--_link)));
    text-decoration-thickness: 2px;
  }
  button {
    min-block-size: max(var(--basis-pointer-target-min-block-size, 24px), 2.5em);
    padding: 0.375em 1em;
    border: var(--partner-border-width, var(--basis-border-width-sm, 1px)) solid transparent;
    border-radius: var(--partner-button-border-radius, var(--nl-button-border-radius, var(--basis-border-radius-sm, 4px)));
    background: var(--_action);
    color: var(--_on-action);
    font: inherit;
    font-weight: var(--nl-button-font-weight, var(--_bold));
    cursor: var(--basis-action-activate-cursor, pointer);
  }
  button:hover {
    background: var(--partner-button-hover-background-color, var(--basis-color-action-1-inverse-bg-hover, var(--_action)));
    color: var(--partner-button-hover-color, var(--basis-color-action-1-inverse-color-hover, var(--_on-action)));
  }
  button:disabled {
    opacity: 0.6;
    cursor: not-allowed;
  }
  :focus-visible {
    outline: var(--basis-focus-outline-width, 2px) var(--basis-focus-outline-style, solid)
      var(--partner-focus-outline-color, var(--basis-focus-outline-color, currentColor));
    outline-offset: var(--basis-focus-outline-offset, 2px);
  }
`;
