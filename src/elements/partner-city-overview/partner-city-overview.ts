import { html, nothing } from 'lit';
import type { CSSResultGroup, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { City, Content } from '../../content/schema.js';
import { formatCountry, formatDate } from '../../i18n/formats.js';
import { overviewWords } from '../../i18n/generated/overview-words.js';
import { tieWords } from '../../i18n/generated/tie-words.js';
import { addWords } from '../../i18n/languages.js';
import type { LoadedDocument } from '../../loading/loaded-document.js';
import { findCards, locateCity, onCardLinkClick } from '../shared/card-links.js';
import { ContentElement } from '../shared/content-element.js';
import type { ReadyState } from '../shared/content-state.js';
import type { ContentView } from '../shared/content-view.js';
import { describeDuration } from '../shared/describe-tie.js';
import { readHeadingLevel, renderHeading } from '../shared/heading.js';
import type { Page } from '../shared/later-elements.js';
import { selectCities } from '../shared/select-cities.js';
import { arrangeCities, listSince } from './arrange-cities.js';
import { overviewStyles } from './partner-city-overview.styles.js';

type Ready = ReadyState<readonly City[]>;

/** Width of a small picture on a screen with two pixels in one of CSS. */
const THUMBNAIL = 144;

/**
 * The beginning of a page with many cities: each in a few words, by country or by kind of partnership, and when the
 * partnerships began. It is a part of `<partner-cities>`, in a file of its own, since most pages have few cities.
 */
export class PartnerCityOverview extends ContentElement<readonly City[]> {
  static override styles: CSSResultGroup = [ContentElement.styles, overviewStyles];

  /** Identifiers of the cities to show, with spaces between; when absent, all. */
  @property() cities: string | undefined;
  /** What the cities are arranged by. */
  @property() by: 'country' | 'kind' | undefined;
  /** Whether the cities' cards are drawn around it: a server cannot look for them. */
  @property({ type: Boolean }) linked = false;

  constructor() {
    super();
    addWords(overviewWords, tieWords);
    this.addEventListener('click', onCardLinkClick);
  }

  /** The overview of a page. */
  static renderPart({ cities, partCities = cities, overview, language }: Page, document: LoadedDocument, headingLevel: number, parts: readonly string[]): TemplateResult {
    return html`
      <partner-city-overview
        lang=${language.tag}
        cities=${partCities || nothing}
        by=${overview ?? nothing}
        heading-level=${headingLevel}
        ?linked=${parts.includes('cards')}
        .data=${document}
        exportparts="overview"
        @partner-content-loaded=${(event: Event) => event.stopPropagation()}
      ></partner-city-overview>
    `;
  }

  protected override selectContent(content: Content): readonly City[] | undefined {
    const cities = selectCities(content, this.cities);
    return cities[0] && cities;
  }

  protected override getTitle(): string {
    return this.language.msg('Overzicht', { id: 'overview-title' });
  }

  protected override renderContent(state: Ready): TemplateResult {
    const view = this.view(state);
    const cards = this.linked ? undefined : new Set(this.isConnected ? findCards(this).keys() : []);
    const locate = (city: City): string | undefined => locateCity(view, city, cards?.has(city.id) ?? true);
    const isByKind = this.by === 'kind';
    const level = readHeadingLevel(this.headingLevel) + 1;
    return html`
      <section part="overview" aria-labelledby="heading">
        ${renderHeading(this.headingLevel, { value: this.getTitle() }, 'heading')}
        <div class=${isByKind ? 'kinds' : 'countries'}>
          ${arrangeCities(state.value, isByKind).map(
            ([group, cities]) => html`
              <section part="group">
                ${renderHeading(level, { value: isByKind ? this.#nameKind(group) : this.#nameCountry(group) })}
                <ul>
                  ${cities.map((city) => this.#renderCity(view, city, locate(city), isByKind))}
                </ul>
              </section>
            `,
          )}
        </div>
        ${this.#renderTimeline(view, state.value, level, locate)}
      </section>
    `;
  }

  #nameCountry(code: string): string {
    return code ? formatCountry(code, this.language.locale) : this.language.msg('Overig', { id: 'other' });
  }

  #nameKind(kind: string): string {
    const { msg } = this.language;
    switch (kind) {
      case 'partner':
        return msg('Partnersteden', { id: 'partner-cities' });
      case 'friendship':
        return msg('Vriendschapssteden', { id: 'overview-friendship' });
      case 'cooperation':
        return msg('Samenwerkingen', { id: 'overview-cooperation' });
      case 'solidarity':
        return msg('Solidariteitsbanden', { id: 'overview-solidarity' });
      case 'climate':
        return msg('Klimaatpartnerschappen', { id: 'overview-climate' });
      case 'project':
        return msg('Projectpartnerschappen', { id: 'overview-project' });
      default:
        return msg('Overig', { id: 'other' });
    }
  }

  #renderCity(view: ContentView, city: City, href: string | undefined, withCountry: boolean): TemplateResult {
    const { country, image, images } = city;
    const picture = image ?? images?.[0];
    const smallest = [...(picture?.sizes ?? [])].sort((a, b) => a.width - b.width).find(({ width }) => width >= THUMBNAIL) ?? picture;
    const src = smallest && view.address(smallest.src);
    const facts = [withCountry && country && formatCountry(country, this.language.locale), describeDuration(this.language, city)];
    return html`
      <li part="place">
        ${src ? html`<img part="image" src=${src} alt="" loading="lazy" decoding="async" />` : nothing}
        <div>
          ${view.inline(city.name, href)}
          <div class="facts">${facts.filter(Boolean).join(' · ')}</div>
        </div>
      </li>
    `;
  }

  #renderTimeline(
    view: ContentView,
    cities: readonly City[],
    level: number,
    locate: (city: City) => string | undefined,
  ): TemplateResult | typeof nothing {
    const { msg, locale } = this.language;
    const dated = listSince(cities);
    if (dated.length < 2) return nothing;
    return html`
      <section part="group">
        ${renderHeading(level, { value: msg('Door de jaren heen', { id: 'overview-timeline' }) })}
        <ol part="timeline">
          ${dated.map(
            ([since, city]) => html`
              <li><time datetime=${since}>${formatDate(since, locale)}</time> ${view.inline(city.name, locate(city))}</li>
            `,
          )}
        </ol>
      </section>
    `;
  }
}
