/** Which activities a list shows: pure functions over the document, no DOM. */
import type { Activity, City, Theme } from '../../content/schema.js';
import type { ContentView } from '../shared/content-view.js';

/** An activity with the city that it belongs to, and the theme that it is grouped under. */
export interface CityActivity {
  city: City;
  activity: Activity;
  theme: string;
}

/** What the visitor chose. */
export interface ActivityFilter {
  /** Identifiers of themes; an activity with any of them is shown. None: all are. */
  themes: ReadonlySet<string>;
  /** Words that an activity's texts must hold, however they are written: see `fold`. */
  search: string;
}

/** The key of activities whose themes are missing or unknown. */
export const OTHER = '';

/** The theme that an activity is grouped under: the first one that the document knows. */
const mainTheme = ({ themes }: Activity, view: ContentView): string =>
  themes?.find((id) => view.themes.has(id)) ?? OTHER;

/**
 * What people write for the same word is one: marks, hyphens and spaces of any kind, ligatures, full-width signs, accents,
 * case (in capitals, where "ß" is "SS" and a Turkish "ı" is an "I", whatever the language), and signs that nobody sees.
 */
const fold = (text: string): string =>
  text
    .replace(/[\p{Pi}\p{Pf}"„‚ʼ′´`]/gu, "'")
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(/[\p{Pd}−]/gu, '-')
    .replace(/æ/gi, 'ae')
    .replace(/œ/gi, 'oe')
    .toLowerCase()
    .toUpperCase();

const folded = new WeakMap<ContentView, WeakMap<Activity, string>>();

const foldTexts = ({ city, activity }: CityActivity, view: ContentView): string => {
  let texts = folded.get(view);
  if (!texts) folded.set(view, (texts = new WeakMap()));
  let text = texts.get(activity);
  if (text === undefined) {
    const parts = [
      activity.name,
      activity.description ?? '',
      activity.place ?? '',
      city.name,
      ...(activity.themes ?? []).map((id) => view.themes.get(id)?.name ?? ''),
      ...(activity.organisations ?? []).map((id) => view.organisations.get(id)?.name ?? ''),
    ];
    text = fold(parts.map((part) => view.text(part).value).join(' '));
    texts.set(activity, text);
  }
  return text;
};

/** The activities that pass the filter, in the document's order. */
export const filterActivities = (
  activities: readonly CityActivity[],
  { themes, search }: ActivityFilter,
  view: ContentView,
): readonly CityActivity[] => {
  if (themes.size === 0 && !search) return activities;
  const words = fold(search).split(/\s+/).filter(Boolean);
  return activities.filter((item) => {
    const own = item.activity.themes?.filter((id) => view.themes.has(id)) ?? [];
    if (themes.size > 0 && !(own[0] ? own : [OTHER]).some((id) => themes.has(id))) return false;
    if (words.length === 0) return true;
    const text = foldTexts(item, view);
    return words.every((word) => text.includes(word));
  });
};

/** Activities under one heading, in lists that are short enough to be drawn at once. */
export interface ActivityGroup {
  /** Identifier of the theme; `undefined` when the list is not grouped. */
  theme: string | undefined;
  lists: { first: number; items: CityActivity[] }[];
  /** Whether it is folded. */
  isPast?: boolean;
}

/** How many activities one list holds, and how many more are shown at a time. */
export const STEP = 50;

const listed = new WeakMap<City, CityActivity[]>();

/** The activities of cities, in the document's order. */
export const listActivities = (cities: readonly City[], view: ContentView): CityActivity[] =>
  cities.flatMap((city) => {
    let own = listed.get(city);
    if (!own) {
      own = (city.activities ?? []).map((activity) => ({ city, activity, theme: mainTheme(activity, view) }));
      listed.set(city, own);
    }
    return own;
  });

/** The themes that activities are grouped under, in the document's order; `OTHER` last, where there is any. */
export const listThemes = (activities: readonly CityActivity[], view: ContentView): (Theme | typeof OTHER)[] => {
  const used = new Set<string>();
  for (const { activity } of activities) {
    if (used.size === view.themes.size) break;
    for (const id of activity.themes ?? []) if (view.themes.has(id)) used.add(id);
  }
  const themes: (Theme | typeof OTHER)[] = [...view.themes.values()].filter(({ id }) => used.has(id));
  if (activities.some(({ theme }) => theme === OTHER)) themes.push(OTHER);
  return themes;
};

/**
 * The activities in the order in which they are shown.
 *
 * @param grouped by main theme, in the order of the document's themes, those without one last; else as they come
 */
export const arrangeActivities = (
  activities: readonly CityActivity[],
  view: ContentView,
  grouped: boolean,
): ActivityGroup[] => {
  const byTheme = new Map<string | undefined, CityActivity[]>();
  for (const id of grouped ? [...view.themes.keys(), OTHER] : []) byTheme.set(id, []);
  for (const item of activities) {
    const theme = grouped ? item.theme : undefined;
    const items = byTheme.get(theme);
    if (items) items.push(item);
    else byTheme.set(theme, [item]);
  }
  let first = 0;
  return [...byTheme].flatMap(([theme, items]) => {
    const lists = [];
    for (let at = 0; at < items.length; at += STEP) {
      lists.push({ first, items: items.slice(at, at + STEP) });
      first += Math.min(STEP, items.length - at);
    }
    return lists[0] ? [{ theme, lists }] : [];
  });
};
