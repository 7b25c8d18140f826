/**
 * Writes the tables in README.md that follow from the built files: `npx tsx src/build/write-readme.ts`. With `--check`
 * it writes nothing and fails when they are not what they should be.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { measureBudget, renderBudget } from './budget.js';
import { renderCustomProperties } from './custom-properties.js';
import { fillBlocks } from './readme-blocks.js';
import { renderScale } from './scale.js';
import { updateFile } from './update-file.js';

const { values } = parseArgs({
  options: { check: { type: 'boolean', default: false }, file: { type: 'string', default: 'README.md' } },
});
const blocks = {
  properties: renderCustomProperties(),
  budget: renderBudget(measureBudget('dist/embed')),
  scale: renderScale('dist/site'),
};
updateFile(values.file, fillBlocks(readFileSync(values.file, 'utf8'), blocks), values.check);
