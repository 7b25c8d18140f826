import { html, nothing } from 'lit';
import type { CSSResultGroup, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { str } from '@lit/localize';
import type { City, Content } from '../../content/schema.js';
import { formatCountry, formatNumber } from '../../i18n/formats.js';
import { mapWords } from '../../i18n/generated/map-words.js';
import { tieWords } from '../../i18n/generated/tie-words.js';
import { addWords } from '../../i18n/languages.js';
import type { LoadedDocument } from '../../loading/loaded-document.js';
import { findCards, locateCity, onCardLinkClick } from '../shared/card-links.js';
import { ContentElement } from '../shared/content-element.js';
import { measureDistance, roundDistance } from '../shared/distance.js';
import type { ReadyState } from '../shared/content-state.js';
import type { ContentView, LocalText } from '../shared/content-view.js';
import { describeDuration } from '../shared/describe-tie.js';
import { renderHeading } from '../shared/heading.js';
import type { Page } from '../shared/later-elements.js';
import { selectCities } from '../shared/select-cities.js';
import { land } from './generated/land.js';
import { layOut } from './lay-out.js';
import type { Layout, MapPlace } from './lay-out.js';
import { mapStyles } from './partner-city-map.styles.js';
import { renderHome, renderPin } from './render-pin.js';

type Located<T extends { location?: unknown }> = T & { location: NonNullable<T['location']> };
type Home = NonNullable<Content['municipality']>;
type Ready = ReadyState<readonly Located<City>[]>;

/** More lines than these are drawn faintly. */
const MANY_LINES = 30;
/** Pins that the keyboard goes through, where a list below has the same links. */
const MOST_STOPS = 30;

const isLocated = <T extends { location?: unknown }>(place: T | undefined): place is Located<T> => place?.location !== undefined;

/**
 * Where the partner cities are: a map with a pin for the municipality and for each city that has a location, and the
 * shortest ways between them. It asks nobody for pictures of the earth: land comes with the element, in a file that
 * only pages with a map load.
 *
 * @slot - Fallback: shown until the content is there, and when it never comes.
 * @fires {PartnerContentLoadedEvent} partner-content-loaded - Content is shown.
 * @fires {PartnerContentFailedEvent} partner-content-failed - There is no content to show; `event.error` says why.
 * @fires {PartnerBeforePrintEvent} partner-before-print - About to print; can be cancelled.
 * @fires {PartnerAfterPrintEvent} partner-after-print - Printed, or the visitor cancelled.
 * @csspart base - The root of everything.
 * @csspart heading - The heading.
 * @csspart map - The heading, the map and the list of places.
 * @csspart pin - The pin of a place, with its name; a link where there is something to go to.
 * @csspart places - The list of places: seen where the map has not the room for all names, and on paper.
 * @csspart place - A place in that list.
 * @csspart link - A link in that list.
 * @csspart status - What is said of the state.
 * @csspart button - The retry button.
 * @cssstate loading - Nothing to show yet.
 * @cssstate ready - The content is shown.
 * @cssstate empty - No city has a location.
 * @cssstate failed - The content could not be had.
 */
export class PartnerCityMap extends ContentElement<readonly Located<City>[]> {
  static override styles: CSSResultGroup = [ContentElement.styles, mapStyles];

  /** Identifiers of the cities to show, with spaces between; when absent, all. */
  @property() cities: string | undefined;
  /**
   * Whether the cities' cards are drawn around the map: a server cannot look for them.
   *
   * @internal
   */
  @property({ type: Boolean }) linked = false;

  #layout: Layout | undefined;
  #laidOut: readonly unknown[] = [];
  #cards: ReadonlySet<string> = new Set();

  constructor() {
    super();
    addWords(mapWords, tieWords);
    this.addEventListener('click', onCardLinkClick);
    // Cards may have come or gone since the map was drawn.
    ['pointerover', 'focusin'].forEach((type) => this.addEventListener(type, () => this.#lookForCards()));
  }

  /**
   * The map of a page.
   *
   * @internal
   */
  static renderPart({ cities, partCities = cities, language }: Page, document: LoadedDocument, headingLevel: number, parts: readonly string[]): TemplateResult {
    return html`
      <partner-city-map
        lang=${language.tag}
        cities=${partCities || nothing}
        heading-level=${headingLevel}
        ?linked=${parts.includes('cards')}
        .data=${document}
        exportparts="map"
        @partner-content-loaded=${(event: Event) => event.stopPropagation()}
      ></partner-city-map>
    `;
  }

  protected override selectContent(content: Content): readonly Located<City>[] | undefined {
    const cities = selectCities(content, this.cities).filter(isLocated);
    return cities[0] && cities;
  }

  protected override getTitle(): string {
    return this.language.msg('Op de kaart', { id: 'map-title' });
  }

  protected override get emptyMessage(): string {
    return this.language.msg('Er staan nog geen partnersteden op de kaart.', { id: 'map-empty' });
  }

  protected override renderContent(state: Ready): TemplateResult {
    const { value: cities } = state;
    const view = this.view(state);
    const { municipality } = state.document.content;
    const home = isLocated(municipality) ? municipality : undefined;
    const places = [...(home ? [home] : []), ...cities];
    const names = places.map(({ name }) => view.text(name));
    const layout = this.#layOut(places, names, home !== undefined);
    const targets = this.#listTargets(view, cities);
    const hasStops = !layout.isCrowded || cities.length <= MOST_STOPS;
    return html`
      <figure part="map" aria-labelledby="heading">
        ${renderHeading(this.headingLevel, { value: this.getTitle() }, 'heading')}
        <div class="window">
          <svg class="map" role="group" aria-labelledby="heading">
            <svg viewBox=${layout.view.join(' ')}><path class="land" d=${land}></path><path class=${cities.length > MANY_LINES ? 'lines many' : 'lines'} d=${layout.lines}></path></svg>
            ${layout.pins.map((pin, index) =>
              home && index === 0
                ? renderHome(pin, names[0]!)
                : renderPin(pin, names[index]!, targets[home ? index - 1 : index], hasStops),
            )}
          </svg>
        </div>
        <ul part="places" class=${layout.isCrowded ? 'seen' : 'unseen'}>
          ${cities.map((city, index) => this.#renderPlace(view, city, home, layout.isCrowded ? targets[index] : undefined))}
        </ul>
      </figure>
    `;
  }

  /** Measures and places, unless nothing of what that depends on has changed. */
  #layOut(places: readonly Located<City | Home>[], names: readonly LocalText[], hasHome: boolean): Layout {
    const by = [...places, ...names.map(({ value }) => value), hasHome];
    if (!this.#layout || by.length !== this.#laidOut.length || by.some((part, index) => part !== this.#laidOut[index])) {
      const [home, ...others] = places.map(({ location }, index): MapPlace => ({ location, name: names[index]!.value }));
      this.#layout = hasHome ? layOut(home, others) : layOut(undefined, [home!, ...others]);
      this.#laidOut = by;
    }
    return this.#layout;
  }

  #listTargets(view: ContentView, cities: readonly City[]): (string | undefined)[] {
    if (this.isConnected) this.#cards = new Set(findCards(this).keys());
    return cities.map((city) => locateCity(view, city, this.linked || this.#cards.has(city.id)));
  }

  #lookForCards(): void {
    const cards = [...findCards(this).keys()];
    if (cards.length !== this.#cards.size || cards.some((id) => !this.#cards.has(id))) this.requestUpdate();
  }

  #renderPlace(view: ContentView, city: Located<City>, home: Located<Home> | undefined, href: string | undefined): TemplateResult {
    const { language } = this;
    const facts = [
      city.country && formatCountry(city.country, language.locale),
      home && this.#describeDistance(view, city, home),
      describeDuration(language, city),
    ].filter(Boolean);
    return html`<li part="place">${view.inline(city.name, href)}${facts[0] ? `: ${facts.join(' · ')}` : ''}</li>`;
  }

  #describeDistance(view: ContentView, { location }: Located<City>, home: Located<Home>): string {
    const { msg, locale } = this.language;
    const kilometres = formatNumber(roundDistance(measureDistance(home.location, location)), locale);
    return msg(str`${kilometres} km van ${view.text(home.name).value}`, { id: 'map-distance' });
  }
}
