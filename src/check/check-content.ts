/**
 * All that can be said about one content file, in the order in which it should be read:
 * for the command, the page for editors, publishing. No Node and no DOM in this folder:
 * what lies around the file is handed in.
 */
import { checkAddresses } from './addresses.js';
import type { NearbyFiles } from './pictures.js';
import { decodeFile } from './decode.js';
import { leaveOutFaulty } from './document.js';
import { checkFacts } from './facts.js';
import { reportWarning } from './finding.js';
import type { Finding, Problem, Wording } from './finding.js';
import { checkLanguages } from './languages.js';
import { Lines } from './lines.js';
import { checkLocations } from './locations.js';
import { checkNames } from './names.js';
import { checkIdentifiers } from './references.js';
import { parseText } from './syntax.js';
import { checkTexts } from './texts.js';
import { checkTranslations } from './translations.js';
import { checkValues } from './values.js';
import { checkMessages } from '../messages/check.js';
import type { MessageLanguage } from '../messages/language.js';

export interface Context {
  /** Where pictures with a relative address are looked for; without it, they are not. */
  files?: NearbyFiles | undefined;
  now?: Date;
  /** Of the messages; English without it. */
  language?: MessageLanguage;
}

/** More than this many bytes is refused by the elements unless the page sets `max-bytes`. */
const defaultMaxBytes = 2 * 1024 * 1024;

const checkSize = (bytes: Uint8Array): Finding[] => {
  if (bytes.length <= defaultMaxBytes) return [];
  const message: Wording = ({ file, locale }) => {
    const digits = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
    return file.large((bytes.length / 1024 / 1024).toLocaleString(locale, digits));
  };
  return [reportWarning({ node: { offset: 0 }, path: '' }, 'large-file', message)];
};

const checkText = (lines: Lines, { files, now = new Date() }: Context): Finding[] => {
  const { faults, document } = parseText(lines);
  if (!document) return faults;
  // Where a bracket or a name was misread, fields seem to be missing, unknown or in the wrong place. Texts and values are
  // what they are: those that have no mistake in them are checked.
  const readable = faults.length > 0 ? leaveOutFaulty(document, faults) : document;
  const structure = faults.length > 0 ? faults : [checkNames, checkValues, checkIdentifiers].flatMap((check) => check(document));
  return [
    ...structure,
    ...checkFacts(readable, now),
    ...checkLocations(readable),
    ...checkTranslations(readable),
    ...checkLanguages(readable),
    ...checkTexts(readable),
    ...checkAddresses(readable, files),
  ];
};

/** One error for one place, and no warnings beside it: what two checks find in the same value is reported once. */
const dropRepetitions = (findings: Finding[]): Finding[] => {
  const placeOf = ({ offset, path }: Finding): string => `${offset} ${path}`;
  const faulty = new Set(findings.filter(({ severity }) => severity === 'error').map(placeOf));
  const seen = new Set<string>();
  return findings.filter((finding) => {
    const place = placeOf(finding);
    if (finding.severity === 'warning' && faulty.has(place)) return false;
    const key = finding.severity === 'error' ? place : `${place} ${finding.code}`;
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
  const say = checkMessages[context.language ?? 'en'];
  const { text, finding } = decodeFile(bytes);
  const lines = new Lines(text);
  const findings = finding ? [finding] : [...checkText(lines, context), ...checkSize(bytes)];
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
      message: message(say),
      ...(allowed && { allowed: allowed(say) }),
      ...(suggestion !== undefined && { suggestion }),
    }));
  return { problems, lines };
};
