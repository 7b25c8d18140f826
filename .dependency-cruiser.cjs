/**
 * Which folder may import which, types included: `npm run check` fails on anything else. Each rule says where the code
 * belongs instead.
 */
const layer = (folder, allowed, comment) => ({
  name: `${folder}-imports`,
  comment: `src/${folder} may import ${allowed.length ? allowed.map((name) => `src/${name}`).join(', ') : 'nothing else of src'}. ${comment}`,
  severity: 'error',
  from: { path: `^src/${folder}/` },
  to: { path: '^src/', pathNot: `^src/(?:${[folder, ...allowed].join('|')})/` },
});

module.exports = {
  forbidden: [
    {
      name: 'no-circles',
      comment: 'These files import each other in a circle. Move what both need into a file of its own, below them.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    layer('content', [], 'What knows of requests belongs into src/loading, what is drawn into src/elements.'),
    layer('loading', ['content'], 'What is drawn, or needs words, belongs into src/elements.'),
    layer('i18n', ['content'], 'What knows of requests or elements belongs there.'),
    layer('printing', [], 'What an element says or does on paper belongs into src/elements.'),
    layer('elements', ['content', 'loading', 'i18n', 'printing'], 'What only a host page loads belongs into src/embed.'),
    layer('embed', ['content', 'loading', 'i18n', 'printing', 'elements'], 'What needs Node belongs into src/prerender, src/cli or src/build.'),
    layer('messages', ['content'], 'What finds out what to say belongs into src/check or src/cli.'),
    layer('check', ['content', 'messages'], 'What reads files or writes to a terminal belongs into src/cli.'),
    layer('spreadsheet', ['check', 'content', 'messages'], 'What reads files or writes to a terminal belongs into src/cli.'),
    layer('publish', ['check', 'content'], 'Options and messages of the command belong into src/cli.'),
    layer('prerender', ['publish', 'check', 'content', 'loading', 'i18n', 'printing', 'elements', 'embed'], 'Options and messages of the command belong into src/cli.'),
    layer('cli', ['check', 'prerender', 'publish', 'spreadsheet', 'messages', 'content'], 'What a command does belongs into src/check, src/prerender, src/publish or src/spreadsheet.'),
    {
      name: 'browsers-have-no-node',
      comment: 'This code runs in browsers. What needs Node belongs into src/prerender, src/cli or src/build.',
      severity: 'error',
      from: { path: '^src/(?:content|loading|i18n|printing|elements|embed|messages|check|spreadsheet)/', pathNot: '^src/content/generate\\.ts$' },
      to: { dependencyTypes: ['core'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    moduleSystems: ['es6'],
  },
};
