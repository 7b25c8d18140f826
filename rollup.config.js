/**
 * Two builds of one source. `dist/modules`: ES modules for bundlers, one to one with `src`, with Lit as a dependency.
 * `dist/embed`: what goes on a server: one script with all five elements and Lit as npm has it, and small ones around
 * it. Beside them `dist/cli`, the command.
 */
import { cpSync, readFileSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
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

const [script, ...others] = [
  embed('src/embed/partner-cities.ts', forHosts, COMPILE_HINT),
  embed('src/embed/autoload.ts', forHosts),
  embed('src/embed/resize-host.ts', forHosts),
  embed(['src/printing/print.ts', 'src/elements/partner-city-card/card-details.ts', 'src/embed/iframe.ts'], forUs),
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
    ...source.slice(1),
    notices('dist/cli/THIRD-PARTY-NOTICES.txt'),
  ],
  output: { dir: 'dist/cli', format: 'es', banner: '#!/usr/bin/env node', chunkFileNames: '[name].js' },
};

export default [modules, script, ...others, cli];
