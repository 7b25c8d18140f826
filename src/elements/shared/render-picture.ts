/** Pictures of the content, with who made them and what may be done with them. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Image } from '../../content/schema.js';
import { LoadError } from '../../loading/load-error.js';
import { reportOnce } from '../../loading/report.js';
import type { ContentView } from './content-view.js';

/** The same picture in several widths. Spaces and commas would part an address in two. */
const listCandidates = (view: ContentView, { src, width, sizes }: Image): string | typeof nothing =>
  sizes
    ? [...sizes, { src, width }]
        .flatMap((size) => (size.width ? `${view.address(size.src)?.replace(/[\s,]/g, encodeURIComponent)} ${size.width}w` : []))
        .join()
    : nothing;

/** The address must be one that may become a link. */
export const renderImage = (view: ContentView, image: Image): TemplateResult => {
  const { alt, width, height, focus, sizes } = image;
  const src = view.address(image.src)!;
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
    .style=${focus ? `object-position: ${focus.x}% ${focus.y}%` : ''}
    @error=${() => reportOnce(src, new LoadError('picture'))}
  />`;
};

export const renderCredit = (view: ContentView, { credit, license }: Image): unknown => [
  credit && view.inline(credit),
  credit && license && ', ',
  license && view.inline(license.name, license.url && view.address(license.url)),
];

/** A picture with its credit; nothing where there is none that can be shown. */
export const renderPicture = (view: ContentView, image: Image | undefined): TemplateResult | typeof nothing =>
  image && view.address(image.src)
    ? html`
        <figure>
          ${renderImage(view, image)}
          ${image.credit || image.license ? html`<figcaption part="credit">${renderCredit(view, image)}</figcaption>` : nothing}
        </figure>
      `
    : nothing;
