/**
 * All that can be said about one content file, in the order in which it should be
 * read. No output and no exit status here: see `check.ts` and `report.ts`.
 */
import { checkAddresses } from './addresses.js';
import { decodeFile } from './decode.js';
import { checkFacts } from './facts.js';
import type { Finding, Problem } from './finding.js';
import { Lines } from './lines.js';
import { checkIdentifiers } from './references.js';
import { checkStructure } from './structure.js';
import { parseText } from './syntax.js';
import { checkTexts } from './texts.js';
import { checkTranslations } from './translations.js';
import { checkValues } from './values.js';

export interface Context {
  /** The document's path, from which relative pictures are looked for. */
  file?: string | undefined;
  now?: Date;
}

/** More than this many bytes is refused by the elements unless the page sets `max-bytes`. */
const defaultMaxBytes = 2 * 1024 * 1024;

const checkSize = (bytes: Uint8Array): Finding[] => {
  if (bytes.length <= defaultMaxBytes) return [];
  const size = (bytes.length / 1024 / 1024).toFixed(1);
  const message = `This file is ${size} MB. Elements refuse more than 2 MB unless their attribute max-bytes allows it.`;
  return [{ offset: 0, path: '', severity: 'warning', code: 'large-file', message }];
};

const checkText = (text: string, { file, now = new Date() }: Context): Finding[] => {
  const document = parseText(text);
  if ('code' in document) return [document];
  return [
    ...checkStructure(document),
    ...checkValues(document),
    ...checkIdentifiers(document),
    ...checkFacts(document, now),
    ...checkTranslations(document),
    ...checkTexts(document),
    ...checkAddresses(document, file),
  ];
};

/** One error for one place: what two checks say of the same value is said once. */
const dropRepetitions = (findings: Finding[]): Finding[] => {
  const seen = new Set<string>();
  return findings.filter(({ severity, offset, path, code }) => {
    const key = severity === 'error' ? `${offset} ${path}` : `${offset} ${path} ${code}`;
    return !seen.has(key) && seen.add(key);
  });
};

/** What was found in a file, and its text for showing lines of it. */
export interface CheckedContent {
  problems: Problem[];
  lines: Lines;
}

/**
 * Checks the bytes of a content file.
 *
 * @param name how the file is called in the output
 */
export const checkContent = (bytes: Uint8Array, name: string, context: Context = {}): CheckedContent => {
  const { text, finding } = decodeFile(bytes);
  const findings = finding ? [finding] : [...checkText(text, context), ...checkSize(bytes)];
  const lines = new Lines(text);
  const problems = dropRepetitions(findings)
    .sort((one, other) =>
      one.severity === other.severity ? one.offset - other.offset : one.severity === 'error' ? -1 : 1,
    )
    .map(({ offset, path, severity, code, message, allowed, suggestion }): Problem => ({
      file: name,
      ...lines.locate(offset),
      path,
      severity,
      code,
      message,
      ...(allowed && { allowed }),
      ...(suggestion !== undefined && { suggestion }),
    }));
  return { problems, lines };
};
