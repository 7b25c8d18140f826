/**
 * The unit tests, in pages of real browsers: `npm test` runs them in Chromium, with coverage; `npm run test:browsers`
 * (`wtr --engines=all`) in Chromium, Firefox and WebKit. One file alone: `npx wtr --files test/unit/…/NAME.test.ts`.
 *
 * The helpers in test/support are TypeScript, which this file loads through tsx.
 */
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { tsImport } from 'tsx/esm/api';

/** @param {string} name */
const load = (name) => tsImport(`./test/support/${name}.ts`, import.meta.url);
const { findFreePort } = await load('free-port');
const { createLaunchers, readEngines } = await load('unit-browsers');
const { everyModulePlugin, faultServerPlugin, listUncovered, mountDemoContent } = await load('unit-plugins');
const { countingReporter } = await load('unit-reporter');

const engines = readEngines(process.argv);
const isFocused = process.argv.some((argument) => argument.startsWith('--files') || argument === '--watch');
const isTerminal = process.stdout.isTTY === true;
const withCoverage = engines.includes('chromium') && !isFocused;

export default {
  files: [
    'test/unit/**/*.test.ts',
    '!test/unit/**/*.node.test.ts',
    // Counts the modules that no test loads, so that they stand in the coverage with nothing covered.
    ...(withCoverage ? ['test/support/every-module.browser-test.ts'] : []),
  ],
  port: await findFreePort(),
  nodeResolve: true,
  middleware: [mountDemoContent],
  plugins: [
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: fileURLToPath(import.meta.resolve('./tsconfig.json')) }),
    faultServerPlugin(),
    everyModulePlugin(),
  ],
  browsers: await createLaunchers(engines),
  // One engine after the other: the tests measure time, and browsers that start together starve each other.
  concurrentBrowsers: 1,
  browserStartTimeout: 120_000,
  testsStartTimeout: 60_000,
  testFramework: { config: { ui: 'bdd', timeout: '30000' } },
  testsFinishTimeout: 300_000,
  // The elements tell the developer of each failure: worth reading for one file, noise for all but the table of faults.
  browserLogs: true,
  filterBrowserLogs: ({ args }) =>
    isFocused ? !String(args[0]).startsWith('Lit is in dev mode') : String(args[0]).startsWith('Faults, '),
  staticLogging: !isTerminal,
  coverage: withCoverage,
  coverageConfig: {
    // Only Chromium reports coverage; the other engines run the same tests without.
    include: ['src/**/*.ts'],
    exclude: listUncovered(),
    threshold: { statements: 90, branches: 90, functions: 85, lines: 90 },
    reportDir: 'coverage',
    reporters: ['lcovonly', 'text-summary'],
  },
  reporters: [
    defaultReporter({ reportTestResults: true, reportTestProgress: isTerminal }),
    countingReporter(`unit-${engines.join('-')}`),
  ],
};
