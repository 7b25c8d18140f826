/** The pictures of a city, the first of which is on its card. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { City, Image } from '../../content/schema.js';
import { LoadError } from '../../loading/load-error.js';
import { reportOnce } from '../../loading/report.js';
import type { ContentView } from '../shared/content-view.js';

/** Those that may be shown, the first one first. */
export const listPictures = (view: ContentView, { image, images = [] }: City): Image[] =>
  [...(image ? [image] : []), ...images].filter(({ src }) => view.address(src));

const listCandidates = (view: ContentView, { src, width, sizes = [] }: Image): string =>
  (width ? [...sizes, { src, width }] : sizes)
    .flatMap((size) => (view.address(size.src) ? `${view.address(size.src)} ${size.width}w` : []))
    .join();

/** A picture that fits where it stands, of which nothing is cut off. Where a page crops it, its focus stays in sight. */
export const renderImage = (view: ContentView, image: Image): TemplateResult => {
  const { alt, width, height, focus, sizes } = image;
  const src = view.address(image.src)!;
  const { value, lang } = view.text(alt);
  // A width of "auto" comes from the layout, for which the picture's own proportions must be known.
  return html`<img
    part="image"
    src=${src}
    srcset=${sizes ? listCandidates(view, image) : nothing}
    sizes=${sizes && width && height ? 'auto, 100vw' : nothing}
    alt=${value}
    dir="auto"
    lang=${lang}
    width=${width ?? nothing}
    height=${height ?? nothing}
    loading="lazy"
    decoding="async"
    .style=${focus ? `object-position: ${focus.x}% ${focus.y}%` : nothing}
    @error=${() => reportOnce(src, new LoadError('picture'))}
  />`;
};

/** Who made a picture, and what may be done with it. */
export const renderCredit = (view: ContentView, { credit, license }: Image): TemplateResult | typeof nothing =>
  credit || license
    ? html`<p part="credit">
        ${credit && view.inline(credit)} ${license && view.inline(license.name, license.url && view.address(license.url))}
      </p>`
    : nothing;

export const renderPicture = (view: ContentView, image: Image): TemplateResult =>
  html`<figure>${renderImage(view, image)}${renderCredit(view, image)}</figure>`;
