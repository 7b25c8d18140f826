import { LitElement, html, nothing } from 'lit';
import type { PropertyDeclarations, TemplateResult } from 'lit';
import { str } from '@lit/localize/internal/str-tag.js';
import type { City, Content, OfficeHours, Population } from '../../content/schema.js';
import { formatCountry, formatMoment, formatNumber } from '../../i18n/formats.js';
import { LanguageController } from '../../i18n/language-controller.js';
import { findSharedHours } from '../../i18n/shared-hours.js';
import { ContentController, contentProperties } from '../../loading/content-controller.js';
import type { ContentProperties, ContentState } from '../../loading/content-controller.js';
import { renderEmpty, renderFailed, renderLoading, renderReady } from '../shared/frame.js';
import { findCity } from '../shared/find-city.js';
import { frameStyles } from '../shared/frame.styles.js';
import { headingLevelProperty, renderHeading } from '../shared/heading.js';
import { printElement } from '../shared/print-element.js';
import { MinuteController } from '../shared/minute-controller.js';
import { PrintController } from '../../printing/print-controller.js';
import { printStyles } from '../../printing/print.styles.js';
import { baseStyles } from '../shared/base.styles.js';
import { viewDocument } from '../shared/content-view.js';
import type { ContentView } from '../shared/content-view.js';
import { cardStyles } from './partner-city-card.styles.js';

const CLOCK: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' };

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
  static override styles = [baseStyles, frameStyles, cardStyles, printStyles];

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
  readonly #clock = new MinuteController(this);

  readonly #paper = new PrintController(this, () => this.performUpdate());

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
    const { state } = this.#content;
    const framed = { host: this, content: this.#content, language: this.#language, paper: this.#paper };
    switch (state.status) {
      case 'loading':
        return renderLoading(framed);
      case 'failed':
        return renderFailed(framed, state);
      case 'empty':
        return renderEmpty(framed, '');
      case 'ready':
        return renderReady(framed, state, this.#renderCard(state));
    }
  }

  #renderCard({ document, value: city }: Extract<ContentState<City>, { status: 'ready' }>): TemplateResult {
    const view = viewDocument(document, this.#language);
    const { value, lang } = view.text(city.name);
    return html`
      <article part="card" class="keep" aria-labelledby="name">
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
    return html`<p part="place">
      ${region ? view.inline(region) : nothing}${region && country ? ', ' : ''}${country
        ? formatCountry(country, this.#language.tag)
        : ''}
    </p>`;
  }

  #renderFacts(
    view: ContentView,
    { name, population, timeZone, officeHours }: City,
    home: Content['municipality'],
  ): TemplateResult | typeof nothing {
    const { msg } = this.#language;
    const away = timeZone && isTimeZone(timeZone) ? { timeZone, officeHours } : undefined;
    if (!population && !away) return nothing;
    return html`
      <dl part="facts">
        ${population ? renderFact(msg('Inwoners', { id: 'population' }), this.#renderPopulation(view, population)) : nothing}
        ${away
          ? renderFact(msg('Lokale tijd', { id: 'local-time' }), this.#renderTime(away.timeZone))
          : nothing}
        ${away && home?.timeZone && isTimeZone(home.timeZone)
          ? renderFact(
              msg('Samen op kantoor', { id: 'shared-hours' }),
              this.#renderSharedHours(view, { ...home, timeZone: home.timeZone }, { ...away, name }),
            )
          : nothing}
      </dl>
    `;
  }

  #renderPopulation(view: ContentView, { value, year, source }: Population): TemplateResult {
    const { msg, tag } = this.#language;
    return html`${formatNumber(value, tag)}${year ? ` (${year})` : ''}${source
      ? html`, ${msg('bron:', { id: 'source' })} ${view.link(source)}`
      : nothing}`;
  }

  #renderTime(timeZone: string): TemplateResult | string {
    const { now } = this.#clock;
    return now === undefined ? '\u00a0' : formatMoment(now, this.#language.tag, timeZone, { ...CLOCK, weekday: 'long' });
  }

  #renderSharedHours(view: ContentView, home: Office, away: Office): unknown {
    const { msg, tag } = this.#language;
    const { now } = this.#clock;
    if (now === undefined) return '\u00a0';
    const hours = findSharedHours(home, away, now);
    if (!hours) return msg('nooit tegelijk', { id: 'no-shared-hours' });
    return [home, away].map(({ name, timeZone }, index) => {
      const [start, end] = hours.map((moment) => formatMoment(moment, tag, timeZone, CLOCK));
      return html`${index ? ', ' : ''}${msg(str`${start} tot ${end}`, { id: 'hours' })} (${view.inline(name)})`;
    });
  }
}

interface Office {
  name: City['name'];
  timeZone: string;
  officeHours?: OfficeHours | undefined;
}

const renderFact = (term: string, detail: unknown): TemplateResult => html`<div><dt>${term}</dt><dd>${detail}</dd></div>`;

const isTimeZone = (name: string): boolean => {
  try {
    return !!formatMoment(0, 'en', name, CLOCK);
  } catch {
    return false;
  }
};
