/**
 * What the first paint can do without waits for it as work: `Intl`, whose first use costs a browser tens of
 * milliseconds and a phone hundreds, and the checks that need it. Once the first content of the page is on the screen,
 * nothing waits any more.
 */
import { wait } from '../../loading/wait.js';

/** Milliseconds. Where nothing is drawn, as in a page in the background, there is no frame to wait for. */
const LONGEST_FRAME = 100;
/** Milliseconds that a frame may take until it is on the screen: what is done meanwhile keeps it back. */
const SHOWING = 200;

/** A server paints nothing. */
let isDone = typeof document === 'undefined';
let waiting: Promise<void> | undefined;
let needed: Promise<unknown> | undefined;

const awaitFrame = async (): Promise<void> => {
  await Promise.race([new Promise((resolve) => globalThis.requestAnimationFrame?.(resolve)), wait(LONGEST_FRAME)]);
  await wait(SHOWING);
  await needed;
  isDone = true;
};

/** Whether content was painted before, so that what follows can be drawn whole. */
export const isFirstPaintDone = (): boolean => isDone;

/** Lets all wait for code without which less would be drawn than was prerendered. */
export const delayFirstPaint = (code: Promise<unknown>): unknown => (needed = code);

/** Elements call it when they have content to draw: settles after the frame in which it is on the screen. */
export const awaitFirstPaint = (): Promise<void> => (waiting ??= awaitFrame());
