/** Brings parts of a page up to date in place, as Turbo, htmx and others do. */
import { Idiomorph } from 'idiomorph';

Object.assign(globalThis, { hostMorph: (element: Element, html: string) => Idiomorph.morph(element, html, { morphStyle: 'innerHTML' }) });
