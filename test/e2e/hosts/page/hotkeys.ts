/** A page with shortcuts of one letter. */
import hotkeys from 'hotkeys-js';

const heard: string[] = [];
hotkeys('*', { keyup: true }, ({ type, key }) => void heard.push(`${type} ${key}`));
Object.assign(globalThis, { hostHeard: heard });
