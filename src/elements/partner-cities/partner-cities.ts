import { html, nothing } from 'lit';
import type { CSSResultGroup, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { City, Content } from '../../content/schema.js';
import type { LoadedDocument } from '../../loading/loaded-document.js';
import { ContentElement } from '../shared/content-element.js';
import type { ReadyState } from '../shared/content-state.js';
import type { ContentView, LocalText } from '../shared/content-view.js';
import { readHeadingLevel, renderHeading } from '../shared/heading.js';
import { findLater, isComing } from '../shared/later-elements.js';
import { selectCities } from '../shared/select-cities.js';
import { areDetailsComing } from '../partner-city-card/load-details.js';
import { closeElement, rememberFocus } from './close-element.js';
import { PartnerCloseEvent } from './events.js';
import { citiesStyles } from './partner-cities.styles.js';

type Ready = ReadyState<readonly City[]>;

/** From so many cities on, a page begins with an overview. */
export const MANY = 7;

// With the element come the types of its events, for `addEventListener` too.
export type { PartnerCloseEvent } from './events.js';
export type { PartnerLanguageChangeEvent } from '../partner-language-switch/events.js';

/**
 * The whole page about a municipality's partner cities: heading, introduction,
 * links, language switch, print, close, then each city with what is done together.
 * Where there are many, it begins with an overview; where it is asked to, it has a map.
 *
 * @slot - Fallback: shown until the content is there, and when it never comes.
 * @fires {PartnerContentLoadedEvent} partner-content-loaded - Content is shown.
 * @fires {PartnerContentFailedEvent} partner-content-failed - There is no content to show; `event.error` says why.
 * @fires {PartnerCloseEvent} partner-close - The visitor asked to close; can be cancelled.
 * @fires {PartnerLanguageChangeEvent} partner-language-change - The visitor chose a language; can be cancelled.
 * @fires {PartnerBeforePrintEvent} partner-before-print - About to print; can be cancelled.
 * @fires {PartnerAfterPrintEvent} partner-after-print - Printed, or the visitor cancelled.
 * @csspart base - The root of everything.
 * @csspart header - Heading, introduction and links.
 * @csspart toolbar - Language switch, print and close.
 * @csspart heading - The page's heading.
 * @csspart introduction - A paragraph of the introduction.
 * @csspart links - The list of links.
 * @csspart link - A link.
 * @csspart overview - The overview of many cities.
 * @csspart map - The map with its heading.
 * @csspart city - A city with its activities.
 * @csspart card - The card of a city.
 * @csspart activity - An activity of a city.
 * @csspart image - The image of a card.
 * @csspart place - Region and country in a card.
 * @csspart facts - The facts of a card, or of an activity.
 * @csspart description - A paragraph in a card.
 * @csspart city-heading - The name of a city in its card.
 * @csspart list - A list of activities.
 * @csspart controls - The filters of a list.
 * @csspart theme - A theme with its activities.
 * @csspart activity-heading - A heading in a list.
 * @csspart status - What is said of the state.
 * @csspart button - A button.
 * @cssstate loading - Nothing to show yet.
 * @cssstate ready - The content is shown.
 * @cssstate empty - There are no cities.
 * @cssstate failed - The content could not be had.
 */
export class PartnerCities extends ContentElement<readonly City[]> {
  static override styles: CSSResultGroup = [ContentElement.styles, citiesStyles];

  /** Identifiers of the cities to show, in this order, with spaces between; when absent, all. */
  @property() cities: string | undefined;
  /** Adds a button that closes the dialog or popover around the element, or hides the element. */
  @property({ type: Boolean }) closable = false;
  /** `date`: in each list, what is coming first, nearest first; what is past folds. When absent, the order of the content. */
  @property() order: 'date' | undefined;
  /** Adds a field to each list of activities that filters by words. */
  @property({ type: Boolean }) searchable = false;
  /** Language tags (BCP 47) that the switch offers, with spaces between; when absent, those of the content. Of one, there is no switch. */
  @property() languages: string | undefined;
  /** What is shown below the header, in this order, with spaces between: `map`, `cards`, `activities`, `overview`; when absent, `cards activities`. */
  @property() show: string | undefined;
  /** What the overview has the cities by: `country` (when absent) or `kind` of partnership. */
  @property() overview: 'country' | 'kind' | undefined;
  /** Number of cities from which on there is an overview; 7 when absent. */
  @property({ type: Number, attribute: 'overview-from' }) overviewFrom: number | undefined;

  readonly #findOpener = rememberFocus(this);

  protected override selectContent(content: Content): readonly City[] | null | undefined {
    const cities = selectCities(content, this.cities);
    const isPartComing = this.#listParts(cities).some((part) => isComing(part, this));
    if (areDetailsComing(this, content, ...cities) || isPartComing) return null;
    return cities[0] && cities;
  }

  protected override getTitle(state: Ready): string {
    return this.#titleOf(this.view(state)).value;
  }

  protected override get emptyMessage(): string {
    return this.language.msg('Er zijn nog geen partnersteden.', { id: 'no-cities' });
  }

  protected override renderContent(state: Ready): TemplateResult {
    const { document, value: cities } = state;
    const { content } = document;
    const view = this.view(state);
    const level = readHeadingLevel(this.headingLevel) + 1;
    const parts = this.#listParts(cities);
    return html`
      <header part="header">
        ${this.#renderToolbar()} ${renderHeading(this.headingLevel, this.#titleOf(view), 'heading')}
        ${content.introduction?.map((paragraph) => view.paragraph(paragraph, 'introduction'))}
        ${content.links?.[0]
          ? html`<nav aria-label=${this.language.msg('Meer', { id: 'more' })}>
              ${view.links(content.links)}
            </nav>`
          : nothing}
      </header>
      ${parts.map((part) =>
        part === parts.find(isOfCity)
          ? cities.map((city) => this.#renderCity(document, city, level, parts))
          : findLater(part)?.renderPart?.(this, document, level, parts),
      )}
    `;
  }

  #listParts({ length }: readonly City[]): string[] {
    const isLong = length >= (this.overviewFrom ?? MANY);
    return [...new Set(`${isLong ? 'overview ' : ''}${this.show ?? 'cards activities'}`.split(/\s+/))];
  }

  #titleOf(view: ContentView): LocalText {
    const { title } = view.document.content;
    return title ? view.text(title) : { value: this.language.msg('Partnersteden', { id: 'partner-cities' }) };
  }

  #renderToolbar(): TemplateResult {
    const { msg, words } = this.language;
    return html`
      <div part="toolbar" class="no-print">
        <partner-language-switch lang=${words} languages=${this.languages ?? nothing} .target=${this}></partner-language-switch>
        <partner-print-button lang=${words} .target=${this}></partner-print-button>
        ${this.closable
          ? html`<button class="button" part="button close" type="button" @click=${this.#onCloseClick}>${msg('Sluiten', { id: 'close' })}</button>`
          : nothing}
      </div>
    `;
  }

  #renderCity(document: LoadedDocument, { id, activities }: City, level: number, parts: readonly string[]): TemplateResult {
    const { tag } = this.language;
    return html`
      <div part="city" @partner-content-loaded=${stop} @partner-content-failed=${stop}>
        ${parts.map((part) =>
          part === 'cards'
            ? html`<partner-city-card
                lang=${tag}
                city=${id}
                heading-level=${level}
                .data=${document}
                exportparts="card, image, credit, native-name, place, distance, partnership, badge, facts, description, note, images, heading: city-heading"
              ></partner-city-card>`
            : part === 'activities' && activities?.[0]
              ? html`<partner-activity-list
                  lang=${tag}
                  city=${id}
                  heading-level=${level + 1}
                  order=${this.order ?? nothing}
                  ?searchable=${this.searchable}
                  .data=${document}
                  exportparts="list, controls, theme, activity, facts, heading: activity-heading"
                ></partner-activity-list>`
              : nothing,
        )}
      </div>
    `;
  }

  #onCloseClick = (): void => {
    if (this.dispatchEvent(new PartnerCloseEvent())) closeElement(this, this.#findOpener());
  };
}

/** A host hears of the page's content once, not of each part that shows it. */
const stop = (event: Event): void => event.stopPropagation();

/** Whether a part of the page belongs to each city. */
const isOfCity = (part: string): boolean => /cards|activities/.test(part);
