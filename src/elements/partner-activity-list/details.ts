/**
 * What an activity says beyond the first paint: times in their zones, themes that no heading says, signing up, and a
 * calendar file; and the order by date. Lists load this when an activity, or their order, needs it. It imports nothing
 * that has a state of its own in the page: Lit's `html` is given.
 */
import type { html as htmlTag, TemplateResult } from 'lit';
import { formatNumber } from '../../i18n/formats.js';
import type { LanguageController } from '../../i18n/language-controller.js';
import { loadApart } from '../shared/load-apart.js';
import type { ContentView } from '../shared/content-view.js';
import { renderPeriod, renderTime } from './details-moment.js';
import { wordsFor } from './details-words.js';
import { isOver, lastOf, locateMoment } from './moments.js';
import { arrangeActivities } from './select-activities.js';
import type { ActivityGroup, CityActivity } from './select-activities.js';

type Html = typeof htmlTag;

/** Comes after every date. */
const NEVER = '~';

/** What is coming, nearest first, then what has no day ahead; and what is past, the last one first. */
const splitByDate = (activities: readonly CityActivity[]): [ahead: CityActivity[], past: CityActivity[]] => {
  const dated = activities.map((item) => {
    const { status, period = {} } = item.activity;
    const { start = '', end } = period;
    const last = lastOf(period);
    const isPast = status === 'completed' || (!!last && isOver(last));
    // The next day that matters: of what goes on already, its end.
    return { item, isPast, day: isPast ? (end ?? start) : !start || isOver(start) ? (end ?? NEVER) : start };
  });
  dated.sort((a, b) => (a.day < b.day ? -1 : +(a.day > b.day)));
  const listItems = (past: boolean): CityActivity[] => dated.filter(({ isPast }) => isPast === past).map(({ item }) => item);
  return [listItems(false), listItems(true).reverse()];
};

/** As `arrangeActivities`, by date: what is past comes in groups of its own, behind the others. */
export const arrangeByDate = (activities: readonly CityActivity[], view: ContentView, grouped: boolean): ActivityGroup[] => {
  const [ahead, past] = splitByDate(activities);
  const pastGroups = arrangeActivities(past, view, grouped).map(({ theme, lists }) => ({
    theme,
    lists: lists.map(({ first, items }) => ({ first: first + ahead.length, items })),
    isPast: true,
  }));
  return [...arrangeActivities(ahead, view, grouped), ...pastGroups];
};

/** Lists whose past the visitor has unfolded. */
const unfolded = new WeakSet<Element>();

interface FoldOptions {
  /** How many activities are shown, folded or not. */
  shown: number;
  total: number;
  /** Then nothing is folded. */
  isPrinting: boolean;
}

/**
 * Groups by date, those that are past folded. Where nothing else is there, they are not.
 *
 * @param drawn the groups as templates
 * @param button to show more; stands where more will come
 */
export const foldPast = (
  html: Html,
  list: Element & { language: LanguageController },
  groups: readonly ActivityGroup[],
  drawn: readonly unknown[],
  button: unknown,
  { shown, total, isPrinting }: FoldOptions,
): TemplateResult => {
  const ahead = groups.filter(({ isPast }) => !isPast).length;
  const firstPast = groups[ahead]?.lists[0]!.first ?? Infinity;
  const { words, locale } = list.language;
  const onToggle = ({ target }: Event): void => {
    if (isPrinting || !firstPast) return;
    unfolded[(target as HTMLDetailsElement).open ? 'add' : 'delete'](list);
  };
  return html`
    <div class="groups">${drawn.slice(0, ahead)}</div>
    ${shown < firstPast ? button : undefined}
    ${groups[ahead] &&
    html`<details part="past" ?open=${isPrinting || unfolded.has(list) || !firstPast} @toggle=${onToggle}>
      <summary part="summary">${wordsFor(words).past} (${formatNumber(total - firstPast, locale)})</summary>
      <div class="groups">${drawn.slice(ahead)}</div>
      ${shown < firstPast ? undefined : button}
    </details>`}
  `;
};

const loadCalendar = loadApart(() => import('./calendar.js'));

/** Gives a visitor who clicked a button an activity's calendar file. What is to be said is said behind the button. */
const addToCalendar = async (
  { currentTarget }: Event,
  { words }: LanguageController,
  view: ContentView,
  item: CityActivity,
): Promise<void> => {
  const button = currentTarget as HTMLElement;
  const status = button.nextElementSibling!;
  status.textContent = '';
  try {
    const { saveActivity } = await loadCalendar();
    status.textContent = saveActivity(button, view, item, (moment) => locateMoment(moment, item.activity.period?.timeZone));
  } catch (error) {
    status.textContent = wordsFor(words).notAvailable;
    console.error(`partner-cities: calendar: ${String(error)}`);
  }
};

/** The themes that no heading above says: so a filter shows why it found the activity. */
const renderThemes = (html: Html, view: ContentView, { activity: { themes = [] }, theme }: CityActivity, isGrouped: boolean): unknown => {
  const others = themes.flatMap((id) => (isGrouped && id === theme ? [] : (view.themes.get(id) ?? [])));
  return others[0] && html`<p part="themes">${others.map(({ name }, index) => [index ? ' ' : '', html`<span part="tag">${view.inline(name)}</span>`])}</p>`;
};

/** What a visitor can do as long as the activity is ahead: sign up, until the deadline, and put it into a calendar. */
const renderActions = (html: Html, language: LanguageController, view: ContentView, item: CityActivity): unknown => {
  const { msg, words } = language;
  const { status, signUp, period = {} } = item.activity;
  const { start, timeZone } = period;
  const hasPassed = (moment: string | undefined): boolean => !!moment && isOver(locateMoment(moment, timeZone));
  const isDay = (moment: string | undefined): boolean => !!moment && moment.length >= 'yyyy-mm-dd'.length;
  const last = lastOf(period);
  if (status === 'completed' || hasPassed(last)) return undefined;
  const href = signUp && view.address(signUp.url);
  const canBePlanned = isDay(start) && isDay(last) && !hasPassed(start);
  if (!href && !canBePlanned) return undefined;
  const { deadline } = signUp ?? {};
  const { signUp: label, addToCalendar: calendarLabel } = wordsFor(words);
  return html`<p part="actions">
    ${href &&
    html`<span
      >${hasPassed(deadline) ? label : html`<a part="link" href=${href}>${label}</a>`}
      ${deadline && html`${msg('tot en met', { id: 'until' })} ${renderTime(html, language, deadline, timeZone)}`}</span
    >`}
    ${canBePlanned
      ? html`<button
            class="button"
            part="button calendar"
            type="button"
            @click=${(event: Event) => addToCalendar(event, language, view, item)}
          >
            ${calendarLabel}</button
          ><span role="status"></span>`
      : undefined}
  </p>`;
};

/** Parts of an activity, each where there is something to say. */
export interface ActivityDetails {
  when: TemplateResult | undefined;
  themes: unknown;
  actions: unknown;
}

/** @param isGrouped whether the activity stands under its theme */
export const describeActivity = (
  html: Html,
  language: LanguageController,
  view: ContentView,
  item: CityActivity,
  isGrouped: boolean,
): ActivityDetails => ({
  when: renderPeriod(html, language, view, item.activity.period ?? {}),
  themes: renderThemes(html, view, item, isGrouped),
  actions: renderActions(html, language, view, item),
});
