import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fillSchema, writeGoodValue } from '../../unit/support/fill-schema.js';
import { demoContent, listOutput, prerender, readOutput, writeContent } from './prerendering.js';
import { listElements, listTexts, readAttribute, readHtml } from './reading.js';

const markup = [
  '</script><script>alert(1)</script>',
  '<!--<script>',
  '--></template></style><img src=x onerror=alert(1)>',
  '" onmouseover="alert(1)" \'',
  '<lit-part>{{x}} ${y} &amp; &lt;b&gt; ]]> <?php ?>',
  'a\u2028b\u2029c',
];

/** A document with every field of the schema, in which a text stands wherever people write freely. */
const attack = (text: string): unknown =>
  fillSchema((kind, node, index, name) => {
    if (kind === 'text') return { nl: text, en: text };
    if (kind === 'string') return text;
    return kind === 'address' || kind === 'pictureAddress' ? 'https://x.example/a.svg' : writeGoodValue(kind, node, index, name);
  });

describe('markup in a text', () => {
  for (const text of markup) {
    it(`stays text: ${JSON.stringify(text)}`, async () => {
      const { status, out, stderr } = await prerender(['--jsonld'], { content: writeContent(attack(text)) });
      assert.equal(status, 0, stderr);
      for (const name of listOutput(out).filter((file) => file.endsWith('.html'))) {
        const { root, errors } = readHtml(readOutput(out, name));
        assert.deepEqual(errors, [], name);
        const elements = listElements(root);
        const scripts = elements.filter(({ tagName }) => tagName === 'script');
        assert.ok(scripts.every((script) => readAttribute(script, 'src') || /json$/.test(readAttribute(script, 'type')!)), name);
        for (const script of scripts.filter((each) => !readAttribute(each, 'src'))) {
          const [json] = script.childNodes as { value: string }[];
          assert.ok(JSON.stringify(JSON.parse(json!.value)).includes(JSON.stringify(text)), name);
        }
        assert.deepEqual(elements.flatMap(({ attrs }) => attrs).filter((attribute) => attribute.name.startsWith('on')), [], name);
        assert.ok(elements.filter(({ tagName }) => tagName === 'img').every((image) => readAttribute(image, 'src') === 'https://x.example/a.svg'), name);
        if (name !== 'json-ld.html') assert.ok(listTexts(root).join('\n').includes(text.trim()), name);
      }
    });
  }
});

describe('content that is wrong', () => {
  it('is told with its place, and nothing is written', async () => {
    const content = structuredClone(demoContent) as { cities: { population?: unknown }[] };
    content.cities[0]!.population = { value: -1 };
    const file = writeContent(JSON.stringify(content, null, 2));
    const { status, stderr, out } = await prerender([], { content: file });
    assert.equal(status, 1);
    assert.match(stderr, /content\.json:\d+:\d+ .*cities\[0\]\.population\.value/);
    assert.match(stderr, /Nothing was written\./);
    assert.throws(() => listOutput(out), { code: 'ENOENT' });
  });

  it('is told when it is not JSON, and leaves an older output as it was', async () => {
    const first = await prerender(['--lang', 'nl', '--widget', 'partner-city-card']);
    const before = listOutput(first.out);
    const { status, stderr } = await prerender([], { content: writeContent('{"cities": ['), out: first.out });
    assert.equal(status, 1);
    assert.match(stderr, /content\.json:1:\d+/);
    assert.deepEqual(listOutput(first.out), before);
  });

  it('is told when there is no such file', async () => {
    const { status, stderr } = await prerender([], { content: '/nowhere/content.json' });
    assert.equal(status, 2);
    assert.match(stderr, /\/nowhere\/content\.json/);
  });

  it('may have warnings: they are counted', async () => {
    const content = structuredClone(demoContent);
    content.title = { nl: 'Partnersteden' };
    const { status, stderr } = await prerender(['--widget', 'partner-city-card'], { content: writeContent(content) });
    assert.equal(status, 0);
    assert.match(stderr, /\d+ warnings?\. To read them: partner-cities check/);
  });
});
