/** Builds the pages to measure, and all that they load, into a folder that the bench serves. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundlePeer } from './bundle-peers.js';
import { content, manyActivities, manyCities, textBelow } from './content.js';
import type { Language } from './content.js';
import { installBuild } from './product-build.js';
import type { ProductBuild } from './product-build.js';
import type { Variant } from './variants.js';

const printPage = (language: Language, body: string): string => `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${content.title[language]}</title>
<link rel="icon" href="data:,">
<style>body { font: 16px/1.5 sans-serif; margin: 1em auto; max-width: 40em }</style>
</head>
<body>
${body}
</body>
</html>
`;

/** The pages that one fills with cards or a long list, by the script that each has. */
const emptyPages = { 'empty-ours': 'embed/partner-cities', 'empty-hand-written': 'hand-written', 'empty-lit-map': 'lit-map' };

export const buildPages = async (pages: string, builds: readonly ProductBuild[], variants: readonly Variant[]): Promise<void> => {
  rmSync(pages, { recursive: true, force: true });
  mkdirSync(pages, { recursive: true });
  for (const build of builds) installBuild(pages, build);
  const peers = ['preact', 'react', 'stencil'].filter((peer) => variants.some(({ method }) => method === peer));
  await Promise.all(['hand-written', 'lit-map', ...peers].map((name) => bundlePeer(name, join(pages, `${name}.js`))));
  for (const { name, language, printBody } of variants) {
    writeFileSync(join(pages, `${name}.html`), printPage(language, `${printBody(pages)}\n<p>${textBelow[language]}</p>`));
  }
  for (const [name, script] of Object.entries(emptyPages)) {
    writeFileSync(join(pages, `${name}.html`), printPage('nl', `<script type="module" src="/${script}.js"></script><main></main>`));
  }
  writeFileSync(join(pages, 'many-cities.json'), JSON.stringify(manyCities(1000)));
  writeFileSync(join(pages, 'many-activities.json'), JSON.stringify(manyActivities(10_000)));
};
