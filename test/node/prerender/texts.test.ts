/** What becomes of texts whose lines and directions count, in both prerendered forms. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { prerender, readOutput, writeContent } from './prerendering.js';
import { listElements, readAttribute, readHtml } from './reading.js';

const city = {
  id: 'haifa',
  name: { nl: 'Haifa', ar: 'حيفا', he: 'חיפה' },
  region: { nl: 'District Haifa', ar: 'منطقة حيفا', he: 'מחוז חיפה' },
  description: [
    { nl: 'Eerste regel.\nTweede regel.\r\n\r\nDerde regel.', ar: 'السطر الأول.\nالسطر الثاني.', he: 'שורה ראשונה.\nשורה שנייה.' },
    { nl: 'Met \u2067חיפה\u2069 erin, en een merk\u200e aan het eind', ar: 'مع \u2066Enschede\u2069 في الوسط', he: 'עם \u2066Enschede\u2069 באמצע' },
  ],
  activities: [{ id: 'port', name: { nl: 'Havens', ar: 'الموانئ', he: 'נמלים' }, description: { nl: 'A\nB', ar: 'أ\nب', he: 'א\nב' } }],
};

describe('prerendered texts', () => {
  const read = (name: string): string => readOutput(out, name);
  let out: string;
  before(async () => {
    const result = await prerender([], { content: writeContent({ defaultLanguage: 'nl', title: { nl: 'Partnersteden', ar: 'مدن شريكة', he: 'ערים שותפות' }, cities: [city] }) });
    assert.equal(result.status, 0, result.stderr);
    ({ out } = result);
  });

  it('have their line breaks as elements in the plain form', () => {
    const plain = read('snippets/nl/partner-city-card.haifa.plain.html');
    assert.match(plain, /<p dir="auto">Eerste regel\.<br>Tweede regel\.<br><br>Derde regel\.<\/p>/);
    assert.match(read('snippets/nl/partner-activity-list.haifa.plain.html'), /<p dir="auto">A<br>B<\/p>/);
  });

  it('have their line breaks as they are in the other, whose style sheet shows them', () => {
    const shadow = read('snippets/nl/partner-city-card.haifa.shadow.html');
    assert.match(shadow, /Eerste regel\.\nTweede regel\.\n\nDerde regel\./);
    assert.match(shadow, /white-space:\s*pre-line/);
  });

  for (const lang of ['nl', 'ar', 'he'] as const) {
    it(`keep their marks of direction in ${lang}`, () => {
      for (const form of ['plain', 'shadow']) {
        assert.ok(read(`snippets/${lang}/partner-city-card.haifa.${form}.html`).includes(city.description[1]![lang]), form);
      }
    });

    it(`stand in their own direction in ${lang}, whatever is around them`, () => {
      for (const form of ['plain', 'shadow']) {
        const elements = listElements(readHtml(read(`snippets/${lang}/partner-city-card.haifa.${form}.html`)).root);
        for (const { [lang]: text } of [city.name, city.region, city.description[1]!]) {
          const holder = elements.find(({ childNodes }) => childNodes.some((node) => 'value' in node && node.value === text));
          assert.ok(holder, `${text} in ${form}`);
          assert.equal(holder.tagName === 'bdi' ? 'auto' : readAttribute(holder, 'dir'), 'auto', `${text} in ${form}`);
        }
      }
    });
  }

  it('are in a page that is laid out in the direction of its language', () => {
    const directions = ['nl', 'ar', 'he'].map((lang) => {
      const root = listElements(readHtml(read(`${lang}.html`)).root).find(({ tagName }) => tagName === 'html')!;
      return [readAttribute(root, 'lang'), readAttribute(root, 'dir')];
    });
    assert.deepEqual(directions, [['nl', 'ltr'], ['ar', 'rtl'], ['he', 'rtl']]);
  });
});
