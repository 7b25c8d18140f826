/** What the iframe page and the host page's optional script say to each other, by postMessage: `{type, height}`. */

/** From the frame: its height in CSS pixels. */
export const HEIGHT = 'partner-cities-height';

/** From the host: please say your height. */
export const HEIGHT_WANTED = 'partner-cities-height-wanted';
