/**
 * The pins of the map with their names. Each is an `<svg>` of its own, at a share of the map's width and height, so that
 * pins and names keep their size whatever the map's is. Nothing needs a `style` attribute, which strict policies forbid.
 */
import { nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';
import type { LocalText } from '../shared/content-view.js';
import type { PlacedPin } from './lay-out.js';

/** Three ranges of the map's width, as the style sheet names them. */
const RANGES = 'sml';

const print = (share: number): string => `${Math.round(share * 100) / 100}%`;

const renderAt = ({ x, y }: PlacedPin, content: unknown): TemplateResult<2> => svg`<svg x=${print(x)} y=${print(y)}>${content}</svg>`;

const renderName = ({ sides }: PlacedPin, { value, lang = nothing }: LocalText): TemplateResult<2> =>
  svg`<text class=${sides.map((side, range) => `${RANGES[range]}-${side}`).join(' ')} lang=${lang}>${value}</text>`;

/** The municipality: all lines begin there. */
export const renderHome = (pin: PlacedPin, name: LocalText): TemplateResult<2> =>
  renderAt(pin, svg`<g part="pin" class="home"><circle class="dot" r="7"></circle>${renderName(pin, name)}</g>`);

/**
 * @param href where the pin leads, if anywhere
 * @param isStop whether the keyboard stops at it
 */
export const renderPin = (pin: PlacedPin, name: LocalText, href: string | undefined, isStop: boolean): TemplateResult<2> => {
  const inside = svg`<circle class="target" r="13"></circle><circle class="dot" r="6"></circle>${renderName(pin, name)}`;
  return renderAt(
    pin,
    href === undefined
      ? svg`<g part="pin">${inside}</g>`
      : svg`<a part="pin" href=${href} aria-label=${name.value} lang=${name.lang ?? nothing} tabindex=${isStop ? nothing : -1}>${inside}</a>`,
  );
};
