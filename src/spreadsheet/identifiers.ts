/** Identifiers from names: "São Paulo" becomes "sao-paulo". */
import slugify from '@sindresorhus/slugify';
import { isRecord } from './paths.js';

/**
 * The identifier of a name.
 *
 * @param name in any script; of some, such as Chinese, nothing can be written in the letters of an identifier
 * @returns small letters, digits and single hyphens; empty where nothing is left
 */
export const makeId = (name: string): string => slugify(name, { decamelize: false, customReplacements: [['&', ' ']] });

/**
 * The identifier that a text gives: the first of its languages that has one.
 *
 * @param text a string, or one for each language
 */
export const makeIdOfText = (text: unknown): string => {
  const names = isRecord(text) ? Object.values(text) : [text];
  return names.map((name) => (typeof name === 'string' ? makeId(name) : '')).find(Boolean) ?? '';
};
