/** The bundlers and frameworks that the package is tried with: what is in `fixtures/NAME`, and how it is started. */

/** Ways in which a page gets its content; each is the `id` of a card in it. */
export type Way = 'src' | 'data' | 'url' | 'inline';

export interface Fixture {
  /** The folder in `fixtures`. */
  name: string;
  /** Another folder in `fixtures`, with what it has in common with others. */
  shared?: string;
  title: string;
  /** The packages whose versions are told. */
  versions: readonly string[];
  /** Whether a change of the package should be tried with it each time. */
  isQuick?: boolean;
  /** Version of npm's package `node`, where it needs another than Node 20. */
  node?: string;
  /** Where the application's own content lies: the folder that is served, and the one that is bundled. */
  content: readonly string[];
  ways: readonly Way[];
  /** Commands for types, and others that only have to succeed. */
  checks?: readonly string[];
  /** A server for development, at `$PORT`. */
  dev?: string;
  build: string;
  /** The folder that `build` writes, or the command that serves it at `$PORT`. */
  production: { folder: string } | { command: string };
}

const NODE = '24.21.0';
const vite = {
  content: ['public/content', 'src/content'],
  dev: 'vite --port $PORT --strictPort --host 127.0.0.1',
  build: 'vite build',
  production: { folder: 'dist' },
} as const;

export const fixtures: readonly Fixture[] = [
  { ...vite, name: 'vite-8', shared: 'vite', title: 'Vite 8', versions: ['vite'], isQuick: true, ways: ['src', 'data', 'url', 'inline'] },
  {
    name: 'esbuild',
    title: 'esbuild, its default format',
    versions: ['esbuild'],
    isQuick: true,
    content: ['public/content', 'src/content'],
    ways: ['src', 'data'],
    dev: 'esbuild src/main.js --bundle --loader:.svg=file --servedir=public --outdir=public --serve=127.0.0.1:$PORT',
    build: 'esbuild src/main.js --bundle --minify --loader:.svg=file --outdir=public',
    production: { folder: 'public' },
  },
  {
    ...vite,
    name: 'react',
    title: 'React 19 with Vite',
    versions: ['react', 'vite'],
    isQuick: true,
    ways: ['src', 'data'],
    checks: ['tsc -p .'],
  },
  {
    name: 'webpack',
    title: 'webpack 5',
    versions: ['webpack'],
    node: NODE,
    content: ['public/content', 'src/content'],
    ways: ['src', 'data', 'url'],
    dev: 'webpack serve --mode development --port $PORT --host 127.0.0.1',
    build: 'webpack --mode production',
    production: { folder: 'dist' },
  },
  { ...vite, name: 'vue', title: 'Vue 3', versions: ['vue', 'vite'], ways: ['src', 'data'], checks: ['vue-tsc -p .'] },
  {
    name: 'next',
    title: 'Next (app router, server rendering)',
    versions: ['next', 'react'],
    content: ['public/content', 'app/content'],
    ways: ['src', 'data'],
    dev: 'next dev -p $PORT -H 127.0.0.1',
    build: 'next build',
    production: { command: 'next start -p $PORT -H 127.0.0.1' },
  },
  { ...vite, name: 'vite-6', shared: 'vite', title: 'Vite 6', versions: ['vite'], ways: ['src', 'data', 'url', 'inline'] },
  {
    name: 'rollup',
    title: 'Rollup',
    versions: ['rollup'],
    content: ['public/content', 'src/content'],
    ways: ['src', 'data'],
    build: 'rollup -c',
    production: { folder: 'public' },
  },
  {
    name: 'parcel',
    title: 'Parcel',
    versions: ['parcel'],
    content: ['static/content', 'src/content'],
    ways: ['src', 'data'],
    dev: 'parcel index.html --no-cache --port $PORT --host 127.0.0.1',
    build: 'rm -rf dist && parcel build --no-cache index.html',
    production: { folder: 'dist' },
  },
  {
    name: 'nuxt',
    title: 'Nuxt',
    versions: ['nuxt', 'vue'],
    node: NODE,
    content: ['public/content', 'app/content'],
    ways: ['src', 'data'],
    dev: 'nuxt dev --port $PORT --host 127.0.0.1',
    build: 'nuxt build',
    production: { command: 'HOST=127.0.0.1 node .output/server/index.mjs' },
  },
  {
    name: 'sveltekit',
    title: 'SvelteKit',
    versions: ['@sveltejs/kit', 'svelte'],
    node: NODE,
    content: ['static/content', 'src/content'],
    ways: ['src', 'data'],
    checks: ['svelte-kit sync', 'svelte-check'],
    dev: 'vite dev --port $PORT --strictPort --host 127.0.0.1',
    build: 'vite build',
    production: { folder: 'build' },
  },
  {
    name: 'angular',
    title: 'Angular',
    versions: ['@angular/core'],
    node: NODE,
    content: ['public/content', 'src/content'],
    ways: ['src', 'data'],
    dev: 'ng serve --port $PORT --host 127.0.0.1',
    build: 'ng build',
    production: { folder: 'dist/browser' },
  },
  {
    name: 'astro',
    title: 'Astro',
    versions: ['astro'],
    node: NODE,
    content: ['public/content', 'src/content'],
    ways: ['src', 'data'],
    dev: 'astro dev --port $PORT --host 127.0.0.1',
    build: 'astro build',
    production: { folder: 'dist' },
  },
  { ...vite, name: 'solid', title: 'Solid', versions: ['solid-js', 'vite'], ways: ['src', 'data'], checks: ['tsc -p .'] },
];

/** People's own tests: a page in Node. */
export interface TestRunner {
  name: string;
  shared: string;
  title: string;
  versions: readonly string[];
  isQuick?: boolean;
  node?: string;
  command: string;
}

export const testRunners: readonly TestRunner[] = [
  { name: 'vitest', shared: 'tests', title: 'Vitest with jsdom', versions: ['vitest', 'jsdom'], isQuick: true, node: NODE, command: 'vitest run --globals --environment jsdom' },
  { name: 'vitest', shared: 'tests', title: 'Vitest with happy-dom', versions: ['vitest', 'happy-dom'], node: NODE, command: 'vitest run --globals --environment happy-dom' },
  { name: 'jest', shared: 'tests', title: 'Jest 30 with jsdom', versions: ['jest', 'jest-environment-jsdom'], command: 'jest' },
];
