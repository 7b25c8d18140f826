/**
 * Counts the unit tests of a run per engine, prints the failed ones and the counts as the last lines, and leaves the
 * counts in .cache/test-counts/ for the sum of all suites. A file that could not be run counts as one failed test.
 */
import { relative } from 'node:path';
import type { BrowserLauncher, Reporter, TestCoverage, TestSession, TestSuiteResult } from '@web/test-runner-core';
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
  const place = `${session.browser.name}, ${relative('.', session.testFile ?? '')}`;
  const errors = session.errors.map(({ message }) => `failed: ${place}: ${message}`);
  const walk = (suite: TestSuiteResult, names: string[]): string[] => [
    ...suite.tests.filter(({ passed, skipped }) => !passed && !skipped).map(({ name, error }) =>
      `failed: ${place}: ${[...names, name].join(' ')}: ${error?.message ?? 'no reason was given'}`),
    ...suite.suites.flatMap((child) => walk(child, [...names, child.name])),
  ];
  return session.testResults ? [...errors, ...walk(session.testResults, [])] : errors;
}

function countSession(session: TestSession): Counts {
  const counts = session.testResults ? countSuite(session.testResults) : emptyCounts;
  const brokenFile = session.passed === false && counts.failed === 0 ? 1 : 0;
  return addCounts(counts, { ...emptyCounts, failed: brokenFile });
}

function countSuite(suite: TestSuiteResult): Counts {
  const own = suite.tests.map((test) => ({
    passed: test.passed && !test.skipped ? 1 : 0,
    failed: !test.passed && !test.skipped ? 1 : 0,
    skipped: test.skipped ? 1 : 0,
  }));
  return [...own, ...suite.suites.map(countSuite)].reduce(addCounts, emptyCounts);
}
