/**
 * Writes what the npm package has beside its modules: `npx tsx src/build/write-package-data.ts`
 *
 * - custom-elements.json: the manifest, where tools look for it;
 * - dist/editors: completion for VS Code and JetBrains' editors;
 * - dist/cli/integrity.json: hashes of the scripts as a site has them, for `partner-cities prerender --integrity`;
 * - dist/frameworks: types for React 19, Preact and Vue 3. Each has an empty module beside it, so that it can be imported.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { hashVersion } from './assemble-site.js';
import { createCssData, createHtmlData, createWebTypes } from './editor-data.js';
import { renderJsx, renderJsxProps, renderVue } from './framework-types.js';
import { createManifest, listElements } from './manifest.js';
import { readPackage } from './package-file.js';

const EMPTY_MODULE = '// Types only.\nexport {};\n';

const writeText = (path: string, text: string): void => {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
};
const writeJson = (path: string, value: object): void => writeText(path, `${JSON.stringify(value, null, 2)}\n`);

const manifest = createManifest();
const elements = listElements(manifest);

writeJson('custom-elements.json', manifest);
writeJson('dist/editors/vscode.html-custom-data.json', createHtmlData(elements));
writeJson('dist/editors/vscode.css-custom-data.json', createCssData(elements));
writeJson('dist/editors/web-types.json', createWebTypes(elements, readPackage()));
writeJson('dist/cli/integrity.json', hashVersion('dist/embed', readPackage().version));
writeText('dist/frameworks/jsx-props.d.ts', renderJsxProps(elements));
const frameworks = { react: renderJsx(elements, 'react'), preact: renderJsx(elements, 'preact'), vue: renderVue(elements) };
Object.entries(frameworks).forEach(([name, types]) => {
  writeText(`dist/frameworks/${name}.d.ts`, types);
  writeText(`dist/frameworks/${name}.js`, EMPTY_MODULE);
});
