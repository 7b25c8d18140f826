import { html, nothing } from 'lit';
import type { CSSResultGroup, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { str } from '@lit/localize';
import type { Activity, City, Content } from '../../content/schema.js';
import { ContentElement } from '../shared/content-element.js';
import type { ReadyState } from '../shared/content-state.js';
import { findCity } from '../shared/find-city.js';
import { delayFirstPaint, isFirstPaintDone } from '../shared/first-paint.js';
import { writeNumber } from '../shared/first-paint-formats.js';
import { readHeadingLevel, renderHeading } from '../shared/heading.js';
import { pictureStyles } from '../shared/picture.styles.js';
import { isArrival, isVisitorBusy } from './anchor.js';
import { FilterController } from './filter-controller.js';
import { details, loadDetails } from './load-details.js';
import { listStyles } from './partner-activity-list.styles.js';
import { renderControls } from './render-controls.js';
import { renderGroup } from './render-group.js';
import { STEP } from './select-activities.js';
import { StepsController } from './steps-controller.js';

/** Whether an activity has what is said by the code that comes later. */
const hasDetails = ({ period, signUp, themes }: Activity): unknown => period ?? signUp ?? themes?.[1];

/** In prints and in what is prerendered, nothing is left out. */
const everything = { limit: Infinity, drawn: Infinity };

type Ready = ReadyState<readonly City[]>;

/**
 * What a municipality and its partner cities do together: of one city, or of all,
 * by theme or as one list, by date if that is wanted, to be filtered by theme and by words.
 *
 * @slot - Fallback: shown until the content is there, and when it never comes.
 * @fires {PartnerContentLoadedEvent} partner-content-loaded - Content is shown.
 * @fires {PartnerContentFailedEvent} partner-content-failed - There is no content to show; `event.error` says why.
 * @fires {PartnerBeforePrintEvent} partner-before-print - About to print; can be cancelled.
 * @fires {PartnerAfterPrintEvent} partner-after-print - Printed, or the visitor cancelled.
 * @csspart base - The root of everything.
 * @csspart list - The list.
 * @csspart heading - Every heading: the list's, a theme's, an activity's.
 * @csspart controls - The filters.
 * @csspart count - How many activities are shown.
 * @csspart theme - A theme with its activities.
 * @csspart activities - A list of activities.
 * @csspart activity - One activity.
 * @csspart image - The picture of an activity.
 * @csspart credit - Who made a picture, and what may be done with it.
 * @csspart facts - City, status, period, place and organisations of an activity.
 * @csspart badge - The status of an activity.
 * @csspart themes - The themes of an activity that no heading says.
 * @csspart tag - One of those themes.
 * @csspart actions - Signing up, and the calendar file.
 * @csspart past - What is past, folded.
 * @csspart summary - What says so, and unfolds it.
 * @csspart link - A link.
 * @csspart status - What is said of the state.
 * @csspart button - A button.
 * @cssstate loading - Nothing to show yet.
 * @cssstate ready - The content is shown.
 * @cssstate empty - There are no activities.
 * @cssstate failed - The content could not be had.
 */
export class PartnerActivityList extends ContentElement<readonly City[]> {
  static override styles: CSSResultGroup = [ContentElement.styles, pictureStyles, listStyles];

  /** Identifier of a city in the content; without it, the activities of all cities are shown, each naming its city. */
  @property() city: string | undefined;
  /** `theme` (when absent) groups the activities by theme; `none` gives one list. */
  @property({ attribute: 'group-by' }) groupBy: 'theme' | 'none' | undefined;
  /** `date`: what is coming first, nearest first; what is past folds. When absent, the order of the content. */
  @property() order: 'date' | undefined;
  /** Adds a field that filters by words. */
  @property({ type: Boolean }) searchable = false;

  readonly #filter = new FilterController(this);
  readonly #steps = new StepsController(this);

  constructor() {
    super();
    // Once: newer content must not take a reader back to the anchor.
    this.addEventListener('partner-content-loaded', () => this.#goToAnchor(() => isVisitorBusy(this)), { once: true });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // What was prerendered must not lose what it says already.
    if (this.shadowRoot?.querySelector('time,[part=tag],[part=actions]')) delayFirstPaint(loadDetails());
    addEventListener('hashchange', this.#onHashChange);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#onHashChange);
  }

  protected override selectContent(content: Content): readonly City[] | null | undefined {
    const cities = this.city ? [findCity(content, this.city)] : content.cities;
    const activities = cities.flatMap(({ activities = [] }) => activities);
    const isOrdered = this.order === 'date';
    if (details === undefined && (isOrdered || (isFirstPaintDone() && activities.some(hasDetails)))) {
      void loadDetails().then(() => this.requestUpdate());
      if (isOrdered) return null;
    }
    return activities[0] && cities;
  }

  protected override getTitle(state: Ready): string {
    const { msg } = this.language;
    return this.city
      ? msg(str`Samen met ${this.view(state).text(state.value[0]!.name).value}`, { id: 'together-with' })
      : msg('Wat we samen doen', { id: 'together' });
  }

  protected override get emptyMessage(): string {
    return this.language.msg('Er zijn nog geen gezamenlijke activiteiten.', { id: 'no-activities' });
  }

  protected override renderContent(state: Ready): TemplateResult {
    const view = this.view(state);
    const { msg } = this.language;
    const filter = this.#filter;
    const ordering = this.order === 'date' ? details : undefined;
    filter.arrange(state.value, view, this.groupBy !== 'none', ordering?.arrangeByDate);
    const { themes, groups, total } = filter;
    this.#steps.total = total;
    const { limit, drawn } = this.isPrinting || !this.isConnected ? everything : this.#steps;
    const shown = this.#countShown(limit);
    const drawnGroups = groups.map((group) =>
      renderGroup(this.language, view, group, {
        headingLevel: readHeadingLevel(this.headingLevel) + 1,
        withCity: !this.city,
        limit,
        drawn,
        onFound: this.#onFound,
      }),
    );
    const button =
      total > shown
        ? html`<button class="button" part="button more" type="button" @click=${this.#onMoreClick}>
            ${msg('Meer tonen', { id: 'show-more' })}
          </button>`
        : total
          ? nothing
          : html`<button class="button" part="button reset" type="button" @click=${this.#onResetClick}>
              ${msg('Alles tonen', { id: 'show-all' })}
            </button>`;
    return html`
      <section part="list" aria-labelledby="heading">
        ${renderHeading(this.headingLevel, { value: this.getTitle(state) }, 'heading')}
        ${renderControls(this.language, view, {
          themes: themes.length > 1 ? themes : [],
          chosen: filter.chosen,
          search: this.searchable ? filter.search : undefined,
          onThemeChange: filter.onThemeChange,
          onSearchInput: filter.onSearchInput,
        })}
        <p part="count" role="status">${this.#renderCount(shown, total)}</p>
        ${ordering
          ? ordering.foldPast(html, this, groups, drawnGroups, button, { shown, total, isPrinting: this.isPrinting })
          : html`<div class="groups">${drawnGroups}</div>
              ${button}`}
      </section>
    `;
  }

  #renderCount(shown: number, total: number): string {
    const { msg, locale } = this.language;
    const [some, all] = [writeNumber(shown, locale), writeNumber(total, locale)];
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

  #onHashChange = (): Promise<void> => this.#goToAnchor(() => false);

  /**
   * The browser looks for anchors in the document only: here, the list does. Scroll and focus are the visitor's: that
   * is asked only where there is an anchor, since asking costs a layout before the first paint.
   */
  async #goToAnchor(isBusy: () => boolean): Promise<void> {
    // Identifiers are plain letters and digits: nothing in them needs decoding. Others may add to an address.
    const id = /^#([a-z0-9-]+)/.exec(location.hash)?.[1];
    if (!id) return;
    const list = this.#filter.groups
      .flatMap(({ lists }) => lists)
      .find(({ items }) => items.some(({ city, activity }) => `${city.id}-${activity.id}` === id));
    if (!list) return;
    const goesOn = !isBusy() && isArrival();
    this.#steps.show(list.first + list.items.length - 1);
    if (!goesOn) return;
    await this.updateComplete;
    const item = this.renderRoot.querySelector<HTMLElement>(`[id="${id}"]`);
    const fold = item?.closest('details');
    if (fold) fold.open = true;
    item?.scrollIntoView();
    item?.focus({ preventScroll: true });
  }
}
