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
    --_space: var(--partner-space, var(--basis-space-block-xl, 1em));
    --_link: var(--partner-link-color, var(--nl-link-color, var(--basis-color-action-2-color-default, currentColor)));
    --_bold: var(--partner-bold-font-weight, var(--basis-text-font-weight-bold, 700));
    display: block;
    flex-grow: 1;
    writing-mode: horizontal-tb;
    /* Here and not further in: what a visitor sets for every element ('*') gets through. */
    letter-spacing: normal;
    word-spacing: normal;
  }
  :host([hidden]) {
    display: none;
  }
  * {
    box-sizing: border-box;
  }
  .frame,
  [part~='base'] {
    inline-size: 100%;
    min-inline-size: 0;
  }
  /* The page gives fonts and colours. Of what else it hands down, nothing may turn, hide or blank a text: test/unit/elements/shared/inherited-properties.test.ts has the decision for each property. */
  [part~='base'] {
    color: var(--_color);
    font-family: var(--partner-font-family, var(--nl-paragraph-font-family, var(--basis-text-font-family-default, inherit)));
    font-size: max(var(--partner-font-size, var(--nl-paragraph-font-size, var(--basis-text-font-size-md, 1em))), 14px);
    line-height: var(--partner-line-height, var(--nl-paragraph-line-height, var(--basis-text-line-height-md, 1.5)));
    font-size-adjust: none;
    writing-mode: horizontal-tb;
    text-align: start;
    text-align-last: auto;
    text-indent: 0;
    text-transform: none;
    text-emphasis: none;
    white-space: normal;
    word-break: normal;
    line-break: auto;
    overflow-wrap: anywhere;
    image-orientation: from-image;
    caret-color: auto;
    -webkit-text-fill-color: currentColor;
    -webkit-text-stroke: 0;
    -webkit-text-security: none;
  }
  :is(h1, h2, h3, h4, h5, h6) {
    margin: 0;
    color: var(--partner-heading-color, var(--nl-heading-color, var(--basis-heading-color, inherit)));
    font-family: var(--partner-heading-font-family, var(--nl-heading-font-family, var(--basis-heading-font-family, inherit)));
    font-weight: var(--partner-heading-font-weight, var(--nl-heading-font-weight, var(--basis-heading-font-weight, 700)));
    font-size: 1.375em;
    line-height: 1.25;
    text-wrap: balance;
    hyphens: auto;
  }
  p {
    max-inline-size: 40em;
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
  [dir='auto'],
  bdi {
    white-space: pre-line;
  }
  /* Each begins where its own direction begins. */
  :is(address, [part='credit']) bdi {
    display: block;
  }
  [data-lang]::after {
    content: ' (' attr(data-lang) ')';
    color: var(--_muted);
    font-weight: 400;
  }
  /* Placeholders for what a script will show: they take room only. */
  .pending {
    visibility: hidden;
  }
  /* Takes no space, and stays where screen readers listen. */
  [part='status']:empty {
    position: absolute;
  }
  a {
    color: var(--_link);
    text-underline-offset: 0.15em;
  }
`;
