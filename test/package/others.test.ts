/** The other bundlers, frameworks and test runners. Needs a build and the network. */
import { fixtures, testRunners } from './fixtures.js';
import { testFixtures } from './test-fixtures.js';

testFixtures(fixtures.filter(({ isQuick }) => !isQuick), testRunners.filter(({ isQuick }) => !isQuick), !!process.env.WRITE_MATRIX);
