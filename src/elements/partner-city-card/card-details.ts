/**
 * What few cities have: the tie, the name in its own script, further facts, contacts, documents, more
 * pictures, the hours at which both offices are open. It is loaded apart, when a city has something of it, so it
 * imports nothing that has a state: what is drawn with comes from the card.
 */
import type { html as litHtml, TemplateResult } from 'lit';
import { str } from '@lit/localize';
import { chooseText } from '../../content/choose-text.js';
import type { City, Contact, Content, Document, Image, Partnership, Text } from '../../content/schema.js';
import { matchLanguage, readTag } from '../../content/language-tags.js';
import { formatDate, formatLanguage, formatUnit } from '../../i18n/formats.js';
import type { LanguageController } from '../../i18n/language-controller.js';
import { findSharedHours } from '../../i18n/shared-hours.js';
import type { Office } from '../../i18n/shared-hours.js';
import { toLocalTime } from '../../i18n/zones.js';
import type { ContentView, NotedLink } from '../shared/content-view.js';

export { cardWords } from '../../i18n/generated/card-words.js';

/** What the card draws with: its own functions, since copies of them would know nothing of the first paint. */
export interface CardTools {
  html: typeof litHtml;
  language: LanguageController;
  view: ContentView;
  renderFact: typeof import('./render-facts.js').renderFact;
  writeAfterPaint: typeof import('../shared/first-paint-formats.js').writeAfterPaint;
  writeTime: typeof import('./describe-times.js').writeTime;
  renderImage: typeof import('../shared/render-picture.js').renderImage;
  renderCredit: typeof import('../shared/render-picture.js').renderCredit;
}

type Place = City | NonNullable<Content['municipality']>;

/** A place with offices of which the hours are known. */
type PlaceWithOffices = Place & Office;

const renderNativeName = ({ html, view }: CardTools, { name, nativeName }: City): TemplateResult | undefined => {
  if (!nativeName || nativeName.text.trim() === view.text(name).value) return;
  const { text, language, direction = 'auto' } = nativeName;
  return html`<bdi part="native-name" lang=${readTag(language)} dir=${direction}>${text}</bdi>`;
};

/** What the tie is and since when, and that it is not active. */
const renderTie = (
  { html, language: { msg, locale }, writeAfterPaint }: CardTools,
  { kind, since, until, state }: Partnership,
): TemplateResult | undefined => {
  if (!kind && !since && !until && !state) return;
  const tie = {
    partner: msg('Partnerstad', { id: 'card-partner' }),
    friendship: msg('Bevriende stad', { id: 'card-friendship' }),
    cooperation: msg('Samenwerking', { id: 'card-cooperation' }),
    solidarity: msg('Solidariteitsband', { id: 'card-solidarity' }),
    climate: msg('Klimaatpartner', { id: 'card-climate' }),
    project: msg('Projectpartner', { id: 'card-project' }),
  }[kind ?? 'partner'];
  const [from, to] = [since, until].map((date) => date && writeAfterPaint(() => formatDate(date, locale)));
  const badge =
    state === 'paused' ? msg('Tijdelijk gestopt', { id: 'card-paused' }) : state === 'ended' && msg('Beëindigd', { id: 'card-ended' });
  return html`<p part="partnership">
    ${from && to
      ? msg(str`${tie} van ${from} tot ${to}`, { id: 'card-from-to' })
      : from
        ? msg(str`${tie} sinds ${from}`, { id: 'card-since' })
        : to
          ? msg(str`${tie} tot ${to}`, { id: 'card-to' })
          : tie}
    ${badge ? html`<span part="badge">${badge}</span>` : ''}
  </p>`;
};

/** When the offices of two places are both open, in the times of both; `undefined` when they never are. */
const renderSharedHours = (
  { html, language, view, writeTime }: CardTools,
  now: number,
  ...places: [home: PlaceWithOffices, away: PlaceWithOffices]
): unknown => {
  const hours = findSharedHours(...places, now);
  const between = ` ${language.msg('tot', { id: 'card-hours' })} `;
  return hours
    ? places.map(({ name, timeZone }) => {
        const times = hours.map((moment) => toLocalTime(moment, timeZone));
        return html`<p>${writeTime(language, times, between)} (${view.inline(name)})</p>`;
      })
    : undefined;
};

