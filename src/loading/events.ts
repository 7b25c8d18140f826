import type { Content } from '../content/schema.js';
import type { LoadError } from './load-error.js';

/** An element shows content: for the first time, or other content than before. */
export class PartnerContentLoadedEvent extends Event {
  /** @param content the document that is shown, as it was read */
  constructor(readonly content: Content) {
    super('partner-content-loaded', { bubbles: true, composed: true });
  }
}

/** An element has no content to show; its fallback stays. */
export class PartnerContentFailedEvent extends Event {
  /** @param error why: `error.reason` is one of `FailureReason`, `error.status` the HTTP status where there is one */
  constructor(readonly error: LoadError) {
    super('partner-content-failed', { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'partner-content-loaded': PartnerContentLoadedEvent;
    'partner-content-failed': PartnerContentFailedEvent;
  }
}
