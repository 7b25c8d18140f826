/** What a visitor chose of a list, and the activities that are left, in the order in which they are shown. */
import type { ReactiveControllerHost } from 'lit';
import type { City } from '../../content/schema.js';
import type { ContentView } from '../shared/content-view.js';
import { arrangeActivities, filterActivities, listActivities, listThemes } from './select-activities.js';
import type { ActivityGroup } from './select-activities.js';

export class FilterController {
  /** Identifiers of the chosen themes; none: all are shown. */
  readonly chosen = new Set<string>();
  /** What was typed. */
  search = '';
  /** The themes that there are to choose from. */
  themes: ReturnType<typeof listThemes> = [];
  groups: ActivityGroup[] = [];
  /** Number of activities in the groups. */
  total = 0;

  #host: ReactiveControllerHost;
  #arranged: unknown[] = [];

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /**
   * Filters and orders, unless nothing of what that depends on has changed.
   *
   * @param arrange puts what was found into an order
   */
  arrange(cities: readonly City[], view: ContentView, grouped: boolean, arrange = arrangeActivities): void {
    const { chosen, search } = this;
    const by = [view, cities[0], cities.length, grouped, arrange, JSON.stringify([...chosen]), search];
    if (by.every((part, index) => part === this.#arranged[index])) return;
    this.#arranged = by;
    const all = listActivities(cities, view);
    const found = filterActivities(all, { themes: chosen, search }, view);
    this.themes = listThemes(all, view);
    this.groups = arrange(found, view, grouped);
    this.total = found.length;
  }

  /** Chooses nothing any more. */
  reset(): void {
    this.chosen.clear();
    this.search = '';
    this.#host.requestUpdate();
  }

  onThemeChange = ({ target }: Event): void => {
    const { value, checked } = target as HTMLInputElement;
    this.chosen[checked ? 'add' : 'delete'](value);
    this.#host.requestUpdate();
  };

  onSearchInput = ({ target }: Event): void => {
    this.search = (target as HTMLInputElement).value;
    this.#host.requestUpdate();
  };
}
