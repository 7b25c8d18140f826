/**
 * The address of the iframe page: `embed.html?widget=partner-city-card&city=palo-alto&lang=en`.
 * Anyone can write such an address, so each parameter is checked against what it may be,
 * and nothing of it is ever shown. What others add (campaigns, caches, link decoration) is passed over, and so is an
 * ampersand that was escaped once too often. A language may be written as systems write it (`en_US.UTF-8`). There is no
 * `src`: the page shows the content that is served beside it, and no stranger's words under our name. Pure functions, no
 * DOM.
 */

import { readTag } from '../content/language-tags.js';

const ID = '[a-z0-9]+(?:-[a-z0-9]+)*';
const city = new RegExp(`^${ID}$`);
const cities = new RegExp(`^${ID}(?: ${ID})*$`);
const groupBy = /^(?:theme|none)$/;
const order = /^date$/;
const searchable = /^$/;
const show = /^(?:map|cards|activities|overview)(?: (?:map|cards|activities|overview))*$/;
const overview = /^(?:country|kind)$/;
const common = { lang: /^[\w.@-]*$/, 'heading-level': /^[1-6]$/ };

/** The elements that the page can show, with what each parameter, which is an attribute of it, may be. */
export const widgets: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  'partner-cities': { ...common, cities, order, searchable, show, overview, 'overview-from': /^\d+$/ },
  'partner-city-card': { ...common, city },
  'partner-city-map': { ...common, cities },
  'partner-activity-list': { ...common, city, 'group-by': groupBy, order, searchable },
};

/** Longer than any value that is meant. */
const LONGEST = 500;

/** What an address asks for, or the parameter that is wrong. */
export type EmbedAddress =
  | { widget: string; attributes: [name: string, value: string][]; lang: string | undefined }
  | { wrong: string; lang: string | undefined };

/** Reads the part of the address from the question mark on. */
export const readEmbedAddress = (address: string): EmbedAddress => {
  // The other escape of an ampersand makes a fragment of all that follows.
  const [search] = address.replace(/#(?:0*38|x26);/gi, '&').split('#', 1);
  const parameters = Array.from(new URLSearchParams(search), ([name, value]) => [name.replace(/^(?:amp;)+/i, ''), value] as [string, string]);
  const accepts = (form: RegExp, value: string): boolean => value.length < LONGEST && form.test(value);
  const lang = parameters.map(([name, value]) => (name === 'lang' ? readTag(value) : '')).find(Boolean);
  const [widget = '', second] = parameters.filter(([name]) => name === 'widget').map(([, value]) => value);
  if (!Object.keys(widgets).includes(widget) || second !== undefined) return { wrong: 'widget', lang };
  const known = widgets[widget]!;
  const attributes = parameters.filter(([name]) => Object.keys(known).includes(name));
  const wrong = attributes.find(
    ([name, value], index) => !accepts(known[name]!, value) || attributes.findIndex((one) => one[0] === name) !== index,
  );
  if (wrong) return { wrong: wrong[0], lang };
  // The element takes the language of the page.
  return { widget, attributes: attributes.filter(([name]) => name !== 'lang'), lang };
};
