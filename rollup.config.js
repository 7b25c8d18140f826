/**
 * Two builds of one source. `dist/modules`: ES modules for bundlers, one to one with `src`, with Lit as a dependency.
 * `dist/embed`: what goes on a server: one script with the elements and Lit as npm has it, and small ones around it
 * that come when they are needed. Beside them `dist/cli`, the command.
 */
import { cpSync, readFileSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import commonjs from '@rollup/plugin-commonjs';
import inject from '@rollup/plugin-inject';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';
import license from 'rollup-plugin-license';
import minifyTemplateLiterals from 'rollup-plugin-minify-template-literals';

const { name, version, dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
const elements = [
  'partner-cities',
  'partner-city-card',
  'partner-activity-list',
  'partner-city-map',
  'partner-print-button',
  'partner-language-switch',
];

const toSourcePath = (id) => relative(process.cwd(), id).split(sep).join('/');

const copyFiles = (files) => ({
  name: 'copy-files',
  writeBundle: () => files.forEach(([from, to]) => cpSync(from, to, { recursive: true })),
});

const source = [
  // What package.json says of side effects is about the built files.
  nodeResolve({ extensions: ['.ts', '.js'], ignoreSideEffectsForRoot: true }),
  esbuild({ target: 'es2022', tsconfig: 'tsconfig.json', define: { PARTNER_VERSION: JSON.stringify(version) } }),
  minifyTemplateLiterals({ include: 'src/**' }),
];

const isDependency = (id) => Object.keys(dependencies).some((name) => id === name || id.startsWith(`${name}/`));

/** The licences of what a bundle has taken in: they ask to go with it. */
const notices = (file) =>
  license({
    thirdParty: {
      output: {
        file,
        template: (packages) =>
          [
            `The scripts in this folder are part of ${name} (EUPL-1.2). They contain these packages:`,
            ...packages
              .map(({ name, version, license, licenseText }) => `${name} ${version} (${license})\n\n${licenseText?.trim() ?? ''}`)
              .sort(),
          ].join(`\n\n${'-'.repeat(80)}\n\n`) + '\n',
      },
    },
  });

const modules = {
  input: [
    'src/index.ts',
    ...elements.flatMap((name) => [`src/elements/${name}/${name}.ts`, `src/elements/${name}/${name}.define.ts`]),
  ],
  external: isDependency,
  plugins: [...source, copyFiles([['demo/content', 'dist/modules/content']])],
  output: { dir: 'dist/modules', format: 'es', sourcemap: true, preserveModules: true, preserveModulesRoot: 'src' },
};

/** What other scripts load from beside them, when they need it. Each is a file that imports nothing. */
const besides = {
  'src/embed/partner-cities.ts': './partner-cities.js',
  'src/printing/print.ts': './print.js',
  'src/embed/map.ts': './map.js',
  'src/embed/overview.ts': './overview.js',
  'src/elements/partner-activity-list/calendar.ts': './calendar.js',
  'src/elements/partner-activity-list/details.ts': './details.js',
  'src/elements/partner-city-card/card-details.ts': './card-details.js',
};

/**
 * Most of the one script runs at once: with this line, Chromium compiles it whole while it arrives, beside the page, and
 * not function by function in it (V8's explicit compile hints).
 */
const COMPILE_HINT = '//# allFunctionsCalledOnLoad';

const ownGlobals = resolve('src/embed/lit-globals.ts');

/**
 * What host pages load is a function that calls itself: it runs as a classic script too, and joined with others its
 * names are its own.
 */
const forHosts = { format: 'iife', module: false };
/** What only our own scripts and pages load. */
const forUs = { format: 'es', module: true };

const embed = (input, { format, module }, preamble = '') => ({
  input,
  external: (id, importer) => importer !== undefined && toSourcePath(id) in besides,
  // Of @lit/localize only `str` is used: the rest would stay for what it does to the page.
  treeshake: { moduleSideEffects: (id) => !id.includes('/@lit/localize/') },
  plugins: [
    ...source,
    inject({
      include: ['**/node_modules/{lit,lit-*,@lit}/**'],
      globalThis: ownGlobals,
      document: [ownGlobals, 'litDocument'],
      litPropertyMetadata: [ownGlobals, 'litPropertyMetadata'],
      Symbol: [ownGlobals, 'LitSymbol'],
    }),
  ],
  output: {
    dir: 'dist/embed',
    format,
    sourcemap: true,
    paths: (id) => besides[toSourcePath(id)] ?? id,
    plugins: [terser({ ecma: 2020, module, compress: { passes: 3, inline: 1, keep_fargs: false }, format: { comments: false, preamble } })],
  },
});

/** Modules of which the first script gives what it has of them to those that come later. */
const given = /^(?:lit|lit\/decorators\.js)$|(?:content-element|select-cities|i18n\/languages)\.ts$/;

/** Puts `given-parts.ts` in the place of these modules. */
const takeGivenParts = {
  name: 'take-given-parts',
  async resolveId(id, importer) {
    const resolved = given.test(id) ? id : importer && (await this.resolve(id, importer, { skipSelf: true }))?.id;
    return resolved && given.test(resolved) ? resolve('src/embed/given-parts.ts') : undefined;
  },
};

/** A script that comes later: a module that exports a function of what it is given. What it is made of is in a function of its own. */
const embedLater = (input) => {
  const script = embed(input, { format: 'iife', module: true });
  script.plugins.unshift(takeGivenParts);
  Object.assign(script.output, { name: 'makeClass', banner: 'export default (given) => {', footer: 'return makeClass();}' });
  return script;
};

const [script, ...others] = [
  embed('src/embed/partner-cities.ts', forHosts, COMPILE_HINT),
  embed('src/embed/autoload.ts', forHosts),
  embed('src/embed/resize-host.ts', forHosts),
  embed('src/elements/partner-activity-list/details.ts', forUs),
  embed('src/elements/partner-city-card/card-details.ts', forUs),
  embed(['src/printing/print.ts', 'src/elements/partner-activity-list/calendar.ts', 'src/embed/iframe.ts'], forUs),
  embedLater('src/embed/map.ts'),
  embedLater('src/embed/overview.ts'),
];

script.plugins.push(
  notices('dist/embed/THIRD-PARTY-NOTICES.txt'),
  copyFiles([
    ['demo/content', 'dist/embed/content'],
    ['src/embed/embed.html', 'dist/embed/embed.html'],
  ]),
);

const cli = {
  input: 'src/cli/partner-cities.ts',
  // Nothing is left to be installed: not what renders the elements either, which must be one with their Lit.
  plugins: [
    nodeResolve({ extensions: ['.ts', '.js'], exportConditions: ['node'], ignoreSideEffectsForRoot: true }),
    commonjs({ include: 'node_modules/**' }),
    ...source.slice(1),
    notices('dist/cli/THIRD-PARTY-NOTICES.txt'),
  ],
  output: { dir: 'dist/cli', format: 'es', banner: '#!/usr/bin/env node', chunkFileNames: '[name].js' },
};

export default [modules, script, ...others, cli];
