import { settleDoubts } from '../content/doubts.js';
import type { LoadedDocument } from '../loading/loaded-document.js';
import { reportOnce } from '../loading/report.js';

/** Makes sure of what the first paint does without, and tells developers what had to go. */
export const settleDocument = ({ content, base, doubts }: LoadedDocument): void => {
  const unknown = settleDoubts(content, doubts);
  if (unknown[0]) reportOnce(base, unknown);
};
