import { css } from 'lit';

/** Land and sea are shades of the text's colour, so that they are quiet on any page, also a dark one. */
export const mapStyles = css`
  [part='map'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space);
  }
  [part='heading'] {
    font-size: clamp(1.375em, 7cqi, 1.75em);
  }
  .window {
    display: grid;
    align-items: center;
    overflow: hidden;
    aspect-ratio: 2;
    border: var(--_border);
    border-radius: var(--_radius);
    background: var(--_subtle);
  }
  .map {
    inline-size: 100%;
    aspect-ratio: 2;
    font-size: 0.875em;
  }
  svg {
    display: block;
    overflow: visible;
  }
  .land {
    fill: currentColor;
    fill-opacity: 0.12;
  }
  .lines {
    fill: none;
    stroke: var(--_link);
    stroke-opacity: 0.55;
    stroke-width: 1.5px;
    stroke-linecap: round;
    vector-effect: non-scaling-stroke;
  }
  /* A bundle of lines is no more than a shade. */
  .many {
    stroke-opacity: 0.15;
  }
  .dot {
    fill: var(--_link);
    stroke: var(--_background);
    stroke-width: 2px;
  }
  .home .dot {
    fill: currentColor;
  }
  .target {
    fill: transparent;
  }
  text {
    fill: currentColor;
    stroke: var(--_subtle);
    stroke-width: 3px;
    stroke-linejoin: round;
    paint-order: stroke;
    font-weight: var(--_bold);
    dominant-baseline: central;
  }
  a {
    color: inherit;
    outline: none !important;
  }
  a:is(:hover, :focus-visible) text {
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  a:hover .target {
    fill: var(--_link);
    fill-opacity: 0.2;
  }
  a:focus-visible .target {
    stroke: var(--partner-focus-outline-color, var(--basis-focus-outline-color, currentColor));
    stroke-width: 3px;
  }
  @container (width < 30em) {
    .window {
      aspect-ratio: 1.5;
    }
    .s-none {
      display: none;
    }
    .s-e {
      transform: translateX(0.75em);
    }
    .s-w {
      transform: translateX(-0.75em);
      text-anchor: end;
    }
    .s-n {
      transform: translateY(-1.35em);
      text-anchor: middle;
    }
    .s-s {
      transform: translateY(1.35em);
      text-anchor: middle;
    }
  }
  @container (30em <= width < 48em) {
    .m-none {
      display: none;
    }
    .m-e {
      transform: translateX(0.75em);
    }
    .m-w {
      transform: translateX(-0.75em);
      text-anchor: end;
    }
    .m-n {
      transform: translateY(-1.35em);
      text-anchor: middle;
    }
    .m-s {
      transform: translateY(1.35em);
      text-anchor: middle;
    }
  }
  @container (width >= 48em) {
    .l-none {
      display: none;
    }
    .l-e {
      transform: translateX(0.75em);
    }
    .l-w {
      transform: translateX(-0.75em);
      text-anchor: end;
    }
    .l-n {
      transform: translateY(-1.35em);
      text-anchor: middle;
    }
    .l-s {
      transform: translateY(1.35em);
      text-anchor: middle;
    }
  }
  [part='places'] {
    columns: 20em;
    column-gap: calc(var(--_space) * 2);
  }
  [part='place'] {
    break-inside: avoid;
    padding-block: 0.25em;
  }
  [part='place'] a {
    display: inline-block;
    min-block-size: 24px;
    color: var(--_link);
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  @media (forced-colors: active) {
    .land {
      fill: GrayText;
      fill-opacity: 0.4;
    }
    .lines {
      stroke: CanvasText;
    }
    .dot {
      fill: LinkText;
      stroke: Canvas;
    }
    text {
      fill: CanvasText;
      stroke: Canvas;
    }
    a:focus-visible .target {
      stroke: Highlight;
    }
  }
  @media print {
    .window {
      border-color: #888;
    }
    text {
      stroke: #fff;
    }
    .lines,
    .dot {
      stroke: #000;
    }
    .dot {
      fill: #000;
      stroke: #fff;
    }
  }
`;
