import type { LoadError } from '../../loading/load-error.js';
import type { LoadedDocument } from '../../loading/loaded-document.js';

/** There is content; `value` is the element's own part of the document. */
export interface ReadyState<T> {
  status: 'ready';
  document: LoadedDocument;
  value: T;
  /** The document's date as the server sent it, or an empty string, when it may be out of date. */
  stale?: string | undefined;
}

/** There is no content, and `error` says why. */
export interface FailedState {
  status: 'failed';
  error: LoadError;
}

/** What an element has to show. */
export type ContentState<T> = { status: 'loading' } | ReadyState<T> | { status: 'empty' } | FailedState;
