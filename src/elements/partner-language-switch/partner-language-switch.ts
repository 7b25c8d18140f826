import { html } from 'lit';
import type { CSSResultGroup, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { findLanguage } from '../../i18n/language-controller.js';
import { observeLang } from '../../i18n/lang-observer.js';
import { baseLanguage, languageNames, languages } from '../../i18n/languages.js';
import { findTarget } from '../shared/find-target.js';
import { PartnerElement } from '../shared/partner-element.js';
import { PartnerLanguageChangeEvent } from './events.js';
import { switchStyles } from './partner-language-switch.styles.js';

/**
 * Chooses the language of another element, by its `lang` attribute. Each choice is
 * named in its own language, and the current one is marked.
 *
 * @fires {PartnerLanguageChangeEvent} partner-language-change - The visitor chose `event.language`; when cancelled, nothing is set.
 * @csspart base - The root of everything.
 * @csspart choices - The list of languages.
 * @csspart choice - A language.
 */
export class PartnerLanguageSwitch extends PartnerElement {
  static override styles: CSSResultGroup = [PartnerElement.styles, switchStyles];

  /** `id` of the element whose language is chosen, in the same document or shadow root; without it: the nearest enclosing partner element. */
  @property() for: string | undefined;
  /** The element whose language is chosen; goes before `for`. */
  @property({ attribute: false }) target: HTMLElement | undefined;
  /** Language tags (BCP 47) to offer, with spaces between; when absent, all that the interface speaks. */
  @property() languages: string | undefined;

  #stopObserving: (() => void) | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    // The target's language may change while this element's does not.
    this.#stopObserving = observeLang(this, () => this.requestUpdate());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopObserving?.();
  }

  protected override renderElement(): TemplateResult {
    const { msg, words } = this.language;
    const offered = this.languages?.split(/\s+/).filter(Boolean) ?? languages;
    const asked = findLanguage(this.#findTarget() ?? this).toLowerCase();
    const current =
      offered.find((language) => language.toLowerCase() === asked) ??
      offered.find((language) => baseLanguage(language) === baseLanguage(asked));
    return html`
      <nav part="base" class="no-print" lang=${words} dir="ltr" aria-label=${msg('Taal', { id: 'language' })}>
        <ul part="choices">
          ${offered.map(
            (language) => html`<li>
              <button
                class="button"
                part="choice"
                type="button"
                lang=${language}
                value=${language}
                aria-pressed=${language === current ? 'true' : 'false'}
                @click=${this.#onClick}
              >
                ${languageNames[language] ?? nameLanguage(language)}
              </button>
            </li>`,
          )}
        </ul>
      </nav>
      <slot></slot>
    `;
  }

  #findTarget(): HTMLElement | undefined {
    return this.isConnected ? (this.target ?? findTarget(this, this.for)) : undefined;
  }

  #onClick = ({ currentTarget }: Event): void => {
    const language = (currentTarget as HTMLButtonElement).value;
    if (!this.dispatchEvent(new PartnerLanguageChangeEvent(language))) return;
    const target = this.#findTarget();
    if (target) target.lang = language;
    this.requestUpdate();
  };
}

const nameLanguage = (language: string): string => {
  try {
    return new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language;
  } catch {
    return language;
  }
};
