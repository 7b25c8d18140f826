import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { LanguageController } from '../../i18n/language-controller.js';
import type { ContentView, LocalText } from '../shared/content-view.js';
import { isFirstPaintDone } from '../shared/first-paint.js';
import { renderHeading } from '../shared/heading.js';
import { details } from './load-details.js';
import { renderActivity } from './render-activity.js';
import type { ActivityGroup } from './select-activities.js';

interface GroupOptions {
  /** Level of a theme's heading; an activity's is one deeper. */
  headingLevel: number;
  /** Whether each activity names its city. */
  withCity: boolean;
  /** Items before this one are shown, */
  limit: number;
  /** and items before this one are drawn. */
  drawn: number;
  /** Called when find-in-page lands in a hidden list. */
  onFound: (index: number) => void;
}

/** A theme's name in the visitor's language; "other" for what has none. */
export const nameTheme = ({ msg }: LanguageController, view: ContentView, id: string): LocalText => {
  const theme = view.themes.get(id);
  return theme ? view.text(theme.name) : { value: msg('Overig', { id: 'other' }) };
};

/** The activities of one theme, or all of them when the list is not grouped. */
export const renderGroup = (
  language: LanguageController,
  view: ContentView,
  { theme, lists }: ActivityGroup,
  options: GroupOptions,
): TemplateResult | typeof nothing => {
  const { limit, drawn, onFound, headingLevel, withCity } = options;
  if (lists[0]!.first >= drawn) return nothing;
  const isGrouped = theme !== undefined;
  return html`
    <section
      part="theme"
      hidden=${lists[0]!.first < limit ? nothing : 'until-found'}
      @beforematch=${() => onFound(lists[0]!.first)}
    >
      ${isGrouped ? renderHeading(headingLevel, nameTheme(language, view, theme)) : nothing}
      ${lists.map(({ first, items }) =>
        first >= drawn
          ? nothing
          : guard(
              [items, view, isFirstPaintDone(), details, first < limit, headingLevel, withCity],
              () => html`
                <ul
                  part="activities"
                  hidden=${first < limit ? nothing : 'until-found'}
                  @beforematch=${() => onFound(first + items.length - 1)}
                >
                  ${items.map((item) =>
                    renderActivity(language, view, item, { headingLevel: headingLevel + +isGrouped, isGrouped, withCity }),
                  )}
                </ul>
              `,
            ),
      )}
    </section>
  `;
};
