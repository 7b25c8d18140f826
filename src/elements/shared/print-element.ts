/**
 * Prints one element, and only that. The code for it comes when it is first needed.
 *
 * @param title the document's title meanwhile, which browsers propose as a file's name
 * @returns whether the print dialog was opened
 */
export const printElement = async (target: Element | undefined, title?: string): Promise<boolean> =>
  (await import('../../printing/print.js')).printTarget(target, title ? { title } : {});
