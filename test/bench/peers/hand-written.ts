/** The card and list as a custom element without any library, as somebody writes it in an afternoon. */
import { labels } from './labels.js';
import { styles } from './styles.js';

type Text = string | Record<string, string>;

interface City {
  id: string;
  name: Text;
  country: string;
  region: Text;
  population: { value: number };
  description: Text[];
  activities: { name: Text; description: Text }[];
}

// Making a formatter costs far more than using it: without this, the product would win too easily.
const regions: Record<string, Intl.DisplayNames> = {};
const numbers: Record<string, Intl.NumberFormat> = {};

const sheet = new CSSStyleSheet();
sheet.replaceSync(styles);

const make = (tag: string, text?: string, ...children: Node[]): HTMLElement => {
  const element = document.createElement(tag);
  if (text !== undefined) element.textContent = text;
  element.append(...children);
  return element;
};

class HandElement extends HTMLElement {
  data: { cities: City[] } | undefined;

  async connectedCallback(): Promise<void> {
    if (!this.shadowRoot) {
      this.attachShadow({ mode: 'open' });
      this.shadowRoot!.adoptedStyleSheets = [sheet];
    }
    this.data ??= (await (await fetch(this.getAttribute('src')!)).json()) as { cities: City[] };
    this.render();
  }

  get language(): string {
    return this.closest('[lang]')?.getAttribute('lang') ?? 'nl';
  }

  text(text: Text): string {
    return typeof text === 'string' ? text : text[this.language]!;
  }

  get city(): City {
    return this.data!.cities.find(({ id }) => id === this.getAttribute('city'))!;
  }

  render(): void {}
}

class HandCard extends HandElement {
  override render(): void {
    const { name, country, region, population, description } = this.city;
    const { language } = this;
    const countryName = (regions[language] ??= new Intl.DisplayNames(language, { type: 'region' })).of(country);
    const inhabitants = (numbers[language] ??= new Intl.NumberFormat(language)).format(population.value);
    const card = make(
      'article',
      undefined,
      make('h2', this.text(name)),
      make('p', `${this.text(region)}, ${countryName}`),
      make('dl', undefined, make('div', undefined, make('dt', labels[language]!.population), make('dd', inhabitants))),
      ...description.map((text) => make('p', this.text(text))),
    );
    card.className = 'card';
    this.shadowRoot!.replaceChildren(card);
  }
}

class HandList extends HandElement {
  override render(): void {
    const { name, activities } = this.city;
    const label = labels[this.language]!;
    const items = activities.map(({ name, description }) =>
      make('li', undefined, make('h3', this.text(name)), make('p', this.text(description))),
    );
    this.shadowRoot!.replaceChildren(
      make(
        'section',
        undefined,
        make('h2', `${label.together} ${this.text(name)}`),
        make('p', `${activities.length} ${label.activities}`),
        make('ul', undefined, ...items),
      ),
    );
  }
}

customElements.define('hand-card', HandCard);
customElements.define('hand-list', HandList);
