import { loadApart } from './load-apart.js';

const loadPrinting = loadApart(() => import('../../printing/print.js'));

/**
 * Prints one element, and only that. The code for it comes when it is first needed.
 *
 * @param title the document's title meanwhile, which browsers propose as a file's name
 * @returns whether the print dialog was opened
 * @throws Error when the code for printing is not to be had, or the browser refuses to print here
 */
export const printElement = async (target: Element | undefined, title?: string): Promise<boolean> =>
  (await loadPrinting()).printTarget(target, title ? { title } : {});
