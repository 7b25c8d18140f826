/**
 * Optional, for a page that shows embed.html in an iframe: makes the frame as high as
 * its content. It listens to frames only that show the embed.html of this script's own
 * origin, takes nothing from them but a number, and limits that number.
 */
import { HEIGHT, HEIGHT_WANTED } from './frame-messages.js';
import { ownAddress } from './own-address.js';

/** In CSS pixels: more is no widget. */
const HIGHEST = 20_000;

const { origin } = new URL(ownAddress ?? location.href);

// Not by spreading the list: old scripts may have spoilt how a list of nodes is gone through.
const listFrames = (): HTMLIFrameElement[] =>
  Array.prototype.filter.call(
    document.querySelectorAll('iframe'),
    ({ src }: HTMLIFrameElement) => src.startsWith(`${origin}/`) && src.split(/[?#]/, 1)[0]!.endsWith('/embed.html'),
  );

addEventListener('message', ({ data, source }: MessageEvent<{ type?: unknown; height?: unknown } | null>) => {
  const height = data?.type === HEIGHT ? data.height : undefined;
  if (typeof height !== 'number' || !(height > 0)) return;
  const frame = listFrames().find(({ contentWindow }) => contentWindow === source);
  frame?.style.setProperty('height', `${Math.min(height, HIGHEST)}px`);
});

const strange = document.querySelector<HTMLIFrameElement>('iframe[src*="/embed.html?widget=partner-"]');
if (strange && !listFrames()[0]) {
  console.warn(`partner-cities: the iframe stays as high as it is. Load resize-host.js from ${new URL(strange.src).origin}.`);
}

// Frames that were ready before this script say their height again.
listFrames().forEach(({ contentWindow }) => contentWindow?.postMessage({ type: HEIGHT_WANTED }, '*'));
