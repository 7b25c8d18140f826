/** `partner-cities publish`: what lies on a site before, while and after content is published, and put back. */
import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, it } from 'node:test';
import { run } from '../../../src/cli/publish.js';
import { UsageError } from '../../../src/cli/command.js';
import { writeSiteFile } from '../../../src/publish/site-files.js';
import { createFolder, demoContent, listOutput } from '../prerender/prerendering.js';

let site: string;
let edited: string;
let file: string;

const publish = async (...args: string[]) => {
  let stdout = '';
  let stderr = '';
  const io = {
    stdin: process.stdin,
    stdout: { write: (text: string) => (stdout += text) },
    stderr: { write: (text: string) => (stderr += text) },
    env: {},
    language: 'en' as const,
  };
  return { status: await run([...args, '--site', site], io), stdout, stderr };
};

const write = (title: string): void => writeFileSync(file, JSON.stringify({ ...demoContent, title }));

/** What visitors get: there is nothing that a server could send in its place. */
const readServed = (folder = 'v0/content'): string => {
  const path = join(site, folder, 'partner-cities.json');
  for (const extension of ['.br', '.gz']) assert.ok(!existsSync(path + extension), extension);
  return (JSON.parse(readFileSync(path, 'utf8')) as { title: string }).title;
};

beforeEach(async () => {
  site = createFolder();
  edited = createFolder();
  file = join(edited, 'partner-cities.json');
  cpSync('demo/content/images', join(edited, 'images'), { recursive: true });
  mkdirSync(join(site, 'v0/content'), { recursive: true });
  write('first');
  assert.equal((await publish('--content', file)).status, 0);
});

