/** The visitor asked to close. With `preventDefault()`, the host does what closing means. */
export class PartnerCloseEvent extends Event {
  constructor() {
    super('partner-close', { bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'partner-close': PartnerCloseEvent;
  }
}
