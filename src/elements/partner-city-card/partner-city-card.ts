import { LitElement, html, nothing } from 'lit';
import type { PropertyDeclarations, TemplateResult } from 'lit';
import type { City, Content, Population } from '../../content/schema.js';
import { LanguageController } from '../../i18n/language-controller.js';
import { ContentController } from '../../loading/content-controller.js';
import type { ReadyState } from '../../loading/content-controller.js';
import { contentProperties } from '../../loading/content-properties.js';
import type { ContentProperties } from '../../loading/content-properties.js';
import { ROOM, writeCountry, writeNumber } from '../shared/early-formats.js';
import { renderFrame } from '../shared/frame.js';
import { findCity } from '../shared/find-city.js';
import { frameStyles } from '../shared/frame.styles.js';
import { headingLevelProperty, renderHeading } from '../shared/heading.js';
import { printElement } from '../shared/print-element.js';
import type { Place } from '../../i18n/shared-hours.js';
import type { MinuteController } from '../../later/minute-controller.js';
import { baseStyles } from '../shared/base.styles.js';
import { viewDocument } from '../shared/content-view.js';
import type { ContentView } from '../shared/content-view.js';
import { cardStyles } from './partner-city-card.styles.js';

type Office = City & Place;

/**
 * One partner city: name, country and region, population, description, image, the
 * local time there and when its offices are open together with the municipality's.
 *
 * @slot - Fallback: shown until the content is there, and when it never comes.
 * @fires {PartnerContentLoadedEvent} partner-content-loaded - Content is shown.
 * @fires {PartnerContentFailedEvent} partner-content-failed - There is no content to show; `event.error` says why.
 * @csspart base - The root of everything.
 * @csspart card - The card.
 * @csspart image - The image.
 * @csspart credit - Who made the image.
 * @csspart heading - The city's name.
 * @csspart place - Region and country.
 * @csspart facts - The list of facts.
 * @csspart description - A paragraph of the description.
 * @csspart links - The list of links.
 * @csspart link - A link.
 * @csspart status - What is said of the state.
 * @csspart button - The retry button.
 * @cssstate loading - Nothing to show yet.
 * @cssstate ready - The content is shown.
 * @cssstate empty - There is nothing to show.
 * @cssstate failed - The content could not be had.
 */
export class PartnerCityCard extends LitElement implements ContentProperties {
  static override styles = [baseStyles, frameStyles, cardStyles];

  static override properties: PropertyDeclarations = {
    ...contentProperties,
    city: {},
    headingLevel: headingLevelProperty,
  };

  /** Identifier of the city in the content, for example `palo-alto`. */
  declare city: string;
  /** Level of the heading: 1 to 6; 2 when absent. */
  declare headingLevel: number;
  /** URL of the JSON document; when absent, the one that is served beside the script. */
  declare src: string | undefined;
  /** The content itself (parsed or as text), instead of `src`. */
  declare data: unknown;
  /** Seconds after which the content is asked for again while the page is seen; never when absent. */
  declare refresh: number;
  /** Most bytes to accept; 2 MiB when absent. */
  declare maxBytes: number;
  /** Subresource Integrity metadata that the document must match. */
  declare integrity: string;
  /** Referrer policy of the request. */
  declare referrerPolicy: string;
  /** `lazy` waits until the element comes near the viewport. */
  declare loading: string;

  readonly #language = new LanguageController(this);
  readonly #content = new ContentController(this, this.#language, (content) => findCity(content, this.city));
  #clock: MinuteController | null | undefined;

  /** Asks for the content again, for all elements that show the same document. */
  reload(): Promise<void> {
    return this.#content.reload();
  }

  /** Prints this element, and only that. True once the print dialog was opened. */
  print(): Promise<boolean> {
    const { state } = this.#content;
    return printElement(this, state.status === 'ready' ? viewDocument(state.document, this.#language).text(state.value.name).value : undefined);
  }

  protected override render(): TemplateResult {
    return renderFrame(
      { host: this, content: this.#content, language: this.#language },
      (state) => this.#renderCard(state),
    );
  }

  #renderCard({ document, value: city }: ReadyState<City>): TemplateResult {
    const view = viewDocument(document, this.#language);
    const { value, lang } = view.text(city.name);
    return html`
      <article part="card" aria-labelledby="name">
        ${this.#renderImage(view, city)}
        <div class="body">
          ${renderHeading(this.headingLevel, value, 'name', lang)} ${this.#renderPlace(view, city)}
          ${this.#renderFacts(view, city, document.content.municipality)}
          ${city.description?.map((paragraph) => {
            const { value, lang } = view.text(paragraph);
            return html`<p part="description" dir="auto" lang=${lang}>${value}</p>`;
          })}
          ${city.links?.[0]
            ? html`<ul part="links">
                ${city.links.map((link) => html`<li>${view.link(link)}</li>`)}
              </ul>`
            : nothing}
        </div>
      </article>
    `;
  }

  #renderImage(view: ContentView, { image }: City): TemplateResult | typeof nothing {
    const src = image && view.address(image.src);
    if (!src) return nothing;
    const { value, lang } = view.text(image.alt);
    return html`
      <figure>
        <img
          part="image"
          src=${src}
          alt=${value}
          lang=${lang}
          width=${image.width ?? nothing}
          height=${image.height ?? nothing}
          loading="lazy"
          decoding="async"
        />
        ${image.credit ? html`<figcaption part="credit">${view.inline(image.credit)}</figcaption>` : nothing}
      </figure>
    `;
  }

  #renderPlace(view: ContentView, { region, country }: City): TemplateResult | typeof nothing {
    if (!region && !country) return nothing;
    const name = country && writeCountry(country, this.#language.tag);
    return html`<p part="place">${region ? view.inline(region) : nothing}${region && name?.trim() ? ' · ' : ''}${name}</p>`;
  }

  #renderFacts(
    view: ContentView,
    city: City,
    home: Content['municipality'],
  ): TemplateResult | typeof nothing {
    const { msg, tag } = this.#language;
    const { population, timeZone } = city;
    const { later } = this.#content;
    // A server knows no time, and the first paint can do without.
    const now = (this.#clock ??= later && new later.MinuteController(this))?.now;
    if (!population && !timeZone) return nothing;
    return html`
      <dl part="facts">
        ${population && renderFact(msg('Inwoners', { id: 'population' }), this.#renderPopulation(view, population))}
        ${timeZone &&
        renderFact(msg('Lokale tijd', { id: 'local-time' }), now ? later!.describeLocalTime(now, tag, timeZone) : ROOM)}
        ${timeZone &&
        home?.timeZone &&
        renderFact(
          msg('Samen op kantoor', { id: 'shared-hours' }),
          now ? later!.describeSharedHours(html, this.#language, view, now, home as Office, city as Office) : ROOM,
        )}
      </dl>
    `;
  }

  #renderPopulation(view: ContentView, { value, year, source }: Population): unknown[] {
    const { msg, tag } = this.#language;
    return [
      writeNumber(value, tag),
      year && ` (${year})`,
      source && html`, ${msg('bron:', { id: 'source' })} ${view.link(source)}`,
    ];
  }
}

const renderFact = (term: string, detail: unknown): TemplateResult => html`<div><dt>${term}</dt><dd>${detail}</dd></div>`;