describe('partner-cities publish', () => {
  it('writes every picture that elements show: further ones, those of activities, and other widths', async () => {
    const names = ['more.svg', 'wide.svg', 'activity.svg', 'activity-wide.svg'];
    for (const name of names) writeFileSync(join(edited, name), '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="6"/>');
    const picture = (src: string, wide: string) => ({ src, alt: 'Haven', sizes: [{ src: wide, width: 9 }] });
    const [city] = demoContent.cities;
    const activity = { id: 'visit', name: 'Bezoek', image: picture('activity.svg', 'activity-wide.svg') };
    writeFileSync(file, JSON.stringify({ ...demoContent, cities: [{ ...city, images: [picture('more.svg', 'wide.svg')], activities: [activity] }] }));
    assert.equal((await publish('--content', file)).status, 0);
    for (const name of names) assert.ok(existsSync(join(site, 'v0/content', name)), name);
  });

  it('writes the document and its pictures, and nothing else of the folder', async () => {
    writeFileSync(join(edited, '.env'), 'secret');
    writeFileSync(join(edited, 'draft.json'), '{}');
    write('second');
    const { status, stdout } = await publish('--content', edited);
    assert.equal(status, 0);
    assert.match(stdout, /v0\/content: 3 files published\.\n.*partner-cities publish --back --site /);
    assert.equal(readServed(), 'second');
    assert.deepEqual(listOutput(join(site, 'v0/content')).filter((name) => !name.startsWith('.former/')), [
      'images/dalian.svg', 'images/palo-alto.svg', 'partner-cities.json',
    ]);
  });

  it('publishes to each major version, and to a folder of scripts with its content', async () => {
    mkdirSync(join(site, 'v1/content'), { recursive: true });
    mkdirSync(join(site, 'content'));
    write('everywhere');
    await publish('--content', file);
    for (const folder of ['v0/content', 'v1/content', 'content']) assert.equal(readServed(folder), 'everywhere');
  });

  it('puts the former version back, and takes that back, too', async () => {
    const picture = readFileSync(join(edited, 'images/dalian.svg'), 'utf8');
    write('second');
    writeFileSync(join(edited, 'images/dalian.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
    await publish('--content', file);
    assert.equal((await publish('--back')).status, 0);
    assert.equal(readServed(), 'first');
    assert.equal(readFileSync(join(site, 'v0/content/images/dalian.svg'), 'utf8'), picture);
    await publish('--back');
    assert.equal(readServed(), 'second');
  });

  it('keeps the former version when the same content is published again', async () => {
    write('second');
    await publish('--content', file);
    assert.match((await publish('--content', file)).stdout, /nothing is new/);
    await publish('--back');
    assert.equal(readServed(), 'first');
  });

  it('says so when there is nothing to put back', async () => {
    const { status, stderr } = await publish('--back');
    assert.deepEqual([status, stderr.includes('has no former version.')], [2, true]);
  });

  const broken: [what: string, text: string][] = [
    ['JSON that is cut off', '{ "cities": ['],
    ['an empty file', ''],
    ['a web page', '<!doctype html>'],
    ['a document without cities', '{}'],
    ['a value that is wrong', '{ "cities": [{ "id": "Dalian!", "name": "Dalian" }] }'],
  ];
  for (const [what, text] of broken) {
    it(`does not publish ${what}, and says where it is wrong`, async () => {
      writeFileSync(file, text);
      const { status, stderr } = await publish('--content', file);
      assert.equal(status, 1);
      assert.match(stderr, /partner-cities\.json:\d+:\d+ {2}error[^]*Nothing was published\.\n$/);
      assert.equal(readServed(), 'first');
    });
  }

  it('deletes compressed copies of older content, also where nothing is new', async () => {
    for (const title of ['first', 'second']) {
      for (const name of ['partner-cities.json', 'images/dalian.svg']) {
        for (const extension of ['.br', '.gz']) writeFileSync(join(site, 'v0/content', name + extension), 'old');
      }
      write(title);
      await publish('--content', file);
      assert.equal(readServed(), title);
      assert.ok(!listOutput(join(site, 'v0/content')).some((name) => /\.(?:br|gz)$/.test(name)));
    }
  });

  it('says when a document is larger than elements accept', async () => {
    writeFileSync(file, JSON.stringify({ ...demoContent, introduction: Array.from({ length: 300 }, () => 'Een zin. '.repeat(1000)) }));
    assert.match((await publish('--content', file)).stderr, /more than elements accept\. Give them max-bytes="\d+" or more\./);
  });

  it('names what is missing in one sentence', async () => {
    rmSync(join(site, 'v0'), { recursive: true });
    const { status, stderr } = await publish('--content', file);
    assert.equal(status, 2);
    assert.match(stderr, /^partner-cities: .* has no content of partner cities: [^\n]*\n$/);
    site = '/nowhere/at/all';
    assert.match((await publish('--content', file)).stderr, /^partner-cities: \/nowhere\/at\/all: there is no such folder\.\n$/);
    assert.match((await publish('--content', join(edited, 'partner-citis.json'))).stderr, /Did you mean "partner-cities\.json"\?\n$/);
    assert.throws(() => run(['--content', file], { ...process, env: {}, language: 'en' }), UsageError);
  });
});

describe('a file of a site', () => {
  it('never has compressed copies of an older one beside it, whenever the writing ends', () => {
    const path = join(createFolder(), 'a.json');
    writeSiteFile(path, Buffer.from('"old old old old old old old old old"'));
    // Writing fails: where the new file is made, there is a folder.
    mkdirSync(join(path, `../.${process.pid}.unfinished`));
    assert.throws(() => writeSiteFile(path, Buffer.from('"new new new new new new new new new"')));
    assert.deepEqual([readFileSync(path, 'utf8').slice(1, 4), existsSync(`${path}.br`), existsSync(`${path}.gz`)], ['old', false, false]);
  });

  it('is left alone where it is the same', () => {
    const path = join(createFolder(), 'a.json');
    const bytes = Buffer.from('"same same same same same same same"');
    writeSiteFile(path, bytes);
    for (const name of [path, `${path}.br`, `${path}.gz`]) utimesSync(name, 1, 1);
    writeSiteFile(path, bytes);
    for (const name of [path, `${path}.br`, `${path}.gz`]) assert.equal(statSync(name).mtimeMs, 1000);
  });
});
