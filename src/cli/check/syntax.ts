/**
 * From text to a document, or the one thing that keeps it from being one: a fault in
 * the JSON (the parsers stop at the first), or something else than an object.
 */
import { parse } from '@humanwhocodes/momoa';
import type { ObjectNode } from '@humanwhocodes/momoa';
import { adviseOnFault } from './advice.js';
import { describeDocument } from './document.js';
import type { ContentDocument } from './document.js';
import type { Finding } from './finding.js';
import { findFault } from './scan.js';
import type { Fault } from './scan.js';

const fail = (code: string, more: Pick<Finding, 'offset' | 'message' | 'suggestion'>): Finding => ({
  path: '',
  severity: 'error',
  code,
  ...more,
});

const codes: Partial<Record<Fault['found'], string>> = {
  end: 'truncated',
  'open string': 'truncated',
  'too deep': 'too-deep',
};

/** Parses a text; what it gives is either a document or the one thing that is wrong. */
export const parseText = (text: string): ContentDocument | Finding => {
  const fault = findFault(text);
  if (fault) return fail(codes[fault.found] ?? 'syntax', adviseOnFault(text, fault));
  const { body } = parse(text);
  if (body.type === 'Object') return describeDocument(text, body as ObjectNode, JSON.parse(text) as unknown);
  const what =
    body.type === 'Array'
      ? 'it is a list. Put { "cities": in front of it and } behind it.'
      : 'there is one single value. Is it the right file?';
  const message = `The document must be a group in braces, { "cities": [ … ] }, but ${what}`;
  return fail('not-an-object', { offset: body.loc.start.offset, message });
};
