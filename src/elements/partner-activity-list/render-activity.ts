import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Activity } from '../../content/schema.js';
import type { LanguageController } from '../../i18n/language-controller.js';
import type { ContentView } from '../shared/content-view.js';
import { isFirstPaintDone } from '../shared/first-paint.js';
import { writeDate } from '../shared/first-paint-formats.js';
import { renderHeading } from '../shared/heading.js';
import { renderPicture } from '../shared/render-picture.js';
import { details } from './load-details.js';
import type { CityActivity } from './select-activities.js';

interface ActivityOptions {
  headingLevel: number;
  /** Whether it stands under its theme. */
  isGrouped: boolean;
  /** Whether it names its city. */
  withCity: boolean;
}

export const renderActivity = (
  language: LanguageController,
  view: ContentView,
  item: CityActivity,
  { headingLevel, isGrouped, withCity }: ActivityOptions,
): TemplateResult => {
  const { city, activity } = item;
  const { when, themes, actions } = (isFirstPaintDone() && details?.describeActivity(html, language, view, item, isGrouped)) || {};
  return html`
    <li part="activity" id=${`${city.id}-${activity.id}`} tabindex="-1">
      ${renderPicture(view, activity.image)} ${renderHeading(headingLevel, view.text(activity.name))}
      ${withCity ? view.paragraph(city.name, 'facts') : nothing}
      ${activity.description ? view.paragraph(activity.description) : nothing}
      ${renderFacts(language, view, activity, when)} ${renderOrganisations(language, view, activity)} ${themes}
      ${activity.links?.map((link) => html`<p dir="auto">${view.link(link)}</p>`)} ${actions}
    </li>
  `;
};

/** How far an activity is, when it is, and where. */
const renderFacts = (
  language: LanguageController,
  view: ContentView,
  { status, period, place }: Activity,
  when: unknown = renderDays(language, period),
): TemplateResult | typeof nothing => {
  const { msg } = language;
  if (!status && !when && !place) return nothing;
  const state =
    status === 'planned'
      ? msg('Gepland', { id: 'planned' })
      : status === 'active'
        ? msg('Loopt nu', { id: 'active' })
        : status && msg('Afgerond', { id: 'completed' });
  return html`<p part="facts">
    ${state ? html`<span part="badge">${state}</span>` : nothing} ${when}${when && place ? ', ' : ''}${place && view.inline(place)}
  </p>`;
};

/** From when to when, without times. */
const renderDays = (
  { msg, locale }: LanguageController,
  { start, end }: NonNullable<Activity['period']> = {},
): TemplateResult | undefined => {
  const [from, until] = [start, end].map((date) => date && html`<time datetime=${date}>${writeDate(date, locale)}</time>`);
  if (from && until) return html`${from} – ${until}`;
  // What has a time begins and ends then.
  if (from) return /T/.test(start!) ? html`${from}` : html`${msg('vanaf', { id: 'from' })} ${from}`;
  return until ? html`${msg('tot en met', { id: 'until' })} ${until}` : undefined;
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
