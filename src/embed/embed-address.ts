/**
 * The address of the iframe page: `embed.html?widget=partner-city-card&city=palo-alto&lang=en`.
 * Anyone can write such an address, so each parameter is checked against what it may be,
 * and nothing of it is ever shown. (A language may be written as systems write it, `en_US.UTF-8`.) There is no `src`: the page shows the content that is
 * served beside it, and no stranger's words under our name. Pure functions, no DOM.
 */

import { readTag } from '../content/language-tags.js';

const ID = '[a-z0-9]+(?:-[a-z0-9]+)*';
const city = new RegExp(`^${ID}$`);
const cities = new RegExp(`^${ID}(?: ${ID})*$`);
const groupBy = /^(?:theme|none)$/;
const searchable = /^$/;
const common = { lang: /^[\w.@-]*$/, 'heading-level': /^[1-6]$/ };

/** The elements that the page can show, with what each parameter, which is an attribute of it, may be. */
export const widgets: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  'partner-cities': { ...common, cities, searchable },
  'partner-city-card': { ...common, city },
  'partner-activity-list': { ...common, city, 'group-by': groupBy, searchable },
};

/** Longer than any address that is meant. */
const LONGEST = 500;

/** What an address asks for, or what is wrong with it. */
export type EmbedAddress =
  | { widget: string; attributes: [name: string, value: string][]; lang: string | undefined }
  /** `unknown`: a parameter that there is not; `names` are those that there are. `wrong`: `names` has the one. */
  | { problem: 'unknown' | 'wrong'; names: string[]; lang: string | undefined };

/** Reads the part of the address from the question mark on. */
export const readEmbedAddress = (search: string): EmbedAddress => {
  const parameters = new URLSearchParams(search);
  const lang = parameters.getAll('lang').filter((tag) => common.lang.test(tag) && tag.length < LONGEST).map(readTag).find(Boolean);
  const [widget = '', second] = parameters.getAll('widget');
  const known = Object.hasOwn(widgets, widget) ? widgets[widget]! : undefined;
  if (!known || second !== undefined || search.length > LONGEST) return { problem: 'wrong', names: ['widget'], lang };
  parameters.delete('widget');
  const attributes = [...parameters];
  if (attributes.some(([name]) => !Object.hasOwn(known, name))) {
    return { problem: 'unknown', names: Object.keys(known), lang };
  }
  const wrong = attributes.find(([name, value]) => !known[name]!.test(value) || parameters.getAll(name).length > 1);
  if (wrong) return { problem: 'wrong', names: [wrong[0]], lang };
  return { widget, attributes: attributes.map(([name, value]) => [name, name === 'lang' ? readTag(value) : value]), lang };
};
