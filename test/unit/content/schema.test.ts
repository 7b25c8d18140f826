/**
 * The reader is generated from the schema: both must accept and refuse the same documents. The schema runs in Node
 * only; here it is loaded beside the reader, on documents that are nearly right.
 */
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import * as v from 'valibot';
import { finishChecks } from '../../../src/content/deferred-checks.js';
import { readContent } from '../../../src/content/generated/reader.js';
import { contentSchema } from '../../../src/content/schema.js';
import { documents } from '../safety/documents.js';
import { realDocument } from '../support/content.js';

/** Fields that the schema does not know are refused by it, and left out without a word by the reader. */
function isRefusedForMoreThanUnknownFields(issues: readonly v.InferIssue<typeof contentSchema>[]): boolean {
  return issues.some(({ type, expected }) => !(type === 'strict_object' && expected === 'never'));
}

describe('the schema', () => {
  it('accepts the real document', () => {
    expect(v.safeParse(contentSchema, JSON.parse(realDocument)).issues).to.equal(undefined);
  });

  it('refuses what the reader leaves out, and nothing else', () => {
    fc.assert(
      fc.property(documents, (document) => {
        const { issues = [] } = v.safeParse(contentSchema, document);
        const { content, problems, deferred } = readContent(document);
        const found = [...problems, ...(content ? finishChecks({ content, deferred }) : [])];
        expect(found.length > 0).to.equal(isRefusedForMoreThanUnknownFields(issues));
      }),
      { numRuns: 500 },
    );
  });

  it('accepts what the reader made of any document', () => {
    fc.assert(
      fc.property(documents, (document) => {
        const { content, deferred } = readContent(document);
        if (content) finishChecks({ content, deferred });
        if (content) expect(v.safeParse(contentSchema, content).issues).to.equal(undefined);
      }),
      { numRuns: 500 },
    );
  });
});
