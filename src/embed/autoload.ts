/**
 * The autoloader: one small script for a whole site. It fetches the code of those
 * elements that a page has, as tags or in the plain form, also of those that come
 * later; for `loading="lazy"`, not before the element comes near the viewport.
 * The elements share their code here, so that two of them cost little more than one.
 */
import { BOX, readTag, upgradeBox } from './upgrade.js';
import { watchPage } from './watch-page.js';

const loaders: Record<string, () => Promise<unknown>> = {
  'partner-cities': () => import('../elements/partner-cities/partner-cities.define.js'),
  'partner-city-card': () => import('../elements/partner-city-card/partner-city-card.define.js'),
  'partner-activity-list': () => import('../elements/partner-activity-list/partner-activity-list.define.js'),
  'partner-print-button': () => import('../elements/partner-print-button/partner-print-button.define.js'),
  'partner-language-switch': () => import('../elements/partner-language-switch/partner-language-switch.define.js'),
};

/** As far from the viewport as the elements themselves start when they are lazy. */
const NEAR = '600px';

const loads = new Map<string, Promise<unknown>>();

const loadTag = (tag: string): Promise<unknown> | undefined => {
  if (!loads.has(tag) && loaders[tag]) {
    // What they share starts at the same time, instead of after the element's own file.
    void import('../loading/default-source.js').catch(() => undefined);
    const report = (error: unknown): void => console.error(`partner-cities: the code of <${tag}> did not come.`, error);
    loads.set(tag, loaders[tag]().catch(report));
  }
  return loads.get(tag);
};

const load = async (found: HTMLElement): Promise<void> => {
  const isBox = found.matches(BOX);
  await loadTag((isBox && readTag(found)) || found.localName);
  if (isBox) upgradeBox(found);
};

const approach = new IntersectionObserver(
  (entries) =>
    entries.forEach(({ isIntersecting, target }) => {
      if (!isIntersecting) return;
      approach.unobserve(target);
      void load(target as HTMLElement);
    }),
  { rootMargin: NEAR },
);

watchPage([...Object.keys(loaders), BOX].join(), (found) => {
  if ((found.getAttribute('loading') ?? found.dataset.loading) === 'lazy') approach.observe(found);
  else void load(found);
});
