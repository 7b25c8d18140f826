/**
 * Prints one element of the page, or the page: asks the host (`partner-before-print`), lets elements unfold and
 * images load, isolates the element, opens the browser's print dialog, waits for its end, and puts everything
 * back in reverse order. Elements load it when it is first needed.
 *
 * Limits: `window.print()` tells nothing about what became of it, so a cancelled dialog counts as printed. Where
 * it does not block and no `afterprint` comes (some phones), the visitor's next touch or key on the page ends it: no
 * hurry, since what isolates shows on paper only. In a frame, a print that does not begin within a second counts as
 * refused: a sandbox without `allow-modals` says nothing.
 */
import { PartnerAfterPrintEvent, PartnerBeforePrintEvent } from './events.js';
import { isolate } from './isolate.js';
import { prepareForPrint, type PrintParticipant, type Restore } from './participant.js';
import { rememberPlace } from './place.js';
import { getRenderedChildren, read, walkUp } from './tree.js';

export interface PrintOptions {
  /** The document's title while it prints, which is the file's name in "save as PDF". */
  title?: string;
  /** How long to wait for elements, images and fonts, in milliseconds. */
  limit?: number;
}

let printing: Promise<boolean> | undefined;

/**
 * Prints the element, or the page without one. True when the dialog was opened; false when the host stopped it,
 * the browser cannot print, or the element has left the page. While printing, a second call shares the first.
 *
 * @throws Error when the browser refuses to print here, or cannot print this element alone
 */
export function printTarget(target?: Element, options: PrintOptions = {}): Promise<boolean> {
  return (printing ??= runAlone(target, options));
}

async function runAlone(target: Element | undefined, options: PrintOptions): Promise<boolean> {
  try {
    return await run(target, options);
  } finally {
    printing = undefined;
  }
}

async function run(target: Element | undefined, { title, limit = 4000 }: PrintOptions): Promise<boolean> {
  const printed = target ?? read(document, 'documentElement');
  const ownerDocument = read(printed, 'ownerDocument');
  const view = read(ownerDocument, 'defaultView');
  const before = new PartnerBeforePrintEvent(title);
  if (!view?.print || !printed.dispatchEvent(before)) {
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
  const visit = async (element: Partial<PrintParticipant> & Element): Promise<void> => {
    const restore = await element[prepareForPrint]?.();
    if (late) {
      restore?.();
      return;
    }
    if (restore) {
      undo.push(restore);
    }
    const loading = element.getAttribute('loading');
    let loaded: unknown;
    if (loading) {
      loaded = awaitFrame(element);
      element.setAttribute('loading', 'eager');
      undo.push(() => element.setAttribute('loading', loading));
    }
    while (restore?.isPending?.() && !late) {
      await wait(20);
    }
    // Its children only now: unfolding may have brought new ones.
    await settle([
      loaded,
      (element as Partial<HTMLImageElement>).decode?.(),
      ...getRenderedChildren(element).map(visit),
    ]);
  };
  await Promise.race([
    settle([visit(printed), read(read(printed, 'ownerDocument'), 'fonts')?.ready]),
    wait(limit),
  ]);
  late = true;
}

/** Waits for all; one that fails leaves the others alone. Not by `Promise.allSettled`, which old scripts may have spoilt. */
function settle(tasks: unknown[]): Promise<unknown> {
  return Promise.all(
    tasks.map(async (task) => {
      try {
        await task;
      } catch {
        // It is printed as it is.
      }
    }),
  );
}

/** Settles when a frame has its page; `undefined` for what is no frame, and for one that has it already. */
function awaitFrame(element: Element): Promise<unknown> | undefined {
  const { src, srcdoc, contentDocument } = element as Partial<HTMLIFrameElement>;
  if (contentDocument === undefined || !(src || srcdoc)) {
    return undefined;
  }
  // A page of another origin cannot be looked at: then the browser's list of what has come tells.
  const isThere = contentDocument ? contentDocument.URL !== 'about:blank' : !src || performance.getEntriesByName(src)[0];
  return isThere ? undefined : new Promise((resolve) => element.addEventListener('load', resolve, { once: true }));
}

/** A title of our own before the page's: taking it out again leaves the page's to the letter. */
function setTitle(document: Document, text: string): Restore {
  const title = read(document, 'createElement').call(document, 'title');
  title.textContent = text;
  read(document, 'head').prepend(title);
  return () => title.remove();
}

/** Opens the dialog; resolves when it is gone. */
async function openDialog(view: Window): Promise<void> {
  let hasBegun = false;
  view.addEventListener('beforeprint', () => (hasBegun = true), { once: true });
  const closed = new Promise((resolve) => {
    // Where the call blocks, nobody can touch the page before `afterprint`.
    for (const type of ['afterprint', 'pointerdown', 'keydown']) {
      view.addEventListener(type, resolve, { capture: true, once: true });
    }
  });
  view.print();
  if (!hasBegun && (view.parent !== view || view.origin === 'null')) {
    await wait(1000);
    if (!hasBegun) {
      throw new Error('The browser refuses to print in this frame. Does its sandbox attribute lack allow-modals?');
    }
  }
  await closed;
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
