/**
 * How an element takes part in printing: it has a method under this symbol, which printing calls on
 * every element that goes on paper. A registered symbol, so that elements and the printing code find
 * each other although they come from different bundles.
 */
export const prepareForPrint = Symbol.for('partner-prepare-for-print');

/** Folds up again what was unfolded for paper. */
export interface Restore {
  (): unknown;
  /** Whether the element still waits for its content. */
  isPending?: () => boolean;
}

export interface PrintParticipant {
  /** Unfolds the element and completes its lists. Printing waits for it, with a limit. */
  [prepareForPrint](): Restore | Promise<Restore>;
}
