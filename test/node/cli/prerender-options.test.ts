import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { assembleSite } from '../../../src/build/assemble-site.js';
import { UsageError } from '../../../src/cli/command.js';
import { readOptions } from '../../../src/cli/prerender-options.js';
import { createFolder, demoContent, listOutput, prerender, readOutput, writeContent } from '../prerender/prerendering.js';

const required = ['--content', 'a.json', '--out', 'dir'];

describe('the options of prerender', () => {
  const refused: [string[], RegExp][] = [
    [[], /Which content\?/],
    [['--content', 'a.json'], /Where to\?/],
    [['a.json'], /Name the file with --content/],
    [[...required, '--lang', 'dutch!'], /--lang needs language tags/],
    [[...required, '--widget', 'partner-city'], /Did you mean "partner-cit/],
    [[...required, '--base-url', 'example.nl'], /--base-url needs an address that begins with https:\/\//],
    [[...required, '--asset-base', 'javascript:alert(1)'], /--asset-base needs an address/],
    [[...required, '--script-base', '/embed/?v=1'], /folder, without/],
    [[...required, '--heading-level', '7'], /from 1 to 6/],
    [[...required, '--order', 'name'], /--order does not know "name"/],
    [[...required, '--hreflang'], /add --base-url/],
    [[...required, '--oembed'], /add --base-url/],
    [[...required, '--page-form', 'light'], /There are: shadow, plain/],
    [[...required, '--integrity', '--script-base', 'https://cdn.example/v0/'], /change with each release\. Let --script-base name v\d+\.\d+\.\d+/],
    [[...required, '--integrity', '--script-base', '/v99.1.2'], /names 99\.1\.2\. Install that version/],
    [[...required, '--jsonl'], /Did you mean "--jsonld"/],
  ];
  for (const [args, message] of refused) {
    it(`refuse ${args.join(' ') || 'nothing'}`, () => {
      assert.throws(() => readOptions(args, 'en'), (error) => error instanceof UsageError && message.test(error.message));
    });
  }

  it('give their help', async () => {
    const { status, stdout } = await prerender(['--help']);
    assert.equal(status, 0);
    for (const option of ['lang', 'widget', 'base-url', 'asset-base', 'script-base', 'integrity', 'jsonld', 'hreflang', 'oembed', 'page-form', 'heading-level', 'order']) {
      assert.match(stdout, new RegExp(`--${option} `));
    }
  });

  it('refuse a language that the content lacks', async () => {
    await assert.rejects(prerender(['--lang', 'fr']), /no text in "fr"\. It has: nl, en, de, zh/);
  });
});

describe('prerender with options', () => {
  it('writes only the languages and elements that are asked for', async () => {
    const { out } = await prerender(['--lang', 'de,en', '--widget', 'partner-city-card']);
    const names = listOutput(out).filter((name) => name.endsWith('.html'));
    const cities = ['dalian', 'palo-alto'];
    assert.deepEqual(names, ['de', 'en'].flatMap((lang) => cities.flatMap((city) => ['plain', 'shadow'].map((form) => `snippets/${lang}/partner-city-card.${city}.${form}.html`))));
  });

  it('makes addresses absolute, or as asked', async () => {
    const card = async (...args: string[]) => readOutput((await prerender([...args, '--lang', 'nl', '--widget', 'partner-city-card'])).out, 'snippets/nl/partner-city-card.dalian.shadow.html');
    const relative = await card();
    assert.match(relative, /<img[^>]* src="images\/dalian\.svg"/);
    assert.match(relative, /<partner-city-card[^>]* src="partner-cities\.json"/);
    assert.match(relative, /<script type="module" src="embed\/partner-cities\.js">/);
    const absolute = await card('--base-url', 'https://www.example.nl/steden');
    assert.match(absolute, /<img[^>]* src="https:\/\/www\.example\.nl\/steden\/images\/dalian\.svg"/);
    assert.match(absolute, /<partner-city-card[^>]* src="https:\/\/www\.example\.nl\/steden\/partner-cities\.json"/);
    assert.match(absolute, /<script type="module" src="https:\/\/www\.example\.nl\/steden\/embed\/partner-cities\.js">/);
    const own = await card('--asset-base', '/files/content', '--script-base', 'https://cdn.example/v1');
    assert.match(own, /<img[^>]* src="\/files\/content\/images\/dalian\.svg"/);
    assert.match(own, /<partner-city-card[^>]* src="\/files\/content\/partner-cities\.json"/);
    assert.match(own, /<script type="module" src="https:\/\/cdn\.example\/v1\/partner-cities\.js">/);
  });

  it('copies neither content, pictures nor scripts that are elsewhere', async () => {
    const { out, stderr } = await prerender(['--asset-base', '/content/', '--script-base', '/embed/']);
    assert.deepEqual(listOutput(out).filter((name) => /^(?:embed|images)\/|^partner-cities\.json$/.test(name)), []);
    assert.equal(stderr, '');
  });

  it('says which pictures are not there', async () => {
    const { status, stderr, out } = await prerender([], { content: writeContent(demoContent) });
    assert.equal(status, 0);
    assert.match(stderr, /content\.json: cities\[1\]\.image\.src: "images\/dalian\.svg" does not exist\. It was not copied\./);
    assert.ok(!listOutput(out).includes('images/dalian.svg'));
  });

  it('adds the hashes of the files', async () => {
    const { out } = await prerender(['--integrity', '--lang', 'en', '--widget', 'partner-cities']);
    const page = readOutput(out, 'en.html');
    for (const name of ['embed/partner-cities.js']) {
      const hash = `sha384-${createHash('sha384').update(readFileSync(join(out, name))).digest('base64')}`;
      assert.ok(page.includes(`"${name}" integrity="${hash}"`), name);
    }
  });

  it('gives the hashes of the scripts as they are served: those of a version in a site, and those of dist/embed', async () => {
    const site = createFolder();
    const { name, version } = JSON.parse(readFileSync('package.json', 'utf8')) as { name: string; version: string };
    assembleSite('dist/embed', site, { name, version });
    const hash = (file: string): string => `sha384-${createHash('sha384').update(readFileSync(file)).digest('base64')}`;
    for (const base of [`https://cdn.example/v${version}`, '/widgets/']) {
      const { out } = await prerender(['--integrity', '--script-base', base, '--lang', 'en', '--widget', 'partner-cities']);
      const [, integrity] = /partner-cities\.js" integrity="([^"]*)"/.exec(readOutput(out, 'en.html'))!;
      assert.deepEqual(integrity!.split(' '), [hash('dist/embed/partner-cities.js'), hash(join(site, `v${version}/partner-cities.js`))]);
    }
  });

  it('sets the level of the first heading', async () => {
    const { out } = await prerender(['--heading-level', '4', '--lang', 'nl', '--widget', 'partner-city-card']);
    assert.match(readOutput(out, 'snippets/nl/partner-city-card.dalian.shadow.html'), /heading-level="4"><template.*<h4 /s);
    assert.match(readOutput(out, 'snippets/nl/partner-city-card.dalian.plain.html'), /data-heading-level="4">.*<h4 dir="auto">/s);
  });

  it('writes pages without scripts', async () => {
    const { out } = await prerender(['--page-form', 'plain', '--lang', 'nl']);
    const page = readOutput(out, 'nl.html');
    assert.doesNotMatch(page, /<script|<template|<partner-|<style/);
  });

  it('writes oEmbed answers that the pages name', async () => {
    const { out } = await prerender(['--oembed', '--base-url', 'https://www.example.nl/steden/', '--script-base', 'https://cdn.example/v1/', '--lang', 'nl']);
    const names = listOutput(out).filter((name) => name.startsWith('oembed/'));
    assert.deepEqual(names, ['partner-activity-list.dalian', 'partner-activity-list.palo-alto', 'partner-cities', 'partner-city-card.dalian', 'partner-city-card.palo-alto', 'partner-city-map'].map((name) => `oembed/${name}.nl.json`));
    const answer = JSON.parse(readOutput(out, 'oembed/partner-city-card.dalian.nl.json')) as { type: string; html: string };
    assert.equal(answer.type, 'rich');
    assert.match(answer.html, /src="https:\/\/cdn\.example\/v1\/embed\.html\?widget=partner-city-card/);
    assert.match(readOutput(out, 'nl.html'), /<link rel="alternate" type="application\/json\+oembed" title="[^"]*" href="https:\/\/www\.example\.nl\/steden\/oembed\/partner-cities\.nl\.json">/);
  });
});
