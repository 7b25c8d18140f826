/**
 * Rows put into a document, or made into a new one. What the sheet does not name stays: fields without a column, parts
 * without a row.
 */
import { findNearest } from '../check/nearest.js';
import { applyRow } from './apply-row.js';
import type { CellStyle } from './cells.js';
import { schemas } from './fields.js';
import type { Kind } from './fields.js';
import { flatten, pathOf } from './flatten.js';
import { makeIdOfText } from './identifiers.js';
import { writeHeading } from './headings.js';
import { isRecord, writeAt, writePath } from './paths.js';
import { nameCell } from './problem.js';
import type { SheetProblem } from './problem.js';
import type { Row } from './rows.js';

type Part = Record<string, unknown>;

/** A field of a part, before and after; without one of them it is new, or gone. */
export interface FieldChange {
  /** The heading of its column, or its path where it has none. */
  heading: string;
  before?: string;
  after?: string;
}

/** What changes in one part of the document. */
export interface PartChange {
  kind: Kind;
  /** Empty for the page and the municipality. */
  id: string;
  /** The identifier of an activity's city. */
  city?: string;
  change: 'added' | 'changed' | 'removed';
  fields: FieldChange[];
}

export interface ImportOptions extends CellStyle {
  /** Whether parts go that have no row, of the kinds that have any. */
  removeMissing?: boolean;
}

export interface ImportedRows {
  document: Part;
  changes: PartChange[];
  /** Parts without a row, of the kinds that have any: they stay, unless `removeMissing` is set. */
  missing: Pick<PartChange, 'kind' | 'id' | 'city'>[];
  problems: SheetProblem[];
  /** The rows by the path of their part, such as `cities[0]`. */
  rows: Map<string, Row>;
}

const listCells = (part: Part, kind: Kind, style: CellStyle): Map<string, [heading: string, cell: string]> => {
  const { leaves, rest } = flatten(part, kind, style);
  return new Map([
    ...leaves.map(({ field, cell }) => [writePath(pathOf(field)), [writeHeading(field, style.language), String(cell)]] as const),
    ...[...rest].map(([path, value]) => [path, [path, JSON.stringify(value)]] as const),
  ] as [string, [string, string]][]);
};

const compareFields = (before: Part, after: Part, kind: Kind, style: CellStyle): FieldChange[] => {
  const [former, latter] = [listCells(before, kind, style), listCells(after, kind, style)];
  return [...new Set([...latter.keys(), ...former.keys()])].flatMap((path) => {
    const [one, other] = [former.get(path), latter.get(path)];
    if (one?.[1] === other?.[1]) return [];
    const heading = (other ?? one)![0];
    return [{ heading, ...(one && { before: one[1] }), ...(other && { after: other[1] }) }];
  });
};

class Importer {
  readonly changes: PartChange[] = [];
  readonly missing: ImportedRows['missing'] = [];
  readonly problems: SheetProblem[] = [];
  readonly places = new Map<string, Row>();
  document: Part;
  readonly #lists: Record<'city' | 'theme' | 'organisation', Part[]>;

  constructor(
    private readonly base: Part | undefined,
    private readonly rows: readonly Row[],
    private readonly options: ImportOptions,
  ) {
    this.document = structuredClone(base ?? {});
    const read = (name: string): Part[] => (Array.isArray(this.document[name]) ? (this.document[name] as Part[]) : []);
    this.#lists = { city: read('cities'), theme: read('themes'), organisation: read('organisations') };
  }

