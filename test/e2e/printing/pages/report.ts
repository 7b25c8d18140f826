/**
 * What the tests print: an element with nested shadow roots, adopted style sheets, a slot, lazy images, a closed
 * `<details>`, buttons, dark colours, and lists that show three of their items until asked for more. Its text is 46
 * numbered sentences in reading order, so that a test can tell which of them reached the paper.
 */
import { LitElement, css, html } from 'lit';
import { PrintController } from '../../../../src/printing/print-controller.js';
import { printStyles } from '../../../../src/printing/print.styles.js';

const look = css`
  :host {
    display: block;
    color: #eee;
    background: #123;
  }
  .grid {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 1rem;
  }
  .card {
    border: 1px solid #789;
    padding: 1em;
  }
  .card > * {
    margin: 0.25em 0;
  }
  /* In WebKit a margin after the last line can be a page of its own; our elements have none. */
  ul {
    margin-block-end: 0;
  }
  img {
    display: block;
    width: 120px;
    height: 60px;
  }
`;

/** One city: heading, image, text, and a list of which a part shows at first. */
class ReportCity extends LitElement {
  static override styles = [look, printStyles];
  static override properties = { first: { type: Number }, shown: { state: true } };

  declare first: number;
  declare shown: number;
  #printing = new PrintController(this, () => this.performUpdate());

  constructor() {
    super();
    this.first = 0;
    this.shown = 3;
  }

  override render() {
    const cards = Array.from({ length: 7 }, (_, index) => this.first + 4 + index * 2);
    return html`<div part="base">
      <h2>${sentence(this.first)}</h2>
      <img src="/image.svg?city=${this.first}" alt="" loading="lazy" />
      <p>${sentence(this.first + 1)} ${sentence(this.first + 2)}</p>
      <details><summary>${sentence(this.first + 3)}</summary></details>
      <div class="grid" part="activities">
        ${cards.slice(0, this.#printing.active ? cards.length : this.shown).map(
          (number) => html`<article class="card" part="activity">
            <h3>${sentence(number)}</h3>
            <p>${sentence(number + 1)} <a href="https://example.org/${number}">More</a></p>
            <p>It is a card with some height.</p>
            <p>It is a card with some height.</p>
          </article>`,
        )}
      </div>
      <button class="no-print" @click=${() => (this.shown = cards.length)}>Unprinted button</button>
    </div>`;
  }
}

class ReportPage extends LitElement {
  static override styles = [look, printStyles];

  override render() {
    return html`<div part="base">
      <h1>${sentence(1)}</h1>
      <slot name="note"></slot>
      <p>${sentence(3)} ${sentence(4)}</p>
      <details><summary>${sentence(5)}</summary><p>${sentence(6)}</p></details>
      <p><button class="no-print">Unprinted button</button></p>
      <report-city first="7"></report-city>
      <report-city first="25"></report-city>
      <ul>
        ${[43, 44, 45, 46].map((number) => html`<li>${sentence(number)}</li>`)}
      </ul>
    </div>`;
  }
}

function sentence(number: number): string {
  return `Sentence ${String(number).padStart(2, '0')} is read on paper.`;
}

customElements.define('report-city', ReportCity);
customElements.define('report-page', ReportPage);
