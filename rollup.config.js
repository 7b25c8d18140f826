/**
 * Two builds of one source. `dist/modules`: ES modules for bundlers, one to one with
 * `src`, with Lit as a dependency. `dist/embed`: what goes on a server, each entry one
 * file that needs nothing else for its first paint. Both minify templates the same
 * way, since prerendered HTML is matched with the templates' text.
 */
import { cpSync, readFileSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';
import minifyTemplateLiterals from 'rollup-plugin-minify-template-literals';
import { guestLit } from './src/build/guest-lit.js';

const { version, dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
const elements = [
  'partner-cities',
  'partner-city-card',
  'partner-activity-list',
  'partner-print-button',
  'partner-language-switch',
];

/** Modules that an embedded file loads only when it needs them: each is a file that imports nothing. */
const apart = {
  'src/i18n/generated/en.ts': './locales/en.js',
  'src/i18n/generated/de.ts': './locales/de.js',
  'src/i18n/generated/zh.ts': './locales/zh.js',
  'src/later/later.ts': './later.js',
  'src/printing/print.ts': './print.js',
};

const locate = (module) => fileURLToPath(import.meta.resolve(module));
const toSourcePath = (id) => relative(process.cwd(), id).split(sep).join('/');

const keepApart = {
  name: 'keep-apart',
  async resolveId(source, importer, options) {
    if (!importer || !source.startsWith('.')) return null;
    const resolved = await this.resolve(source, importer, options);
    const id = resolved && apart[toSourcePath(resolved.id)];
    return id ? { id, external: true } : null;
  },
};

/** In `dist/embed`, the content lies beside the file, and words need no more of @lit/localize than `str`. */
const embedPaths = {
  name: 'embed-paths',
  resolveId: (source) => (source === '@lit/localize' ? locate('@lit/localize/internal/str-tag.js') : null),
  // One sign less on one line: a source map need not know.
  transform: (code, id) =>
    toSourcePath(id) === 'src/loading/default-source.ts'
      ? { code: code.replace('../content/', './content/'), map: null }
      : null,
};

/** A file that is kept apart must not bring a second Lit: of it, it needs `css` only. */
const cssOnly = {
  name: 'css-only',
  resolveId: (source) => (source === 'lit' ? locate('@lit/reactive-element/css-tag.js') : null),
};

const copyFiles = (files) => ({
  name: 'copy-files',
  writeBundle: () => files.forEach(([from, to]) => cpSync(from, to, { recursive: true })),
});

const source = [
  // What package.json says of side effects is about the built files.
  nodeResolve({ extensions: ['.ts', '.js'], ignoreSideEffectsForRoot: true }),
  esbuild({ target: 'es2022', tsconfig: 'tsconfig.json', define: { PARTNER_VERSION: JSON.stringify(version) } }),
  minifyTemplateLiterals(),
];

const terserOptions = {
  ecma: 2020,
  module: true,
  // One file is compressed as a whole: code that stands twice costs less than a call.
  compress: { passes: 3, inline: 1, keep_fargs: false, unsafe_arrows: true, unsafe_methods: true, pure_getters: true },
  format: { comments: false },
};

const minify = terser(terserOptions);

/** For a file with a Lit of its own: Lit's internal names are shortened, but for those that other files look for. */
const alone = {
  ...terserOptions,
  mangle: { properties: { regex: /^_\$/, reserved: ['_$litType$', '_$litPart$', '_$litElement$', '_$litDirective$'] } },
};

const minifyAlone = terser(alone);

/**
 * For a file that a first screen waits for. Most of it runs at once: with this line, Chromium compiles it whole while it
 * arrives, beside the page, and not function by function in it.
 */
const minifyFirst = terser({ ...alone, format: { ...alone.format, preamble: '//# allFunctionsCalledOnLoad' } });

/** @param {Parameters<typeof guestLit>[0]} uses what the file uses of Lit */
const embed = (input, file, plugins = [], uses = 'templates', minified = minifyAlone) => ({
  input,
  plugins: [embedPaths, guestLit(uses), ...plugins, ...source],
  output: {
    file: `dist/embed/${file}`,
    format: 'es',
    sourcemap: true,
    inlineDynamicImports: true,
    plugins: [minified],
  },
});

const modules = {
  input: [
    'src/index.ts',
    ...elements.flatMap((name) => [`src/elements/${name}/${name}.ts`, `src/elements/${name}/${name}.define.ts`]),
  ],
  external: (id) => Object.keys(dependencies).some((name) => id === name || id.startsWith(`${name}/`)),
  plugins: [
    ...source,
    copyFiles([
      ['demo/content', 'dist/modules/content'],
      ['demo/content', 'dist/embed/content'],
      ['src/embed/embed.html', 'dist/embed/embed.html'],
    ]),
  ],
  output: { dir: 'dist/modules', format: 'es', sourcemap: true, preserveModules: true, preserveModulesRoot: 'src' },
};

/** The autoloader's elements share their code, which lies in a folder, so paths to what is kept apart go one up. */
const keepApartAbove = {
  name: 'keep-apart-above',
  async resolveId(source, importer, options) {
    const found = await keepApart.resolveId.call(this, source, importer, options);
    return found && { ...found, id: `.${found.id}` };
  },
};

const autoload = {
  input: 'src/embed/autoload.ts',
  plugins: [{ name: 'str-only', resolveId: embedPaths.resolveId }, keepApartAbove, guestLit('directives'), ...source],
  output: {
    dir: 'dist/embed',
    format: 'es',
    sourcemap: true,
    entryFileNames: 'autoload.js',
    chunkFileNames: 'autoload/[name].js',
    manualChunks: (id) => (/src\/(elements\/(?!shared)|embed\/)/.test(toSourcePath(id)) ? undefined : 'shared'),
    plugins: [minify],
  },
};

const cli = {
  input: 'src/cli/partner-cities.ts',
  external: modules.external,
  plugins: source.slice(0, 2),
  output: { dir: 'dist/cli', format: 'es', banner: '#!/usr/bin/env node', chunkFileNames: '[name].js' },
};

export default [
  modules,
  embed('src/embed/partner-cities.ts', 'partner-cities.js', [keepApart], 'directives', minifyFirst),
  ...elements.slice(1).map((name) => {
    // The list of activities guards its long parts.
    const uses = { 'partner-activity-list': 'directives', 'partner-city-card': 'attributes' }[name];
    return embed(`src/elements/${name}/${name}.define.ts`, `${name}.js`, [keepApart], uses, minifyFirst);
  }),
  embed('src/embed/hydrate.ts', 'hydrate.js', [keepApart], 'all', minify),
  embed('src/embed/iframe.ts', 'iframe.js', [keepApart]),
  embed('src/embed/resize-host.ts', 'resize-host.js'),
  autoload,
  cli,
  ...Object.entries(apart).map(([input, file]) => embed(input, file, [cssOnly], 'attributes')),
];
