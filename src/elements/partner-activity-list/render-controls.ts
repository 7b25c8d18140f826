import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Theme } from '../../content/schema.js';
import type { LanguageController } from '../../i18n/language-controller.js';
import { isolate } from '../shared/content-view.js';
import type { ContentView } from '../shared/content-view.js';
import { nameTheme } from './render-group.js';
import type { OTHER } from './select-activities.js';

interface Controls {
  /** None: there is no choice to offer. */
  themes: readonly (Theme | typeof OTHER)[];
  chosen: ReadonlySet<string>;
  /** `undefined`: there is no field for words. */
  search: string | undefined;
  onThemeChange: (event: Event) => void;
  onSearchInput: (event: Event) => void;
}

/** Keys that were kept while they are down: who hears one of the two must hear the other. */
const kept = new Set<string>();

/** To the host, a key comes from our element and not from a field: what is typed must not start one of its shortcuts. */
const keepKey = (event: KeyboardEvent): void => {
  const { code, key, type, ctrlKey, altKey, metaKey } = event;
  if (type === 'keydown') {
    const isTyped = event.getModifierState('AltGraph') || !(ctrlKey || altKey || metaKey);
    kept[isTyped && !/^(?:Escape|Tab|F\d+)$/.test(key) ? 'add' : 'delete'](code);
  }
  if (type === 'keyup' ? kept.delete(code) : kept.has(code)) event.stopPropagation();
};

/** The filters, and in prints what was filtered by. */
export const renderControls = (
  language: LanguageController,
  view: ContentView,
  { themes, chosen, search, onThemeChange, onSearchInput }: Controls,
): TemplateResult | typeof nothing => {
  const { msg } = language;
  if (!themes[0] && search === undefined) return nothing;
  return html`
    <div part="controls">
      ${themes[0]
        ? html`<fieldset class="themes" @change=${onThemeChange}>
            <legend class="legend">${msg('Thema', { id: 'theme' })}</legend>
            <div class="choices">
              ${themes.map((theme) => {
                const id = theme && theme.id;
                return html`<label class="choice"
                  ><input class="checkbox" type="checkbox" .value=${id} .checked=${chosen.has(id)} />${isolate(nameTheme(language, view, id))}</label
                >`;
              })}
            </div>
          </fieldset>`
        : nothing}
      ${search === undefined
        ? nothing
        : html`<label class="search"
            >${msg('Zoeken', { id: 'search' })}
            <input
              class="field"
              type="search"
              autocomplete="off"
              .value=${search}
              @input=${onSearchInput}
              @keydown=${keepKey}
              @keypress=${keepKey}
              @keyup=${keepKey}
            />
          </label>`}
    </div>
    ${chosen.size || search
      ? html`<p class="filtered">
          ${msg('Gekozen:', { id: 'filtered-by' })}
          ${[...chosen].map((id, index) => html`${index ? ', ' : ''}${isolate(nameTheme(language, view, id))}`)}
          ${search ? html`<q><bdi>${search}</bdi></q>` : nothing}
        </p>`
      : nothing}
  `;
};
