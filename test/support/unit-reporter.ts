/**
 * Counts the unit tests of a run per engine, prints the skipped and failed ones and the counts as the last lines, and
 * leaves the counts in .cache/test-counts/ for the sum of all suites. A file that could not be run counts as one
 * failed test.
 */
import { relative } from 'node:path';
import type {
  BrowserLauncher, Reporter, TestCoverage, TestResult, TestSession, TestSuiteResult,
} from '@web/test-runner-core';
import { addCounts, emptyCounts, formatCounts, writeCounts, type Counts } from './test-counts.js';

export function countingReporter(suite: string): Reporter {
  let browsers: BrowserLauncher[] = [];
  return {
    start(run) {
      browsers = run.browsers;
    },
    onTestRunFinished({ sessions, testCoverage }) {
      const perEngine = browsers.map((browser) => {
        const counts = sessions.filter((session) => session.browser === browser).map(countSession);
        return { name: browser.name, counts: counts.reduce(addCounts, emptyCounts) };
      });
      const missed = testCoverage && !testCoverage.passed ? 1 : 0;
      const total = perEngine.map(({ counts }) => counts).reduce(addCounts, { ...emptyCounts, failed: missed });
      if (testCoverage && missed) {
        console.log('\nThe coverage is below its threshold, which counts as one failure. Least covered:');
        console.log(listLeastCovered(testCoverage).join('\n'));
      }
      console.log('');
      for (const line of sessions.flatMap(listSkipped)) console.log(line);
      for (const line of sessions.flatMap(listFailures)) console.log(line);
      if (perEngine.length > 1) {
        for (const { name, counts } of perEngine) console.log(`  ${name}: ${formatCounts(counts)}`);
      }
      console.log(formatCounts(total));
      writeCounts(suite, total);
    },
  };
}

/** The ten files with the most uncovered lines. */
function listLeastCovered({ coverageMap }: TestCoverage): string[] {
  const files = coverageMap.files().map((path) => {
    const { lines, branches } = coverageMap.fileCoverageFor(path).toSummary();
    const text = `  ${relative('.', path)}: ${lines.pct} % of lines, ${branches.pct} % of branches`;
    return { uncovered: lines.total - lines.covered + branches.total - branches.covered, text };
  });
  return files.sort((a, b) => b.uncovered - a.uncovered).slice(0, 10).map(({ text }) => text);
}

/** The failed tests of a file, by name and reason: the runner's own report of them stands far above the last lines. */
function listFailures(session: TestSession): string[] {
  const errors = session.errors.map(({ message }) => `failed: ${describePlace(session)}: ${message}`);
  const failed = listTests(session).filter(({ passed, skipped }) => !passed && !skipped);
  return [...errors, ...failed.map(({ name, error }) =>
    `failed: ${describePlace(session)}: ${name}: ${error?.message ?? 'no reason was given'}`)];
}

/** The skipped tests of a file; their names say what the engine cannot do. */
function listSkipped(session: TestSession): string[] {
  const skipped = listTests(session).filter((test) => test.skipped);
  return skipped.map(({ name }) => `skipped: ${describePlace(session)}: ${name}`);
}

function describePlace({ browser, testFile }: TestSession): string {
  return `${browser.name}, ${relative('.', testFile ?? '')}`;
}

/** All tests of a file, with the names of their groups before their own. */
function listTests({ testResults }: TestSession): TestResult[] {
  const walk = (suite: TestSuiteResult, names: string[]): TestResult[] => [
    ...suite.tests.map((test) => ({ ...test, name: [...names, test.name].join(' ') })),
    ...suite.suites.flatMap((child) => walk(child, [...names, child.name])),
  ];
  return testResults ? walk(testResults, []) : [];
}

function countSession(session: TestSession): Counts {
  const tests = listTests(session);
  const skipped = tests.filter((test) => test.skipped).length;
  const passed = tests.filter((test) => test.passed && !test.skipped).length;
  const failed = tests.length - passed - skipped;
  return { passed, failed: session.passed === false && failed === 0 ? 1 : failed, skipped };
}
