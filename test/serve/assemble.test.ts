/** What lies on a server after a release, and after the next one. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { decode } from '@jridgewell/sourcemap-codec';
import { transform } from 'esbuild';
import { ChangedFileError, assembleSite, refuseSite } from '../../src/build/assemble-site.js';
import type { Manifest } from '../../src/build/assemble-site.js';
import { publishFiles } from '../../src/publish/publish-content.js';

const entry = `
export const source = new URL('./content/partner-cities.json', import.meta.url).href;
export const speak = (language) => language === 'en' ? import('./locales/en.js') : import('./locales/de.js');
export const print = () => import('./print.js').then((module) => module.print());
`;
const loader = `
import './parts/shared.js';
export const load = () => import('./parts/card.js');
export const far = () => import('https://example.org/x.js');
`;
const shared = `export const source = new URL('../content/partner-cities.json', import.meta.url).href;`;
const card = `import './shared.js'; export const words = () => import('../locales/en.js');`;

let folder: string;
let build: string;
let site: string;

const write = (name: string, text: string): void => {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
};
const read = (name: string): string => readFileSync(join(site, name), 'utf8');
const list = (): string[] =>
  readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name).slice(site.length + 1))
    .sort();
const assemble = (version: string): void => assembleSite(build, site, { name: 'partner-city-widgets', version });

const publish = (text: string): boolean =>
  publishFiles(join(site, 'v1/content'), new Map([['partner-cities.json', Buffer.from(text)]]));

const writeScript = async (name: string, source: string): Promise<void> => {
  const { code, map } = await transform(source, { minify: true, sourcemap: true, format: 'esm', sourcefile: 'source.ts' });
  write(`embed/${name}`, `${code}//# sourceMappingURL=${name}.map\n`);
  write(`embed/${name}.map`, map);
};

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'partner-assemble-'));
  build = join(folder, 'embed');
  site = join(folder, 'site');
  await writeScript('partner-cities.js', entry);
  await writeScript('autoload.js', loader);
  await writeScript('parts/shared.js', shared);
  await writeScript('parts/card.js', card);
  write('embed/print.js', 'export const print=()=>globalThis.print();');
  write('embed/locales/en.js', `export const templates={${Array.from({ length: 40 }, (_, n) => `w${n}:"word"`).join()}};`);
  write('embed/locales/de.js', 'export const templates={};');
  write('embed/content/partner-cities.json', JSON.stringify({ cities: [], title: 'of the build' }));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('assembleSite', () => {
  it('names what a version consists of, with hashes of the bytes as they are served', () => {
    assemble('1.2.3');
    const { version, files } = JSON.parse(read('v1.2.3/manifest.json')) as Manifest;
    assert.equal(version, '1.2.3');
    assert.deepEqual(Object.keys(files), [
      'autoload.js', 'locales/de.js', 'locales/en.js', 'partner-cities.js', 'parts/card.js', 'parts/shared.js', 'print.js',
    ]);
    Object.entries(files).forEach(([name, { bytes, integrity }]) => {
      const text = read(`v1.2.3/${name}`);
      assert.equal(bytes, Buffer.byteLength(text));
      assert.equal(integrity, `sha384-${createHash('sha384').update(text).digest('base64')}`);
    });
    assert.equal(read('v1/manifest.json'), read('v1.2.3/manifest.json'));
  });

  it('has one place for the content, which scripts of the version and of the alias ask', () => {
    assemble('1.2.3');
    assert.deepEqual(list().filter((name) => /content\/.*json$/.test(name)), ['v1/content/partner-cities.json']);
    ['v1/partner-cities.js', 'v1.2.3/partner-cities.js'].forEach((name) =>
      assert.match(read(name), /"\.\.\/v1\/content\/partner-cities\.json"/),
    );
    assert.match(read('v1.2.3/parts/shared.js'), /"\.\.\/\.\.\/v1\/content\/partner-cities\.json"/);
  });

  it('lets the alias load parts of its own version only', () => {
    assemble('1.2.3');
    const code = read('v1/partner-cities.js');
    assert.match(code, /import\("\.\.\/v1\.2\.3\/locales\/en\.js"\):import\("\.\.\/v1\.2\.3\/locales\/de\.js"\)/);
    assert.match(code, /import\("\.\.\/v1\.2\.3\/print\.js"\)/);
    const other = read('v1/autoload.js');
    assert.match(other, /import"\.\.\/v1\.2\.3\/parts\/shared\.js"/);
    assert.match(other, /import\("\.\.\/v1\.2\.3\/parts\/card\.js"\)/);
    assert.match(other, /import\("https:\/\/example\.org\/x\.js"\)/);
    assert.match(read('v1.2.3/autoload.js'), /import"\.\/parts\/shared\.js"/);
    assert.match(read('v1.2.3/parts/card.js'), /import"\.\/shared\.js"/);
  });

  it('moves the source maps along', () => {
    assemble('1.2.3');
    const [original, ...copies] = [build, join(site, 'v1.2.3'), join(site, 'v1')].map((place) => ({
      lines: readFileSync(join(place, 'partner-cities.js'), 'utf8').split('\n'),
      mappings: decode((JSON.parse(readFileSync(join(place, 'partner-cities.js.map'), 'utf8')) as { mappings: string }).mappings),
    }));
    assert.ok(original!.mappings.flat().length > 15);
    copies.forEach((copy) => {
      original!.mappings.forEach((segments, line) => segments.forEach((segment, index) => {
        const moved = copy.mappings[line]![index]!;
        assert.deepEqual(moved.slice(1), segment.slice(1));
        assert.equal(copy.lines[line]![moved[0]], original!.lines[line]![segment[0]]);
      }));
      assert.notDeepEqual(copy.mappings, original!.mappings);
    });
  });

  it('writes the same bytes each time, and leaves the times of what has not changed', () => {
    assemble('1.2.3');
    const files = list();
    const bytes = files.map((name) => readFileSync(join(site, name)));
    files.forEach((name) => utimesSync(join(site, name), 1, 1));
    assemble('1.2.3');
    assert.deepEqual(list(), files);
    files.forEach((name, index) => assert.ok(readFileSync(join(site, name)).equals(bytes[index]!), name));
    const changed = files.filter((name) => statSync(join(site, name)).mtimeMs !== 1000);
    assert.deepEqual(changed, []);
  });

  it('refuses to change a file of a version that is out', () => {
    assemble('1.2.3');
    write('embed/print.js', 'export const print=()=>{};');
    const before = read('v1/print.js');
    assert.throws(() => assemble('1.2.3'), (error) => error instanceof ChangedFileError && /print\.js/.test(error.message));
    assert.equal(read('v1/print.js'), before);
  });

  it('keeps the old version beside the new one, and moves the alias', () => {
    assemble('1.2.3');
    const old = read('v1.2.3/print.js');
    write('embed/print.js', 'export const print=()=>{};');
    assemble('1.3.0');
    assert.equal(read('v1.2.3/print.js'), old);
    assert.match(read('v1/partner-cities.js'), /\.\.\/v1\.3\.0\/print\.js/);
    assert.match(read('_headers'), /^\/v1\.2\.3\/:file$/m);
    assert.match(read('_headers'), /^\/v1\.3\.0\/locales\/\*$/m);
  });

  it('leaves the alias where it is for a version before a release', () => {
    assemble('1.2.3');
    const before = read('v1/manifest.json');
    write('embed/print.js', 'export const print=()=>{};');
    assemble('1.3.0-beta.1');
    assert.equal(read('v1/manifest.json'), before);
    assert.ok(list().includes('v1.3.0-beta.1/print.js'));
  });

  it('keeps the content of a site that runs', () => {
    assemble('1.2.3');
    publish(JSON.stringify({ cities: [], title: 'of the editors' }));
    assemble('1.3.0');
    assert.match(read('v1/content/partner-cities.json'), /of the editors/);
  });

  it('takes away a compressed copy that is no longer smaller', () => {
    write('embed/notes.json', JSON.stringify('x'.repeat(1000)));
    assemble('1.2.3');
    assert.ok(list().includes('v1/notes.json.br'));
    write('embed/notes.json', '{}');
    assemble('1.3.0');
    assert.deepEqual(list().filter((name) => name.startsWith('v1/notes')), ['v1/notes.json']);
  });

  it('has no compressed copies of content, which anybody may change', () => {
    write('embed/content/partner-cities.json', JSON.stringify({ cities: [], title: 'x'.repeat(1000) }));
    assemble('1.2.3');
    assert.deepEqual(list().filter((name) => name.startsWith('v1/content')), ['v1/content/partner-cities.json']);
  });
});

describe('a release', () => {
  it('refuses a folder without versions, unless it is the first', () => {
    assert.match(refuseSite(undefined, true)!, /Which site\?/);
    assert.match(refuseSite(site, false)!, /has no versions, and pages may count on those that a server has/);
    mkdirSync(site);
    assert.match(refuseSite(site, false)!, /rsync -a SERVER:FOLDER\/ .*\n.*add --first/);
    assert.equal(refuseSite(site, true), undefined);
    assemble('1.2.3');
    assert.equal(refuseSite(site, false), undefined);
  });

  it('leaves nothing else to send: the build makes no site', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
    assert.doesNotMatch(scripts['build']!, /assemble-site|site/);
  });

  it('has all that a server had, so that deleting there what is not here loses no version', () => {
    assemble('1.2.3');
    const server = list().filter((name) => name.startsWith('v1.2.3/'));
    write('embed/print.js', 'export const print=()=>{};');
    assemble('1.3.0');
    assert.deepEqual(server.filter((name) => !list().includes(name)), []);
  });
});
