/** Pictures of the content, with who made them and what may be done with them. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { isPictureAddress } from '../../content/checks.js';
import type { Image } from '../../content/schema.js';
import { LoadError } from '../../loading/load-error.js';
import { reportOnce } from '../../loading/report.js';
import type { ContentView } from './content-view.js';

/** Those that may be shown. */
export const listPictures = (view: ContentView, images: readonly (Image | undefined)[]): Image[] =>
  images.filter((image): image is Image => !!image && view.address(image.src, isPictureAddress) !== undefined);

/** The same picture in several widths. Spaces and commas would part an address in two; in one that begins with "data:" they stand. */
const listCandidates = (view: ContentView, { src, width, sizes }: Image): string | typeof nothing =>
  sizes
    ? [...sizes, { src, width }]
        .flatMap((size) =>
          size.width ? `${view.address(size.src)?.replace(/[\s,]/g, encodeURIComponent) ?? ''} ${size.width}w` : [],
        )
        .filter((candidate) => candidate[0] !== ' ')
        .join()
    : nothing;

/**
 * A picture that fits where it stands, of which nothing is cut off. Where a page crops it, its focus stays in sight.
 *
 * @param image one of `listPictures`
 */
export const renderImage = (view: ContentView, image: Image): TemplateResult => {
  const { alt, width, height, focus, sizes } = image;
  const src = view.address(image.src, isPictureAddress)!;
  const { value, lang } = view.text(alt);
  // The width of "auto" comes from the layout, for which the picture's own proportions must be known. The focus goes
  // through the CSSOM, which every policy allows.
  return html`<img
    part="image"
    src=${src}
    srcset=${listCandidates(view, image)}
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

/** Who made a picture, and what may be done with it: each on a line of its own. */
export const renderCredit = (view: ContentView, { credit, license }: Image): TemplateResult | typeof nothing =>
  credit || license
    ? html`<p part="credit">
        ${credit && view.inline(credit)} ${license && view.inline(license.name, license.url && view.address(license.url))}
      </p>`
    : nothing;

/** @param image one of `listPictures`, or none */
export const renderPicture = (view: ContentView, image: Image | undefined): TemplateResult | typeof nothing =>
  image ? html`<figure>${renderImage(view, image)}${renderCredit(view, image)}</figure>` : nothing;
