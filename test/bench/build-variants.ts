/**
 * Builds the pages that are compared, into a folder that the bench serves. The
 * product's own files are those of `dist/embed`, as they are.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { minify } from 'terser';
import { printHints, printScript, printTag } from '../../src/prerender/snippet.js';
import { city, content, labels, manyActivities, manyCities } from './content.js';
import { styles } from './peers/styles.js';

const here = new URL('.', import.meta.url).pathname;
const project = new URL('../../', import.meta.url).pathname;

/** One page to measure, and the file names of its scripts, for the table of bytes. */
export interface Variant {
  name: string;
  label: string;
  scripts: string[];
}

const bundle = async (entry: string, outfile: string): Promise<void> => {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    write: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    conditions: ['production'],
    logLevel: 'error',
  });
  const { code } = await minify(outputFiles[0]!.text, { module: true, ecma: 2020, compress: { passes: 2 }, format: { comments: false } });
  writeFileSync(outfile, code!);
};

const bundleStencil = async (outfile: string): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'bench-stencil-'));
  mkdirSync(join(folder, 'src'));
  cpSync(join(here, 'peers/stencil/city-page.tsx'), join(folder, 'src/city-page.tsx'));
  writeFileSync(join(folder, 'src/city-page.css'), styles);
  writeFileSync(join(folder, 'package.json'), '{"name":"stencil-peer","type":"module"}');
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions: { jsx: 'react', jsxFactory: 'h', experimentalDecorators: true, moduleResolution: 'bundler', module: 'esnext', target: 'es2022', lib: ['dom', 'es2022'] }, include: ['src'] }));
  writeFileSync(
    join(folder, 'stencil.config.ts'),
    `export const config = { namespace: 'peer', taskQueue: 'immediate', sys: undefined, enableCache: false, outputTargets: [{ type: 'dist-custom-elements', customElementsExportBehavior: 'auto-define-custom-elements', externalRuntime: false, minify: true }] };`,
  );
  symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'));
  execFileSync(process.execPath, [join(project, 'node_modules/@stencil/core/bin/stencil'), 'build', '--prod', '--no-open', '--ci', '--no-docs'], { cwd: folder, stdio: 'pipe' });
  await bundle(join(folder, 'dist/components/stencil-page.js'), outfile);
  rmSync(folder, { recursive: true });
};

/** The card and the list as the package's own command prerenders them. */
const prerender = (folder: string): string => {
  const out = join(folder, 'prerendered');
  execFileSync(
    process.execPath,
    [
      join(project, 'dist/cli/partner-cities.js'),
      'prerender',
      ...['--content', join(folder, 'content.json'), '--out', out, '--lang', 'nl', '--script-base', '/embed/'],
      ...['--widget', 'partner-city-card,partner-activity-list'],
    ],
    { stdio: 'pipe' },
  );
  const snippets = join(out, 'snippets/nl');
  return readdirSync(snippets)
    .filter((name) => name.endsWith('.shadow.html'))
    .sort((a, b) => Number(b.includes('card')) - Number(a.includes('card')))
    .map((name) => readFileSync(join(snippets, name), 'utf8'))
    .join('\n');
};

const page = (head: string, body: string): string => `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Partnersteden</title>
<link rel="icon" href="data:,">
<style>body { font: 16px/1.5 sans-serif; margin: 1em auto; max-width: 40em }</style>
${head}
</head>
<body>
${body}
</body>
</html>
`;

const staticBody = `<style>${styles}</style>
<div class="widget"><article class="card"><h2>${city.name}</h2><p>${city.region}, ${labels.country}</p>
<dl><div><dt>${labels.population}</dt><dd>58.598</dd></div></dl>
${city.description.map((text) => `<p>${text}</p>`).join('\n')}</article></div>
<div class="widget"><section><h2>${labels.together}</h2><p>${labels.count}</p>
<ul>${city.activities.map(({ name, description }) => `<li><h3>${name}</h3><p>${description}</p></li>`).join('\n')}</ul></section></div>`;

/**
 * @param folder where the pages go
 * @param otherOrigin address of the same folder on another origin
 */
export const buildVariants = async (folder: string, otherOrigin: string): Promise<Variant[]> => {
  mkdirSync(folder, { recursive: true });
  cpSync(join(project, 'dist/embed'), join(folder, 'embed'), { recursive: true });
  writeFileSync(join(folder, 'content.json'), JSON.stringify(content));
  writeFileSync(join(folder, 'many-cities.json'), JSON.stringify(manyCities(1000)));
  writeFileSync(join(folder, 'many-activities.json'), JSON.stringify(manyActivities(10_000)));
  await Promise.all([
    ...['hand-written', 'preact', 'react', 'lit-map'].map((name) => bundle(join(here, `peers/${name}.ts`), join(folder, `${name}.js`))),
    bundleStencil(join(folder, 'stencil.js')),
  ]);

  const elements = (src: string): string =>
    [
      printTag({ tag: 'partner-city-card', attributes: { city: city.id, src } }),
      printTag({ tag: 'partner-activity-list', attributes: { city: city.id, src } }),
    ].join('\n');
  const script = { url: '/embed/partner-cities.js' };
  const peer = (name: string, body: string): [string, string, string[]] => [
    `<script type="module" src="/${name}.js"></script>`,
    body,
    [`${name}.js`],
  ];
  const prerendered = prerender(folder);

  const pages: Record<string, [label: string, ...[head: string, body: string, scripts: string[]]]> = {
    'static-html': ['static HTML', '', staticBody, []],
    'hand-written': [
      'hand-written custom element',
      ...peer('hand-written', `<hand-card city="${city.id}" src="/content.json"></hand-card><hand-list city="${city.id}" src="/content.json"></hand-list>`),
    ],
    script: ['ours, script and tags alone', printScript(script), elements('/content.json'), ['embed/partner-cities.js']],
    preloaded: [
      'ours, default snippet (hints)',
      [...printHints({ content: '/content.json' }), printScript(script)].join('\n'),
      elements('/content.json'),
      ['embed/partner-cities.js'],
    ],
    'other-origin': [
      'ours, default snippet, other origin',
      [...printHints({ content: `${otherOrigin}/content.json` }), printScript({ url: `${otherOrigin}/embed/partner-cities.js` })].join('\n'),
      elements(`${otherOrigin}/content.json`),
      ['embed/partner-cities.js'],
    ],
    prerendered: ['ours, prerendered', '', prerendered, ['embed/hydrate.js']],
    iframe: ['iframe around ours', '', '<iframe src="/preloaded.html" title="Partnersteden" width="640" height="900"></iframe>', ['embed/partner-cities.js']],
    stencil: ['Stencil', ...peer('stencil', '<stencil-page src="/content.json"></stencil-page>')],
    preact: ['Preact', ...peer('preact', `<style>${styles}</style><div id="root" class="widget" data-src="/content.json"></div>`)],
    react: ['React 19', ...peer('react', `<style>${styles}</style><div id="root" class="widget" data-src="/content.json"></div>`)],
  };
  const blank = { cards: 'embed/partner-cities.js', hand: 'hand-written.js', list: 'lit-map.js' };
  for (const [name, file] of Object.entries(blank)) {
    writeFileSync(join(folder, `blank-${name}.html`), page(`<script type="module" src="/${file}"></script>`, '<main></main>'));
  }
  return Object.entries(pages).map(([name, [label, head, body, scripts]]) => {
    writeFileSync(join(folder, `${name}.html`), page(head, body));
    return { name, label, scripts };
  });
};
