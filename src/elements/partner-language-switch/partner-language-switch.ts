import { html } from 'lit';
import type { CSSResultGroup, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { matchLanguage, readTags } from '../../content/language-tags.js';
import { formatLanguage } from '../../i18n/formats.js';
import { findLanguage } from '../../i18n/language-controller.js';
import { observeLang } from '../../i18n/lang-observer.js';
import { languageNames, languages } from '../../i18n/languages.js';
import type { ContentElement } from '../shared/content-element.js';
import { findTarget } from '../shared/find-target.js';
import { PartnerElement } from '../shared/partner-element.js';
import { PartnerLanguageChangeEvent } from './events.js';
import { switchStyles } from './partner-language-switch.styles.js';

// With the element comes the type of its event, for `addEventListener` too.
export type { PartnerLanguageChangeEvent } from './events.js';

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
  /** Language tags (BCP 47) to offer, with spaces between; when absent, those of the target's content, else all that the interface speaks. Of one, nothing is shown. */
  @property() languages: string | undefined;

  #stopObserving: (() => void) | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    // The target's language may change while this element's does not.
    this.#stopObserving = observeLang(this, this.#onChange);
    addEventListener('partner-content-loaded', this.#onChange);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopObserving?.();
    removeEventListener('partner-content-loaded', this.#onChange);
  }

  protected override renderElement(): TemplateResult {
    const { msg, words } = this.language;
    const target = this.#findTarget();
    const own = readTags(this.languages);
    const offered = own[0] ? own : (target?.contentLanguages ?? languages);
    // A content element does not follow each language that is asked.
    const current = matchLanguage(offered, findLanguage(target ?? this), target?.language?.tag ?? '');
    // One language is no choice.
    if (!offered[1]) return html`<slot></slot>`;
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
                ${languageNames[language] ?? formatLanguage(language)}
              </button>
            </li>`,
          )}
        </ul>
      </nav>
      <slot></slot>
    `;
  }

  #findTarget(): (HTMLElement & Partial<ContentElement<unknown>>) | undefined {
    return this.target ?? (this.isConnected ? findTarget(this, this.for) : undefined);
  }

  #onChange = (): void => this.requestUpdate();

  #onClick = ({ currentTarget }: Event): void => {
    const language = (currentTarget as HTMLButtonElement).value;
    if (!this.dispatchEvent(new PartnerLanguageChangeEvent(language))) return;
    const target = this.#findTarget();
    if (target) target.lang = language;
    this.requestUpdate();
  };
}
