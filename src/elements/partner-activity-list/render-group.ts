import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Activity } from '../../content/schema.js';
import type { LanguageController } from '../../i18n/language-controller.js';
import type { ContentView, LocalText } from '../shared/content-view.js';
import { isFirstPaintDone } from '../shared/first-paint.js';
import { writeDate } from '../shared/first-paint-formats.js';
import { renderHeading } from '../shared/heading.js';
import type { ActivityGroup, CityActivity } from './select-activities.js';

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
  const { limit, drawn, onFound, headingLevel } = options;
  if (lists[0]!.first >= drawn) return nothing;
  const deeper = theme === undefined ? 0 : 1;
  return html`
    <section
      part="theme"
      hidden=${lists[0]!.first < limit ? nothing : 'until-found'}
      @beforematch=${() => onFound(lists[0]!.first)}
    >
      ${theme === undefined ? nothing : renderHeading(headingLevel, nameTheme(language, view, theme))}
      ${lists.map(({ first, items }) =>
        first >= drawn
          ? nothing
          : guard(
              [items, view, isFirstPaintDone(), first < limit, headingLevel, options.withCity],
              () => html`
                <ul
                  part="activities"
                  hidden=${first < limit ? nothing : 'until-found'}
                  @beforematch=${() => onFound(first + items.length - 1)}
                >
                  ${items.map((item) => renderActivity(language, view, item, headingLevel + deeper, options.withCity))}
                </ul>
              `,
            ),
      )}
    </section>
  `;
};

const renderActivity = (
  language: LanguageController,
  view: ContentView,
  { city, activity }: CityActivity,
  headingLevel: number,
  withCity: boolean,
): TemplateResult => {
  return html`
    <li part="activity" id=${`${city.id}-${activity.id}`} tabindex="-1">
      ${renderHeading(headingLevel, view.text(activity.name))}
      ${withCity ? view.paragraph(city.name, 'facts') : nothing}
      ${activity.description ? view.paragraph(activity.description) : nothing}
      ${renderMoment(language, activity)} ${renderOrganisations(language, view, activity)}
      ${activity.links?.map((link) => html`<p dir="auto">${view.link(link)}</p>`)}
    </li>
  `;
};

const renderMoment = ({ msg, locale }: LanguageController, { status, period }: Activity): TemplateResult | typeof nothing => {
  const { start, end } = period ?? {};
  const [from, until] = [start, end].map((date) => date && html`<time datetime=${date}>${writeDate(date, locale)}</time>`);
  if (!status && !from && !until) return nothing;
  const state =
    status === 'planned'
      ? msg('Gepland', { id: 'planned' })
      : status === 'active'
        ? msg('Loopt nu', { id: 'active' })
        : status && msg('Afgerond', { id: 'completed' });
  return html`<p part="facts">
    ${state ? html`<span part="badge">${state}</span>` : nothing}
    ${from && until
      ? html`${from} – ${until}`
      : from
        ? html`${msg('vanaf', { id: 'from' })} ${from}`
        : until
          ? html`${msg('tot en met', { id: 'until' })} ${until}`
          : nothing}
  </p>`;
};

const renderOrganisations = (
  { msg }: LanguageController,
  view: ContentView,
  { organisations = [] }: Activity,
): TemplateResult | typeof nothing => {
  const known = organisations.map((id) => view.organisations.get(id)).filter((organisation) => organisation !== undefined);
  if (!known[0]) return nothing;
  return html`<p part="facts">
    ${msg('Met:', { id: 'with' })}
    ${known.map(({ name, url }, index) => html`${index ? ', ' : ''}${view.inline(name, url && view.address(url))}`)}
  </p>`;
};
