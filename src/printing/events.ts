/** The two events of printing. Both bubble, and cross shadow roots. */

/** About to print. A host can change the page, change the title, or stop it with `preventDefault()`. */
export class PartnerBeforePrintEvent extends Event {
  static readonly type = 'partner-before-print';

  constructor(
    /** The document's title while it prints: browsers propose it as the file's name. */
    public title?: string,
  ) {
    super(PartnerBeforePrintEvent.type, { bubbles: true, composed: true, cancelable: true });
  }
}

/** Printed, or the visitor cancelled the dialog; the page is as it was. */
export class PartnerAfterPrintEvent extends Event {
  static readonly type = 'partner-after-print';

  constructor() {
    super(PartnerAfterPrintEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'partner-before-print': PartnerBeforePrintEvent;
    'partner-after-print': PartnerAfterPrintEvent;
  }
}
