/** Prerendering reads what lies in the content's folder, and nothing else, however it is written. */
import assert from 'node:assert/strict';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { createFolder, listOutput, prerender } from './prerendering.js';

/** A folder with content, pictures beside it, and things outside and inside that nobody may read. */
const prepare = (sources: readonly string[]): string => {
  const outside = createFolder();
  const folder = join(outside, 'content');
  mkdirSync(join(folder, 'images'), { recursive: true });
  mkdirSync(join(folder, 'folder.svg'));
  for (const name of ['secret.txt', 'secret.svg', 'content/.env', 'content/images/a b.svg', 'content/images/50%.svg']) {
    writeFileSync(join(outside, name), name);
  }
  symlinkSync(join(outside, 'secret.svg'), join(folder, 'images/link.svg'));
  symlinkSync(outside, join(folder, 'up'));
  symlinkSync(join(folder, '.env'), join(folder, 'images/env.svg'));
  symlinkSync('a b.svg', join(folder, 'images/same.svg'));
  const cities = sources.map((src, index) => ({ id: `city-${index}`, name: 'A', image: { src, alt: 'Tekening' } }));
  const file = join(folder, 'partner-cities.json');
  writeFileSync(file, JSON.stringify({ cities }));
  return file;
};

const copy = async (sources: readonly string[]) => {
  const { status, stderr, out } = await prerender(['--lang', 'nl', '--widget', 'partner-city-card'], { content: prepare(sources) });
  assert.equal(status, 0, stderr);
  const names = listOutput(out).filter((name) => !/^(?:embed|snippets)\/|\.json$|policy\.txt$/.test(name));
  return { names, told: stderr.split('\n').filter((line) => line.includes('image.src')) };
};

describe('the pictures beside the content', () => {
  it('are copied to where a page looks for them', async () => {
    const { names, told } = await copy(['images/a%20b.svg', './images/../images/50%25.svg?v=2#x', 'images/same.svg', 'images\\a b.svg']);
    assert.deepEqual(told, []);
    assert.deepEqual(names, ['images/50%.svg', 'images/a b.svg', 'images/same.svg']);
  });

  const refused: [src: string, problem: string][] = [
    ['../secret.svg', 'leads out of the folder of the content'],
    ['images/%2e%2e/%2e%2e/secret.txt', 'leads out of the folder of the content'],
    ['images/%2E./.%2e/secret.svg', 'leads out of the folder of the content'],
    ['images\\..\\..\\secret.svg', 'leads out of the folder of the content'],
    ['../content/images/same.svg', 'leads out of the folder of the content'],
    ['images/link.svg', 'leads out of the folder of the content'],
    ['up/secret.svg', 'leads out of the folder of the content'],
    ['images%2f..%2f..%2fsecret.svg', 'is not the address of a file'],
    ['..%5csecret.svg', 'is not the address of a file'],
    ['images/50%.svg', 'is not the address of a file'],
    ['images/%E0%A4.svg', 'is not the address of a file'],
    ['images/%00.svg', 'is not the address of a file'],
    ['.env', 'is not a picture'],
    ['images/env.svg', 'is not a picture'],
    ['folder.svg', 'is not a picture'],
    ['partner-cities.json', 'is not a picture'],
    ['images/none.svg', 'does not exist'],
  ];
  for (const [src, problem] of refused) {
    it(`are told by their place in the document where one ${problem}: ${src}`, async () => {
      const { names, told } = await copy(['images/a%20b.svg', src]);
      assert.deepEqual(names, ['images/a b.svg']);
      assert.equal(told.length, 1);
      assert.ok(told[0]!.includes(`partner-cities.json: cities[1].image.src: "${src}" ${problem}`), told[0]);
    });
  }
});
