/**
 * Prints one element of the page, or the page: asks the host (`partner-before-print`), lets elements unfold and
 * images load, isolates the element, opens the browser's print dialog, waits for its end, and puts everything
 * back in reverse order. Elements load it when it is first needed.
 *
 * Limits: `window.print()` tells nothing about what became of it, so a cancelled dialog counts as printed. Where
 * it does not block and no `afterprint` comes (some phones), the visitor's next touch or key on the page ends it.
 */
import { isPrintingAvailable } from './available.js';
import { PartnerAfterPrintEvent, PartnerBeforePrintEvent } from './events.js';
import { isolate } from './isolate.js';
import { prepareForPrint, type PrintParticipant, type Restore } from './participant.js';
import { rememberPlace } from './place.js';
import { walkDown, walkUp } from './tree.js';

export interface PrintOptions {
  /** The document's title while it prints, which is the file's name in "save as PDF". */
  title?: string;
  /** How long to wait for elements, images and fonts, in milliseconds. */
  limit?: number;
}

/** Long enough for any print dialog: waiting costs nothing, since what is changed shows on paper only. */
const dialogLimit = 600_000;

let printing: Promise<boolean> | undefined;

/**
 * Prints the element, or the page without one. True when the dialog was opened; false when the host stopped it,
 * the browser cannot print, or the element has left the page. While printing, a second call shares the first.
 */
export function printTarget(target?: Element, options: PrintOptions = {}): Promise<boolean> {
  return (printing ??= run(target, options).finally(() => {
    printing = undefined;
  }));
}

async function run(target: Element | undefined, { title, limit = 4000 }: PrintOptions): Promise<boolean> {
  const { ownerDocument } = target ?? document.documentElement;
  const view = ownerDocument.defaultView;
  const printed = target ?? ownerDocument.documentElement;
  const before = new PartnerBeforePrintEvent(title);
  if (!view || !isPrintingAvailable(view) || !printed.dispatchEvent(before)) {
    return false;
  }
  const undo: Restore[] = [rememberPlace(walkUp(printed))];
  try {
    await prepare(printed, undo, limit);
    if (!printed.isConnected) {
      return false;
    }
    if (before.title) {
      undo.push(setTitle(ownerDocument, before.title));
    }
    if (target) {
      undo.push(isolate(target));
    }
    await openDialog(view);
    return true;
  } finally {
    while (undo.length) {
      try {
        await undo.pop()!();
      } catch (error) {
        // What one element fails to restore must not keep the rest of the page changed.
        console.error(error);
      }
    }
    printed.dispatchEvent(new PartnerAfterPrintEvent());
  }
}

/** Lets all that is printed unfold, with images and fonts loaded; adds to `undo` what folds it up again. */
async function prepare(printed: Element, undo: Restore[], limit: number): Promise<void> {
  let late = false;
  const start = async (element: Partial<PrintParticipant> & Element) => {
    const restore = await element[prepareForPrint]?.();
    if (restore) {
      // Too late for paper: then at once back to how it was.
      await (late ? restore() : undo.push(restore));
    }
    if (element.localName === 'img') {
      await loadImage(element as HTMLImageElement, undo);
    }
  };
  const unfold = async () => {
    const started = new Set<Element>();
    // What unfolds may bring new elements, which have to unfold too.
    for (let size = -1; size < started.size && !late; ) {
      size = started.size;
      const fresh = [...walkDown(printed)].filter((element) => !started.has(element));
      fresh.forEach((element) => started.add(element));
      await Promise.allSettled(fresh.map(start));
    }
    await printed.ownerDocument.fonts.ready;
  };
  await Promise.race([unfold(), new Promise((resolve) => setTimeout(resolve, limit))]);
  late = true;
}

/** Resolves when the image is there; one that fails or does not come is left to the limit. */
function loadImage(image: HTMLImageElement, undo: Restore[]): Promise<void> {
  const loading = image.getAttribute('loading');
  if (loading) {
    image.loading = 'eager';
    undo.push(() => image.setAttribute('loading', loading));
  }
  return image.decode();
}

/** A title of our own before the page's: taking it out again leaves the page's to the letter. */
function setTitle(document: Document, text: string): Restore {
  const title = document.createElement('title');
  title.textContent = text;
  document.head.prepend(title);
  return () => title.remove();
}

function openDialog(view: Window): Promise<void> {
  return new Promise((resolve) => {
    const listening = new AbortController();
    const end = () => {
      listening.abort();
      clearTimeout(timer);
      resolve();
    };
    const timer = setTimeout(end, dialogLimit);
    const options = { capture: true, signal: listening.signal };
    view.addEventListener('afterprint', end, options);
    view.print();
    // Only after it: while the call blocks, no one can touch the page.
    view.addEventListener('pointerdown', end, options);
    view.addEventListener('keydown', end, options);
  });
}
