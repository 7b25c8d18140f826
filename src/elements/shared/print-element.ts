/** Where the code for printing was not to be had. Firefox remembers that of an address, so the next try has another one. */
let missing: string | undefined;
let tries = 0;

const loadPrinting = async (): Promise<typeof import('../../printing/print.js')> => {
  try {
    return await (missing
      ? import(/* webpackIgnore: true */ /* @vite-ignore */ `${missing}#${tries++}`)
      : import('../../printing/print.js'));
  } catch (error) {
    missing = /https?:[^\s#]+/.exec(String(error))?.[0];
    throw error;
  }
};

/**
 * Prints one element, and only that. The code for it comes when it is first needed.
 *
 * @param title the document's title meanwhile, which browsers propose as a file's name
 * @returns whether the print dialog was opened
 * @throws Error when the code for printing is not to be had, or the browser refuses to print here
 */
export const printElement = async (target: Element | undefined, title?: string): Promise<boolean> =>
  (await loadPrinting()).printTarget(target, title ? { title } : {});
