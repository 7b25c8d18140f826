/**
 * Writes the tables in the guides that follow from the sources and the built files: `npx tsx src/build/write-docs.ts`.
 * With `--check` it writes nothing and fails when they are not what they should be.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { assembleSite } from './assemble-site.js';
import { measureBudget, renderBudget } from './budget.js';
import { renderCustomProperties } from './custom-properties.js';
import { fillBlocks } from './docs-blocks.js';
import { readPackage } from './package-file.js';
import { renderScale } from './scale.js';
import { updateFile } from './update-file.js';

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });

/** A site with this version, for its sizes. */
const site = mkdtempSync(join(tmpdir(), 'partner-site-'));
assembleSite('dist/embed', site, readPackage());

/** The tables by guide. */
const guides: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'demo/docs/theming.md': { properties: renderCustomProperties() },
  'demo/docs/hosting.md': { budget: renderBudget(measureBudget('dist/embed')), scale: renderScale(site) },
};
Object.entries(guides).forEach(([path, blocks]) =>
  updateFile(path, fillBlocks(readFileSync(path, 'utf8'), blocks), values.check),
);
rmSync(site, { recursive: true });
