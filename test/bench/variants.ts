/** What is compared with what: one page for each way to show the card and the list, in each language. */
import { printSnippet, printTag } from '../../src/prerender/snippet.js';
import { city, content, languages } from './content.js';
import type { Language } from './content.js';
import { labels } from './peers/labels.js';
import { styles } from './peers/styles.js';
import { prerender } from './product-build.js';
import type { ProductBuild } from './product-build.js';

export interface Variant {
  /** Also that of its page, `${name}.html`. */
  name: string;
  /** How the card and list get into the page. */
  method: string;
  language: Language;
  label: string;
  ours: boolean;
  /** Names of the variants that it is compared with, or whose page it shows. */
  references: string[];
  /** @param pages the folder that is served, with the product in it */
  printBody: (pages: string) => string;
}

/** What comes by script needs its space kept, or it would move the text below: a page's author does so, for any element. */
const keepSpace = (widget: string): string => `<div style="min-block-size: 85em">${widget}</div>`;

const printStatic = (language: Language): string => {
  const { population, together, activities } = labels[language]!;
  const country = new Intl.DisplayNames(language, { type: 'region' }).of(city.country);
  return `<style>${styles}</style>
<div class="widget"><article class="card"><h2>${city.name[language]}</h2><p>${city.region[language]}, ${country}</p>
<dl><div><dt>${population}</dt><dd>${city.population.value.toLocaleString(language)}</dd></div></dl>
${city.description.map((text) => `<p>${text[language]}</p>`).join('\n')}</article></div>
<div class="widget"><section><h2>${together} ${city.name[language]}</h2><p>${city.activities.length} ${activities}</p>
<ul>${city.activities.map(({ name, description }) => `<li><h3>${name[language]}</h3><p>${description[language]}</p></li>`).join('\n')}</ul></section></div>`;
};

const elements = ['partner-city-card', 'partner-activity-list'].map((tag) => printTag({ tag, attributes: { city: city.id } })).join('\n');

const contentPath = '/embed/content/partner-cities.json';

const printPeer = (name: string, widget: string): string => `<script type="module" src="/${name}.js"></script>\n${keepSpace(widget)}`;

const appRoot = `<style>${styles}</style><div id="root" class="widget" data-src="${contentPath}"></div>`;

/**
 * All variants, in the order in which they take turns.
 *
 * @param otherOrigin address of the same pages on another origin
 */
export const listVariants = (builds: readonly ProductBuild[], otherOrigin: string): Variant[] => {
  const variants: Variant[] = [];
  const add = (
    [method, label, printBody]: [method: string, label: string, printBody: Variant['printBody']],
    language: Language,
    { ours = false, prefix = '', references = [] as string[] } = {},
  ): void => {
    const compared = ['hand-written', ...references].map((reference) => `${reference}-${language}`);
    variants.push({ name: `${prefix}${method}-${language}`, method, language, label, ours, references: compared, printBody });
  };
  for (const language of languages) {
    const attributes = `city="${city.id}" src="${contentPath}"`;
    const handWritten = `<hand-card ${attributes}></hand-card><hand-list ${attributes}></hand-list>`;
    add(['static-html', 'static HTML', () => printStatic(language)], language);
    add(['hand-written', 'hand-written custom element', () => printPeer('hand-written', handWritten)], language);
    for (const build of builds) {
      const { folder, label, prefix } = build;
      const script = { url: `/${folder}/partner-cities.js` };
      const preloaded = { script, content: `/${folder}/content/partner-cities.json` };
      const own = { ours: !prefix, prefix };
      add(['script', `${label}, script and tags alone`, () => keepSpace(printSnippet({ script }, elements))], language, own);
      add(['snippet', `${label}, default snippet`, () => keepSpace(printSnippet(preloaded, elements))], language, own);
      add(['prerendered', `${label}, prerendered`, (pages) => prerender(pages, build, language)], language, {
        ...own,
        references: ['static-html'],
      });
    }
  }
  // The others in one language, so that a run takes no longer than it must.
  const other = { script: { url: `${otherOrigin}/embed/partner-cities.js` }, content: `${otherOrigin}${contentPath}` };
  const frame = `<iframe src="/snippet-nl.html" title="${content.title.nl}" width="672" height="1450"></iframe>`;
  add(['other-origin', 'ours, default snippet, other origin', () => keepSpace(printSnippet(other, elements))], 'nl', { ours: true });
  add(['iframe', 'iframe around ours', () => frame], 'nl', { references: ['snippet'] });
  add(['stencil', 'Stencil', () => printPeer('stencil', `<stencil-page src="${contentPath}"></stencil-page>`)], 'nl');
  add(['preact', 'Preact', () => printPeer('preact', appRoot)], 'nl');
  add(['react', 'React 19', () => printPeer('react', appRoot)], 'nl');
  return variants;
};
