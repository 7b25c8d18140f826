/** Why there is no content to show. */
export type FailureReason =
  /** Nothing names the content: no `src`, no `data`, no link in the page. */
  | 'source'
  /** The address is not http or https. */
  | 'address'
  /** No answer: offline, refused, reset, or not allowed by CORS. */
  | 'network'
  /** No whole answer within the time limit. */
  | 'timeout'
  /** An answer with an error status, named in `status`. */
  | 'status'
  /** More bytes than `max-bytes` allows. */
  | 'size'
  /** Nothing in the answer. */
  | 'empty'
  /** A web page instead of JSON. */
  | 'html'
  /** UTF-16 or other bytes that are not UTF-8. */
  | 'encoding'
  /** Not JSON. */
  | 'json'
  /** JSON, but without a list of cities. */
  | 'shape'
  /** The content has no city with the asked identifier. */
  | 'city'
  /** For the console only: a picture that the content names is not there. */
  | 'picture';

/** A load that ended without content. `status` and `retryAfter` are there where the server gave them. */
export class LoadError extends Error {
  constructor(
    readonly reason: FailureReason,
    /** For developers: what was found; never shown to visitors. */
    readonly detail: string | undefined = '',
    /** HTTP status, with the reason `status`. */
    readonly status = 0,
    /** `Retry-After` as the server sent it: seconds or an HTTP date (RFC 9110). */
    readonly retryAfter: string | null = null,
  ) {
    super(reason + ' ' + (detail || status));
  }
}