  run(): ImportedRows {
    this.#importPage();
    for (const kind of ['theme', 'organisation', 'city'] as const) this.#importList(kind, this.#lists[kind], this.#of(kind));
    this.#importActivities();
    const names = { city: 'cities', theme: 'themes', organisation: 'organisations' } as const;
    for (const kind of ['theme', 'organisation', 'city'] as const) {
      if (this.#of(kind).length > 0 || (kind === 'city' && !this.base)) writeAt(this.document, [names[kind]], this.#lists[kind]);
      this.#lists[kind].forEach((part, index) => this.#place(kind, String(part['id']), `${names[kind]}[${index}]`));
    }
    this.#lists.city.forEach((city, index) => {
      const activities = Array.isArray(city['activities']) ? (city['activities'] as Part[]) : [];
      activities.forEach((activity, at) => this.#place('activity', String(activity['id']), `cities[${index}].activities[${at}]`, String(city['id'])));
    });
    const { document, changes, missing, problems, places } = this;
    return { document, changes, missing, problems, rows: places };
  }

  #of(kind: Kind): Row[] {
    return this.rows.filter((row) => row.kind === kind);
  }

  #report(row: Row, column: number | undefined, code: SheetProblem['code'], values?: Record<string, string>): void {
    this.problems.push({ place: nameCell(row.sheet, row.number, column), code, ...(values && { values }) });
  }

  #place(kind: Kind, id: string, path: string, city?: string): void {
    const row = this.rows.find((row) => row.kind === kind && row.id === id && row.city === city);
    if (row) this.places.set(path, row);
  }

  /** The one row of a kind that occurs once in a document. */
  #readSingle(kind: 'page' | 'municipality'): Row | undefined {
    const [row, ...others] = this.#of(kind);
    for (const other of others) this.#report(other, 0, 'double-row');
    return row;
  }

  #importPage(): void {
    const page = this.#readSingle('page');
    const municipality = this.#readSingle('municipality');
    if (page || !this.base) {
      const kindsOfLists = { municipality: 'municipality', themes: 'theme', organisations: 'organisation' } as const;
      const children = Object.entries(kindsOfLists).flatMap(([name, kind]) => (this.#of(kind).length > 0 ? name : []));
      const row: Row = page ?? { kind: 'page', fields: [], rest: [], order: [], sheet: undefined, number: 1 };
      const result = this.#apply(this.base && this.document, row, [...children, 'cities'], '');
      this.document = result;
      this.places.set('', row);
    }
    if (municipality) {
      const former = isRecord(this.document['municipality']) ? this.document['municipality'] : undefined;
      writeAt(this.document, ['municipality'], this.#apply(former, municipality, [], ''));
      this.places.set('municipality', municipality);
    }
  }

  #apply(part: Part | undefined, row: Row, children: readonly string[], id: string, city?: string): Part {
    const applied = applyRow(part, row, children, this.options);
    this.problems.push(...applied.problems);
    const fields = compareFields(part ?? {}, applied.part, row.kind, this.options);
    const isNew = part === undefined && row.kind !== 'page';
    if (isNew || fields.length > 0) {
      this.changes.push({ kind: row.kind, id, ...(city !== undefined && { city }), change: isNew ? 'added' : 'changed', fields });
    }
    return applied.part;
  }

  /** The identifier of a row: its own, or for a new one that of its name. */
  #identify(row: Row, list: readonly Part[]): string | undefined {
    if (row.id !== undefined) return row.id;
    const { part } = applyRow(undefined, row, [], this.options);
    const id = makeIdOfText(part['name']);
    const column = row.fields.find(({ field }) => field.path[0] === 'id')?.column;
    if (!id) this.#report(row, column, 'no-id');
    else if (list.some((part) => part['id'] === id)) this.#report(row, column, 'double-id', { id });
    else {
      row.id = id;
      row.fields = [
        { field: { path: ['id'], schema: schemas[row.kind].entries!['id']! }, value: id, column: column ?? 0 },
        ...row.fields.filter(({ field }) => field.path[0] !== 'id'),
      ];
      return id;
    }
    return undefined;
  }

  #importList(kind: Kind, list: Part[], rows: readonly Row[], city?: string): void {
    const seen = new Set<string>();
    for (const row of rows) {
      const id = this.#identify(row, list);
      if (id === undefined) continue;
      if (seen.has(id)) {
        this.#report(row, row.fields.find(({ field }) => field.path[0] === 'id')?.column, 'double-row', { id });
        continue;
      }
      seen.add(id);
      const index = list.findIndex((part) => part['id'] === id);
      const children = kind === 'city' && this.#of('activity').some((activity) => activity.city === id) ? ['activities'] : [];
      const part = this.#apply(list[index], row, children, id, city);
      if (index < 0) list.push(part);
      else list[index] = part;
    }
    if (seen.size === 0) return;
    for (const part of list.filter(({ id }) => !seen.has(String(id)))) {
      const found = { kind, id: String(part['id']), ...(city !== undefined && { city }) };
      if (!this.options.removeMissing) {
        this.missing.push(found);
        continue;
      }
      list.splice(list.indexOf(part), 1);
      this.changes.push({ ...found, change: 'removed', fields: compareFields(part, {}, kind, this.options) });
    }
  }

  #importActivities(): void {
    const rows = this.#of('activity').filter((row) => this.#findCity(row));
    const hasActivityRows = rows.length > 0;
    for (const city of this.#lists.city) {
      const id = String(city['id']);
      const own = rows.filter((row) => row.city === id);
      const former = Array.isArray(city['activities']) ? (city['activities'] as Part[]) : [];
      if (own.length > 0) {
        const list = [...former];
        this.#importList('activity', list, own, id);
        writeAt(city, ['activities'], list);
      } else if (hasActivityRows) {
        for (const activity of former) this.#miss(city, activity, id);
      }
    }
  }

  /** An activity of a city none of whose activities has a row. */
  #miss(city: Part, activity: Part, cityId: string): void {
    const found = { kind: 'activity' as const, id: String(activity['id']), city: cityId };
    if (!this.options.removeMissing) {
      this.missing.push(found);
      return;
    }
    const left = (city['activities'] as Part[]).filter((other) => other !== activity);
    if (left.length > 0) city['activities'] = left;
    else delete city['activities'];
    this.changes.push({ ...found, change: 'removed', fields: compareFields(activity, {}, 'activity', this.options) });
  }

  /** Sets the city of an activity that names none, where only one can be meant; tells whether it has one. */
  #findCity(row: Row): boolean {
    const cities = this.#lists.city;
    if (row.city === undefined) {
      const owners = cities.filter(({ activities }) => Array.isArray(activities) && activities.some((other: Part) => other['id'] === row.id));
      const [only, ...others] = owners.length > 0 ? owners : cities;
      if (only && others.length === 0) row.city = String(only['id']);
      else this.#report(row, row.cityColumn, 'no-city', { allowed: cities.map(({ id }) => id).join(', ') });
      return row.city !== undefined;
    }
    const ids = cities.map(({ id }) => String(id));
    if (ids.includes(row.city)) return true;
    const values = { word: row.city, nearest: findNearest(row.city, ids) ?? '', allowed: ids.join(', ') };
    this.#report(row, row.cityColumn, 'unknown-city', values);
    return false;
  }
}

/**
 * Puts rows into a document.
 *
 * @param base the document as it is; `undefined` for a new one
 */
export const importRows = (base: Part | undefined, rows: readonly Row[], options: ImportOptions): ImportedRows =>
  new Importer(base, rows, options).run();

/** What a row's cell is called that holds a place in the document; `undefined` where no row has it. */
export const findCell = (path: readonly (string | number)[], rows: ReadonlyMap<string, Row>): string | undefined => {
  for (let length = path.length; length >= 0; length--) {
    const row = rows.get(writePath(path.slice(0, length)));
    if (!row) continue;
    const place = writePath(path.slice(length));
    const isWithin = (inner: string, outer: string): boolean => inner === outer || (inner.startsWith(outer) && /[.[]/.test(inner[outer.length]!));
    const column = row.fields.find(({ field }) => {
      const own = writePath(pathOf(field));
      return place !== '' && (isWithin(place, own) || isWithin(own, place));
    });
    return nameCell(row.sheet, row.number, column?.column);
  }
  return undefined;
};