/** "+31 (0)53 481 81 81" is dialled without the zero. */
const dial = (phone: string): string => phone.replace(/^(\+.*)\(0\)/, '$1').replace(/[^+\d]/g, '');

const renderContact = (
  { html, language, view, renderFact }: CardTools,
  { role, organisation, position, address, phone, email, openingHours }: Contact,
): TemplateResult | undefined => {
  const lines = [
    ...[organisation, position, address].map((text) => text && view.inline(text)),
    phone && view.inline(phone, `tel:${dial(phone)}`),
    email && view.inline(email, `mailto:${email}`),
    openingHours && view.inline(openingHours),
  ].filter(Boolean);
  if (!lines[0]) return;
  return renderFact(
    role ? view.inline(role) : language.msg('Contact', { id: 'card-contact' }),
    html`<address>${lines.map((line) => html`<p>${line}</p>`)}</address>`,
  );
};

const formatBytes = (bytes: number, tag: string): string =>
  bytes < 1e6 ? formatUnit(Math.ceil(bytes / 1e3), 'kilobyte', tag) : formatUnit(bytes / 1e6, 'megabyte', tag);

/** A document with its kind of file, size and language, as far as they are known. */
const describeDocument = (
  { html, language: { locale }, writeAfterPaint }: CardTools,
  { title, url, format, bytes, language }: Document,
): NotedLink => {
  const facts = [
    format,
    bytes && writeAfterPaint(() => formatBytes(bytes, locale)),
    language && writeAfterPaint(() => formatLanguage(language, locale)),
  ].filter(Boolean);
  return { label: title, url, note: facts[0] && html`<bdi>(${facts.join(', ')})</bdi>` };
};

const renderPictures = ({ html, view, renderImage, renderCredit }: CardTools, [, ...others]: readonly Image[]): unknown =>
  others[0] &&
  html`<div part="images">
    ${others.map(
      (image) => html`<details>
        <summary>${renderImage(view, image)}</summary>
        ${renderCredit(view, image)}
      </details>`,
    )}
  </div>`;

/** Whether a text is shown in a language into which a machine translated. */
const isMachineTranslated = ({ document, order }: ContentView, text: Text): boolean => {
  const { machine = [] } = document.content.translations ?? {};
  const { language } = chooseText(text, order);
  return language !== undefined && matchLanguage([language], ...machine) !== undefined;
};

const renderNote = ({ html, language, view }: CardTools, { name, description = [] }: City): TemplateResult | undefined => {
  if (![name, ...description].some((text) => isMachineTranslated(view, text))) return;
  return html`<p part="note">${language.msg('Deze tekst is vertaald door een computer.', { id: 'card-machine' })}</p>`;
};

/**
 * The details of a city, by their places on the card; what there is not is `undefined`.
 *
 * @param pictures those that may be shown: the card has drawn the first one
 */
export const renderDetails = (tools: CardTools, city: City, home: Content['municipality'], pictures: readonly Image[]) => {
  const { language, view, renderFact } = tools;
  const { msg } = language;
  const { partnership, website, association, facts = [], contacts = [], documents = [] } = city;
  const name = view.text(city.name).value;
  const hasOffices = city.timeZone && city.officeHours && home?.timeZone && home.officeHours;
  return {
    nativeName: renderNativeName(tools, city),
    partnership: partnership && renderTie(tools, partnership),
    facts: facts.map(({ label, value }) => renderFact(view.inline(label), view.inline(value))),
    sharedHours: hasOffices
      ? {
          term: msg('Samen op kantoor', { id: 'card-shared-hours' }),
          describe: (now: number) => renderSharedHours(tools, now, home as PlaceWithOffices, city as PlaceWithOffices),
        }
      : undefined,
    /** Rows that come last in the list of facts. */
    contacts: [
      association &&
        renderFact(
          msg('Organisatie', { id: 'card-association' }),
          view.inline(association.name, association.url && view.address(association.url)),
        ),
      ...contacts.map((contact) => renderContact(tools, contact)),
    ],
    note: renderNote(tools, city),
    website: website ? [{ label: msg(str`Website van ${name}`, { id: 'card-website' }), url: website }] : [],
    documents: [...(partnership?.agreement ? [partnership.agreement] : []), ...documents].map((document) =>
      describeDocument(tools, document),
    ),
    pictures: renderPictures(tools, pictures),
  };
};

export type CardDetails = ReturnType<typeof renderDetails>;
