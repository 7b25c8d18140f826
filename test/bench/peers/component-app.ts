/** The card and list as function components, for the libraries that have those; measured in Dutch only. */
import type { content as Content } from '../content.js';

type Document = typeof Content;
type CreateElement = (type: never, props: never, ...children: never[]) => unknown;

/** Draws the app into `#root`, from the document that `data-src` names. */
export const createApp = (
  createElement: CreateElement | unknown,
  useState: unknown,
  useEffect: unknown,
  draw: (app: unknown, root: HTMLElement) => void,
): void => {
  const h = createElement as (type: unknown, props: object | null, ...children: unknown[]) => unknown;
  const root = document.querySelector<HTMLElement>('#root')!;

  const App = (): unknown => {
    const [loaded, setLoaded] = (useState as (initial: Document | undefined) => [Document | undefined, (next: Document) => void])(undefined);
    (useEffect as (effect: () => void, dependencies: unknown[]) => void)(() => {
      void fetch(root.dataset.src!)
        .then((response) => response.json())
        .then(setLoaded);
    }, []);
    if (!loaded) return null;
    const city = loaded.cities[0]!;
    const country = new Intl.DisplayNames('nl', { type: 'region' }).of(city.country);
    return h(
      'div',
      null,
      h(
        'article',
        { className: 'card', class: 'card' },
        h('h2', null, city.name.nl),
        h('p', null, `${city.region.nl}, ${country}`),
        h('dl', null, h('div', null, h('dt', null, 'Inwoners'), h('dd', null, city.population.value.toLocaleString('nl')))),
        city.description.map(({ nl }) => h('p', { key: nl }, nl)),
      ),
      h(
        'section',
        null,
        h('h2', null, `Samen met ${city.name.nl}`),
        h('p', null, `${city.activities.length} activiteiten`),
        h('ul', null, city.activities.map(({ id, name, description }) => h('li', { key: id }, h('h3', null, name.nl), h('p', null, description.nl)))),
      ),
    );
  };

  draw(h(App, null), root);
};
