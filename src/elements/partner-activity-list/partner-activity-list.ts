import { LitElement, html, nothing } from 'lit';
import type { PropertyDeclarations, TemplateResult } from 'lit';
import { str } from '@lit/localize/internal/str-tag.js';
import type { City } from '../../content/schema.js';
import { LanguageController } from '../../i18n/language-controller.js';
import { ContentController } from '../../loading/content-controller.js';
import type { ReadyState } from '../../loading/content-controller.js';
import { contentProperties } from '../../loading/content-properties.js';
import type { ContentProperties } from '../../loading/content-properties.js';
import { writeNumber } from '../shared/early-formats.js';
import { baseStyles } from '../shared/base.styles.js';
import { buttonStyles } from '../shared/button.styles.js';
import { viewDocument } from '../shared/content-view.js';
import { findCity } from '../shared/find-city.js';
import { renderFrame } from '../shared/frame.js';
import { frameStyles } from '../shared/frame.styles.js';
import { headingLevelProperty, renderHeading } from '../shared/heading.js';
import { printElement } from '../shared/print-element.js';
import { FilterController } from './filter-controller.js';
import { renderControls } from './render-controls.js';
import { renderGroup } from './render-group.js';
import { STEP } from './select-activities.js';
import { StepsController } from './steps-controller.js';
import { listStyles } from './partner-activity-list.styles.js';

/** On paper nothing is left out. */
const everything = { limit: Infinity, drawn: Infinity };

type Ready = ReadyState<readonly City[]>;

/**
 * What a municipality and its partner cities do together: of one city, or of all,
 * by theme or as one list, to be filtered by theme and by words.
 *
 * @slot - Fallback: shown until the content is there, and when it never comes.
 * @fires {PartnerContentLoadedEvent} partner-content-loaded - Content is shown.
 * @fires {PartnerContentFailedEvent} partner-content-failed - There is no content to show; `event.error` says why.
 * @csspart base - The root of everything.
 * @csspart list - The list.
 * @csspart heading - Every heading: the list's, a theme's, an activity's.
 * @csspart controls - The filters.
 * @csspart count - How many activities are shown.
 * @csspart theme - A theme with its activities.
 * @csspart activities - A list of activities.
 * @csspart activity - One activity.
 * @csspart facts - City, status, period and organisations of an activity.
 * @csspart link - A link.
 * @csspart status - What is said of the state.
 * @csspart button - A button.
 * @cssstate loading - Nothing to show yet.
 * @cssstate ready - The content is shown.
 * @cssstate empty - There are no activities.
 * @cssstate failed - The content could not be had.
 */
export class PartnerActivityList extends LitElement implements ContentProperties {
  static override styles = [baseStyles, buttonStyles, frameStyles, listStyles];

  static override properties: PropertyDeclarations = {
    ...contentProperties,
    city: {},
    groupBy: { attribute: 'group-by' },
    searchable: { type: Boolean },
    headingLevel: headingLevelProperty,
  };

