/** The card and list as a custom element without any library, as somebody writes it in an afternoon. */
import { styles } from './styles.js';

interface City {
  id: string;
  name: string | Record<string, string>;
  region: string;
  population: { value: number };
  description: (string | Record<string, string>)[];
  activities: { name: string; description: string }[];
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

  text(text: string | Record<string, string>): string {
    return typeof text === 'string' ? text : text[this.language]!;
  }

  get city(): City {
    return this.data!.cities.find(({ id }) => id === this.getAttribute('city'))!;
  }

  render(): void {}
}

class HandCard extends HandElement {
  override render(): void {
    const { name, region, population, description } = this.city;
    const { language } = this;
    const country = (regions[language] ??= new Intl.DisplayNames(language, { type: 'region' })).of('US');
    const inhabitants = (numbers[language] ??= new Intl.NumberFormat(language)).format(population.value);
    const label = language === 'nl' ? 'Inwoners' : 'Inhabitants';
    const card = make(
      'article',
      undefined,
      make('h2', this.text(name)),
      make('p', `${region}, ${country}`),
      make('dl', undefined, make('div', undefined, make('dt', label), make('dd', inhabitants))),
      ...description.map((text) => make('p', this.text(text))),
    );
    card.className = 'card';
    this.shadowRoot!.replaceChildren(card);
  }
}

class HandList extends HandElement {
  override render(): void {
    const { name, activities } = this.city;
    this.shadowRoot!.replaceChildren(
      make(
        'section',
        undefined,
        make('h2', `Samen met ${this.text(name)}`),
        make('p', `${activities.length} activiteiten`),
        make('ul', undefined, ...activities.map(({ name, description }) => make('li', undefined, make('h3', name), make('p', description)))),
      ),
    );
  }
}

customElements.define('hand-card', HandCard);
customElements.define('hand-list', HandList);
