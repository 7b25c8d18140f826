/** Bundles what the product is compared with, each as its own documentation has it. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { minify } from 'terser';
import { styles } from './peers/styles.js';

const here = new URL('.', import.meta.url).pathname;
const project = new URL('../../', import.meta.url).pathname;

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

/** @param name of a file in `peers/`, or `stencil` */
export const bundlePeer = (name: string, outfile: string): Promise<void> =>
  name === 'stencil' ? bundleStencil(outfile) : bundle(join(here, `peers/${name}.ts`), outfile);