  /** Identifier of a city in the content; without it, the activities of all cities are shown, each naming its city. */
  declare city: string | undefined;
  /** `theme` (when absent) groups the activities by theme; `none` gives one list. */
  declare groupBy: 'theme' | 'none';
  /** Adds a field that filters by words. */
  declare searchable: boolean;
  /** Level of the list's heading: 1 to 6; 2 when absent. Headings inside it follow. */
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
  readonly #content = new ContentController(this, this.#language, (content) => {
    const cities = this.city ? [findCity(content, this.city)] : content.cities;
    return cities.some((city) => city.activities?.[0]) ? cities : undefined;
  });
  readonly #steps = new StepsController(this);
  readonly #filter = new FilterController(this);
  /** Asks for the content again, for all elements that show the same document. */
  reload(): Promise<void> {
    return this.#content.reload();
  }

  /** Prints this element, and only that. True once the print dialog was opened. */
  print(): Promise<boolean> {
    const { state } = this.#content;
    return printElement(this, state.status === 'ready' ? this.#renderTitle(state) : undefined);
  }

  constructor() {
    super();
    // Vue tells a flag by its value.
    this.searchable = false;
    // Once: newer content must not take a reader back to the anchor.
    this.addEventListener('partner-content-loaded', this.#onHashChange, { once: true });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.#onHashChange);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#onHashChange);
  }

  protected override render(): TemplateResult {
    return renderFrame(
      { host: this, content: this.#content, language: this.#language },
      (state) => this.#renderList(state),
      this.#language.msg('Er zijn nog geen gezamenlijke activiteiten.', { id: 'no-activities' }),
    );
  }

  #renderList(state: Ready): TemplateResult {
    const { document, value: cities } = state;
    const view = viewDocument(document, this.#language);
    const { msg } = this.#language;
    const filter = this.#filter;
    filter.arrange(cities, view, this.groupBy !== 'none');
    const { themes, total } = filter;
    this.#steps.total = total;
    const { limit, drawn } = this.#content.onPaper ? everything : this.#steps;
    const shown = this.#countShown(limit);
    return html`
      <section part="list" aria-labelledby="heading">
        ${renderHeading(
          this.headingLevel,
          this.#renderTitle(state),
          'heading',
          nothing,
        )}
        ${renderControls(this.#language, view, {
          themes: themes.length > 1 ? themes : [],
          chosen: filter.chosen,
          search: this.searchable ? filter.search : undefined,
          onThemeChange: filter.onThemeChange,
          onSearchInput: filter.onSearchInput,
        })}
        <p part="count" role="status">${this.#renderCount(shown, total)}</p>
        <div class="groups">
          ${this.#filter.groups.map((group) =>
            renderGroup(this.#language, view, group, {
              headingLevel: Math.max(Math.trunc(this.headingLevel) || 2, 1) + 1,
              withCity: !this.city,
              limit,
              drawn,
              onFound: this.#onFound,
            }),
          )}
        </div>
        ${total > shown
          ? html`<button part="button more" type="button" @click=${this.#onMoreClick}>
              ${msg('Meer tonen', { id: 'show-more' })}
            </button>`
          : total
            ? nothing
            : html`<button part="button reset" type="button" @click=${this.#onResetClick}>
                ${msg('Alles tonen', { id: 'show-all' })}
              </button>`}
      </section>
    `;
  }

  #renderTitle({ document, value: [city] }: Ready): string {
    const { msg } = this.#language;
    return this.city
      ? msg(str`Samen met ${viewDocument(document, this.#language).text(city!.name).value}`, { id: 'together-with' })
      : msg('Wat we samen doen', { id: 'together' });
  }

  #renderCount(shown: number, total: number): string {
    const { msg, tag } = this.#language;
    const [some, all] = [writeNumber(shown, tag), writeNumber(total, tag)];
    if (shown < total) return msg(str`${some} van ${all} activiteiten`, { id: 'count-of' });
    return total === 1 ? msg('1 activiteit', { id: 'count-one' }) : msg(str`${all} activiteiten`, { id: 'count' });
  }

  /** A list is shown whole, also where the limit falls inside it. */
  #countShown(limit: number): number {
    return this.#filter.groups
      .flatMap(({ lists }) => lists)
      .reduce((shown, { first, items }) => (first < limit ? first + items.length : shown), 0);
  }

  // Both buttons may go away with the click: the focus goes on to what comes next.
  #onResetClick = async (): Promise<void> => {
    this.#filter.reset();
    await this.updateComplete;
    this.renderRoot.querySelector('input')?.focus();
  };

  #onMoreClick = async (): Promise<void> => {
    const shown = this.#countShown(this.#steps.limit);
    this.#steps.show(shown + STEP - 1);
    await this.updateComplete;
    this.renderRoot.querySelectorAll<HTMLElement>('[part="activity"]')[shown]?.focus();
  };

  #onFound = (index: number): void => this.#steps.show(index);

  /** The browser looks for anchors in the document only: here, the list does. */
  #onHashChange = async (): Promise<void> => {
    // Identifiers are plain letters and digits: nothing in them needs decoding.
    const id = location.hash.slice(1);
    if (!id) return;
    const list = this.#filter.groups
      .flatMap(({ lists }) => lists)
      .find(({ items }) => items.some(({ city, activity }) => `${city.id}-${activity.id}` === id));
    if (!list) return;
    this.#steps.show(list.first + list.items.length - 1);
    await this.updateComplete;
    const item = this.renderRoot.querySelector<HTMLElement>(`[id="${id}"]`);
    item?.scrollIntoView();
    item?.focus({ preventScroll: true });
  };
}
