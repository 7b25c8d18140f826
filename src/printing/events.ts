/** The two events of printing. Both bubble, and cross shadow roots. */

/** About to print. A host can change the page, change the title, or stop it with `preventDefault()`. */
export class PartnerBeforePrintEvent extends Event {
  constructor(
    /** The document's title while it prints: browsers propose it as the file's name. */
    public title?: string,
  ) {
    super('partner-before-print', { bubbles: true, composed: true, cancelable: true });
  }
}

/** Printed, or the visitor cancelled the dialog; the page is as it was. */
export class PartnerAfterPrintEvent extends Event {
  constructor() {
    super('partner-after-print', { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'partner-before-print': PartnerBeforePrintEvent;
    'partner-after-print': PartnerAfterPrintEvent;
  }
}
