/** The visitor chose a language. With `preventDefault()`, the host sets it itself. */
export class PartnerLanguageChangeEvent extends Event {
  /** @param language the chosen language (BCP 47) */
  constructor(readonly language: string) {
    super('partner-language-change', { bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'partner-language-change': PartnerLanguageChangeEvent;
  }
}
