/**
 * The autoloader: a tiny script for a whole site. When a page has one of the elements, as a tag or in the plain form, or
 * gets one later, it loads the script that has all five; for `loading="lazy"`, not before the element comes near the
 * viewport.
 */
import { whenNearViewport } from '../loading/near-viewport.js';
import { tags } from '../elements/shared/tags.js';
import { plainFormAttribute, watchPage } from './watch-page.js';

let script: Promise<unknown> | undefined;

/** A failed request is made again for the next element. */
const load = (): void => {
  script ??= import('./partner-cities.js').catch((error: unknown) => {
    script = undefined;
    console.error('partner-cities: the script of the elements did not come.', error);
  });
};

const found = new WeakSet<Element>();

watchPage([...tags, `[${plainFormAttribute}]`].join(), (element) => {
  if (found.has(element)) return;
  found.add(element);
  if ((element.getAttribute('loading') ?? element.dataset.loading) === 'lazy') whenNearViewport(element, load);
  else load();
});
