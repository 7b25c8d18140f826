/** A new city or activity in a document, ready to be filled in. */
import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import { describeDocument } from '../check/document.js';
import { Lines } from '../check/lines.js';
import { findNearest } from '../check/nearest.js';
import { makeId } from './identifiers.js';
import { editJson } from './json-edits.js';
import { readAt } from './paths.js';
import { makeTables } from './tables.js';

export interface Stub {
  kind: 'city' | 'activity';
  /** The name, for all languages. */
  name: string;
  /** Without it, it is made of the name. */
  id?: string;
  /** The identifier of an activity's city; needed where there are several. */
  city?: string;
}

/** Why nothing can be added, with what the sentence names. */
export type StubProblem =
  | { code: 'no-id'; word: string }
  | { code: 'bad-id'; word: string }
  | { code: 'double-id'; word: string }
  | { code: 'no-city'; allowed: string }
  | { code: 'unknown-city'; word: string; allowed: string; nearest?: string };

export interface AddedStub {
  /** The document with the stub: JSON; only what is new differs. */
  text: string;
  id: string;
  /** The line where it stands, from 1. */
  line: number;
}

interface Part {
  id: string;
  activities?: Part[];
}

const findCity = ({ city }: Stub, cities: readonly Part[]): number | StubProblem => {
  const ids = cities.map(({ id }) => id);
  const allowed = ids.join(', ');
  if (city === undefined) return ids.length === 1 ? 0 : { code: 'no-city', allowed };
  if (ids.includes(city)) return ids.indexOf(city);
  const nearest = findNearest(city, ids);
  return { code: 'unknown-city', word: city, allowed, ...(nearest !== undefined && { nearest }) };
};

/**
 * Adds a stub with an identifier and a name in each language of the document.
 *
 * @param into the document (JSON)
 * @throws SyntaxError where it is no JSON, ShapeError where its lists are not as they should be
 */
export const addStub = (into: string, stub: Stub): AddedStub | StubProblem => {
  const bare = into.replace(/^\uFEFF/, '');
  const document = JSON.parse(bare) as { cities: Part[] };
  makeTables(document, { language: 'en' });
  const id = stub.id ?? makeId(stub.name);
  if (!id) return { code: 'no-id', word: stub.name };
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) return { code: 'bad-id', word: id };
  const place = stub.kind === 'city' ? undefined : findCity(stub, document.cities);
  if (typeof place === 'object') return place;
  const path = place === undefined ? ['cities'] : ['cities', place, 'activities'];
  const list = (readAt(document, path) ?? []) as Part[];
  if (list.some((part) => part.id === id)) return { code: 'double-id', word: id };
  const { languages } = describeDocument(new Lines(bare), parseTree(bare)!);
  const name = languages.length > 0 ? Object.fromEntries(languages.map((language) => [language, stub.name])) : stub.name;
  const after = structuredClone(document);
  const added = [...list, { id, name }];
  if (place === undefined) after.cities = added;
  else after.cities[place]!.activities = added;
  const text = editJson(bare, document, after);
  const { offset } = findNodeAtLocation(parseTree(text)!, [...path, list.length])!;
  return { text: into.slice(0, into.length - bare.length) + text, id, line: new Lines(text).locate(offset).line };
};
