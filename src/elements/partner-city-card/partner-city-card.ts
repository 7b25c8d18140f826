import { html, nothing } from 'lit';
import type { CSSResultGroup, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { isPictureAddress } from '../../content/checks.js';
import type { City, Content, Population } from '../../content/schema.js';
import { LoadError } from '../../loading/load-error.js';
import { reportOnce } from '../../loading/report.js';
import { ContentElement } from '../shared/content-element.js';
import type { ReadyState } from '../shared/content-state.js';
import type { ContentView } from '../shared/content-view.js';
import { findCity } from '../shared/find-city.js';
import { isFirstPaintDone } from '../shared/first-paint.js';
import { PLACEHOLDER, writeCountry, writeNumber } from '../shared/first-paint-formats.js';
import { renderHeading } from '../shared/heading.js';
import { MinuteController } from '../shared/minute-controller.js';
import { describeLocalTime, describeSharedHours } from './describe-times.js';
import type { Office } from './describe-times.js';
import { cardStyles } from './partner-city-card.styles.js';

/** Milliseconds. */
const HOUR = 3_600_000;

/**
 * One partner city: name, country and region, population, description, image, the
 * local time there and when its offices are open together with the municipality's.
 *
 * @slot - Fallback: shown until the content is there, and when it never comes.
 * @fires {PartnerContentLoadedEvent} partner-content-loaded - Content is shown.
 * @fires {PartnerContentFailedEvent} partner-content-failed - There is no content to show; `event.error` says why.
 * @fires {PartnerBeforePrintEvent} partner-before-print - About to print; can be cancelled.
 * @fires {PartnerAfterPrintEvent} partner-after-print - Printed, or the visitor cancelled.
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
export class PartnerCityCard extends ContentElement<City> {
  static override styles: CSSResultGroup = [ContentElement.styles, cardStyles];

  /** Identifier of the city in the content, for example `palo-alto`. */
  @property() city: string | undefined;

  #clock: MinuteController | undefined;

  protected override selectContent(content: Content): City {
    return findCity(content, this.city);
  }

  protected override getTitle(state: ReadyState<City>): string {
    return this.view(state).text(state.value.name).value;
  }

  protected override renderContent(state: ReadyState<City>): TemplateResult {
    const { document, value: city } = state;
    const view = this.view(state);
    return html`
      <article part="card" aria-labelledby="name">
        ${this.#renderImage(view, city)}
        <div class="body">
          ${renderHeading(this.headingLevel, view.text(city.name), 'name')} ${this.#renderPlace(view, city)}
          ${this.#renderFacts(view, city, document.content.municipality)}
          ${city.description?.map((paragraph) => view.paragraph(paragraph, 'description'))}
          ${city.links?.[0] ? view.links(city.links) : nothing}
        </div>
      </article>
    `;
  }

  #renderImage(view: ContentView, { image }: City): TemplateResult | typeof nothing {
    const src = image && view.address(image.src, isPictureAddress);
    if (!src) return nothing;
    const { value, lang } = view.text(image.alt);
    return html`
      <figure>
        <img
          part="image"
          src=${src}
          alt=${value}
          dir="auto"
          lang=${lang}
          width=${image.width ?? nothing}
          height=${image.height ?? nothing}
          loading="lazy"
          decoding="async"
          @error=${() => reportOnce(src, new LoadError('picture'))}
        />
        ${image.credit ? html`<figcaption part="credit">${view.inline(image.credit)}</figcaption>` : nothing}
      </figure>
    `;
  }

  #renderPlace(view: ContentView, { region, country }: City): TemplateResult | typeof nothing {
    if (!region && !country) return nothing;
    const name = country && writeCountry(country, this.language.locale);
    return html`<p part="place">${region ? view.inline(region) : nothing}${region && name?.trim() ? ' · ' : ''}${name}</p>`;
  }

  #renderFacts(
    view: ContentView,
    city: City,
    home: Content['municipality'],
  ): TemplateResult | typeof nothing {
    const { msg, locale } = this.language;
    const { population, timeZone } = city;
    if (!population && !timeZone) return nothing;
    const office = home?.timeZone ? (home as Office) : undefined;
    return html`
      <dl part="facts">
        ${population && renderFact(msg('Inwoners', { id: 'population' }), this.#renderPopulation(view, population))}
        ${timeZone &&
        this.#renderTime(msg('Lokale tijd', { id: 'local-time' }), (now) => describeLocalTime(now, locale, timeZone))}
        ${timeZone &&
        office &&
        this.#renderTime(msg('Samen op kantoor', { id: 'shared-hours' }), (now) =>
          describeSharedHours(this.language, view, now, office, city as Office),
        )}
      </dl>
    `;
  }

  /** A fact that needs the time; until that is known, a placeholder. */
  #renderTime(term: string, describe: (now: number) => unknown): TemplateResult | typeof nothing {
    if (this.isConnected && isFirstPaintDone()) {
      try {
        return renderFact(term, describe((this.#clock ??= new MinuteController(this)).now));
      } catch {
        // Browsers from before 2022 do not tell the offset of a time zone.
        return nothing;
      }
    }
    // What is prerendered is read at any time: the beginning of this hour takes about as much room.
    const detail = this.isConnected ? PLACEHOLDER : describe(Math.floor(Date.now() / HOUR) * HOUR);
    return html`<div class="pending"><dt>${term}</dt><dd>${detail}</dd></div>`;
  }

  #renderPopulation(view: ContentView, { value, year, source }: Population): unknown[] {
    const { msg, locale } = this.language;
    return [
      writeNumber(value, locale),
      year && ` (${year})`,
      source && html`, ${msg('bron:', { id: 'source' })} ${view.inline(source.label, view.address(source.url))}`,
    ];
  }
}

const renderFact = (term: string, detail: unknown): TemplateResult => html`<div><dt>${term}</dt><dd>${detail}</dd></div>`;
