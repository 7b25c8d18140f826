/** A long list in Lit as one writes it first: everything in one `map`. */
import { LitElement, html } from 'lit';

interface Activity {
  name: string;
  description: string;
}

class LitMap extends LitElement {
  static override properties = { activities: { attribute: false } };
  declare activities: Activity[];

  override render(): unknown {
    return html`<ul>
      ${(this.activities ?? []).map(({ name, description }) => html`<li><h3>${name}</h3><p>${description}</p></li>`)}
    </ul>`;
  }
}

customElements.define('lit-map', LitMap);
