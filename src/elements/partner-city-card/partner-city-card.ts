import { html, nothing } from 'lit';
import type { CSSResultGroup, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { str } from '@lit/localize';
import type { City, Content } from '../../content/schema.js';
import { ContentElement } from '../shared/content-element.js';
import type { ReadyState } from '../shared/content-state.js';
import type { ContentView } from '../shared/content-view.js';
import { measureDistance, roundDistance } from '../shared/distance.js';
import { findCity } from '../shared/find-city.js';
import { isFirstPaintDone } from '../shared/first-paint.js';
import { PLACEHOLDER, writeAfterPaint, writeCountry, writeNumber } from '../shared/first-paint-formats.js';
import { renderHeading } from '../shared/heading.js';
import { pictureStyles } from '../shared/picture.styles.js';
import { listPictures, renderCredit, renderImage, renderPicture } from '../shared/render-picture.js';
import { MinuteController } from '../shared/minute-controller.js';
import { describeLocalTime, writeTime } from './describe-times.js';
import type { CardDetails } from './card-details.js';
import { areDetailsComing, findDetails } from './load-details.js';
import { cardStyles } from './partner-city-card.styles.js';
import { renderFact, renderPopulation } from './render-facts.js';

type Home = Content['municipality'];

/** Milliseconds. */
const HOUR = 3_600_000;

/**
 * One partner city: its names, place, distance and tie, its facts, description, links, documents and
 * pictures, the time there and when its offices are open together with the municipality's.
 *
 * @slot - Fallback: shown until the content is there, and when it never comes.
 * @fires {PartnerContentLoadedEvent} partner-content-loaded - Content is shown.
 * @fires {PartnerContentFailedEvent} partner-content-failed - There is no content to show; `event.error` says why.
 * @fires {PartnerBeforePrintEvent} partner-before-print - About to print; can be cancelled.
 * @fires {PartnerAfterPrintEvent} partner-after-print - Printed, or the visitor cancelled.
 * @csspart base - The root of everything.
 * @csspart card - The card.
 * @csspart image - A picture.
 * @csspart credit - Who made a picture, and its licence.
 * @csspart heading - The city's name.
 * @csspart native-name - The name as the city itself writes it.
 * @csspart place - Region and country.
 * @csspart distance - How far it is from the municipality.
 * @csspart partnership - What the tie is, and since when.
 * @csspart badge - That the tie is not active.
 * @csspart facts - The list of facts.
 * @csspart description - A paragraph of the description.
 * @csspart note - That a machine translated the text.
 * @csspart links - The list of links and documents.
 * @csspart link - A link.
 * @csspart images - The row of further pictures.
 * @csspart status - What is said of the state.
 * @csspart button - The retry button.
 * @cssstate loading - Nothing to show yet.
 * @cssstate ready - The content is shown.
 * @cssstate empty - There is nothing to show.
 * @cssstate failed - The content could not be had.
 */
export class PartnerCityCard extends ContentElement<City> {
  static override styles: CSSResultGroup = [ContentElement.styles, pictureStyles, cardStyles];

  /** Identifier of the city in the content, for example `palo-alto`. */
  @property() city: string | undefined;

  #clock: MinuteController | undefined;

  protected override selectContent(content: Content): City | null {
    const city = findCity(content, this.city);
    return areDetailsComing(this, content, city) ? null : city;
  }

  protected override getTitle(state: ReadyState<City>): string {
    return this.view(state).text(state.value.name).value;
  }

  protected override renderContent(state: ReadyState<City>): TemplateResult {
    const { language } = this;
    const { document, value: city } = state;
    const { population, timeZone, description, links = [] } = city;
    const home = document.content.municipality;
    const view = this.view(state);
    const name = view.text(city.name);
    const pictures = listPictures(view, [city.image, ...(city.images ?? [])]);
    const tools = { html, language, view, renderFact, writeAfterPaint, writeTime, renderImage, renderCredit };
    const details: Partial<CardDetails> = findDetails()?.renderDetails(tools, city, home, pictures) ?? {};
    const heading = renderHeading(this.headingLevel, name, 'name');
    const rows = [
      population && renderFact(language.msg('Inwoners', { id: 'population' }), renderPopulation(language, view, population)),
      ...(details.facts ?? []),
      timeZone &&
        this.#renderTime(language.msg(str`Tijd in ${name.value}`, { id: 'time-in' }), (now) =>
          describeLocalTime(language, view, now, timeZone, home),
        ),
      details.sharedHours && this.#renderTime(details.sharedHours.term, details.sharedHours.describe),
      ...(details.contacts ?? []),
    ].filter(Boolean);
    const allLinks = [...(details.website ?? []), ...links, ...(details.documents ?? [])];
    return html`
      <article part="card" aria-labelledby="name">
        ${renderPicture(view, pictures[0])}
        <div class="body">
          ${details.nativeName ? html`<div class="names">${heading} ${details.nativeName}</div>` : heading}
          ${this.#renderPlace(view, city, home)}
          ${details.partnership}
          ${rows[0] ? html`<dl part="facts">${rows}</dl>` : nothing}
          ${description?.map((paragraph) => view.paragraph(paragraph, 'description'))} ${details.note}
          ${allLinks[0] ? view.links(allLinks) : nothing} ${details.pictures}
        </div>
      </article>
    `;
  }

  #renderPlace(view: ContentView, { region, country, location }: City, home: Home): TemplateResult {
    const { msg, locale } = this.language;
    const kilometres = location && home?.location && roundDistance(measureDistance(location, home.location));
    const distance = kilometres && `${writeNumber(kilometres, locale)}\u00a0km`;
    const parts = [
      region && view.inline(region),
      country && writeCountry(country, locale),
    ].filter(Boolean);
    return html`
      ${parts[0]
        ? html`<p part="place">${parts.map((part, index) => [index > 0 && part !== PLACEHOLDER ? ' · ' : '', part])}</p>`
        : nothing}
      ${distance
        ? html`<p part="distance">${msg(str`circa ${distance} van ${view.text(home.name).value}`, { id: 'distance' })}</p>`
        : nothing}
    `;
  }

  /** A fact that needs the time: until that is known, a placeholder. On paper it would soon be wrong. */
  #renderTime(term: string, describe: (now: number) => unknown): TemplateResult | undefined {
    if (this.isConnected && isFirstPaintDone()) {
      try {
        const detail = describe((this.#clock ??= new MinuteController(this)).now);
        return detail ? renderFact(term, detail, 'no-print') : undefined;
      } catch {
        // A browser that lacks what it takes does without.
        return;
      }
    }
    // What is prerendered is read at any time: the beginning of this hour takes about as much room.
    return renderFact(term, this.isConnected ? PLACEHOLDER : describe(Math.floor(Date.now() / HOUR) * HOUR), 'no-print pending');
  }
}
