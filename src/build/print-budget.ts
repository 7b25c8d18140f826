/** Prints what the browser loads, and fails when that is too much: `npx tsx src/build/print-budget.ts` */
import { findExcesses, measureBudget, renderBudget } from './budget.js';

const rows = measureBudget('dist/embed');
const excesses = findExcesses(rows);
console.log(renderBudget(rows));
if (excesses.length > 0) {
  console.error(`\n${excesses.join('\n')}`);
  process.exitCode = 1;
}
