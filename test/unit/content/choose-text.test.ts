import { expect } from '@open-wc/testing';
import { chooseText } from '../../../src/content/choose-text.js';
import { orderLanguages } from '../../../src/content/language-tags.js';
import type { Text } from '../../../src/content/schema.js';

describe('chooseText', () => {
  const all = { nl: 'stad', en: 'city', de: 'Stadt', zh: '城市' };
  const cases: [text: Text, tag: string, fallback: string, value: string, language: string | undefined, why: string][] = [
    [all, 'de', 'nl', 'Stadt', 'de', 'the asked language'],
    [all, 'DE', 'nl', 'Stadt', 'de', 'the asked language, written in capitals'],
    [all, 'de-AT', 'nl', 'Stadt', 'de', 'the base language of the asked one'],
    [all, 'zh-Hans-CN', 'nl', '城市', 'zh', 'the base language, two steps away'],
    [{ ...all, 'de-AT': 'Gmeind' }, 'de-at', 'nl', 'Gmeind', 'de-AT', 'the asked region before the base language'],
    [{ nl: 'stad', 'zh-Hans': '城市', 'zh-Hant': '城市 (Hant)' }, 'zh-Hant-TW', 'nl', '城市 (Hant)', 'zh-Hant', 'the asked script'],
    [{ nl: 'stad', 'zh-Hans': '城市' }, 'zh', 'nl', '城市', 'zh-Hans', 'a variety of the asked language before the default'],
    [{ nl: 'stad', 'de-CH': 'Stadt' }, 'de-AT', 'nl', 'Stadt', 'de-CH', 'another region of the same language'],
    [all, 'en_US', 'nl', 'city', 'en', 'the asked language, as systems write it'],
    [all, 'zh_CN.UTF-8', 'nl', '城市', 'zh', 'the asked language, with an encoding'],
    [all, 'de_DE@euro', 'nl', 'Stadt', 'de', 'the asked language, with a modifier'],
    [all, 'C', 'en', 'city', 'en', 'the default for "C", which is no language'],
    [all, 'POSIX', 'en', 'city', 'en', 'the default for "POSIX", which is no language'],
    [{ en: 'city', nl: 'stad' }, 'fr', 'nl-NL', 'stad', 'nl', 'the default by its language, when it names a region'],
    [{ nl: 'stad', en: 'city' }, 'zh', 'nl', 'city', 'en', 'English for Chinese readers, before the default'],
    [all, 'fr', 'en', 'city', 'en', 'the default of the document'],
    [all, '', 'en', 'city', 'en', 'the default, when no language is asked'],
    [{ de: 'Stadt', zh: '城市' }, 'fr', 'nl', 'Stadt', 'de', 'the first there is'],
    [{ nl: 'stad', den: 'kǫ́ta' }, 'de', 'nl', 'stad', 'nl', 'not a language whose code merely starts alike'],
    ['Saxion', 'zh', 'nl', 'Saxion', undefined, 'a name, which has no language'],
  ];
  for (const [text, tag, fallback, value, language, why] of cases) {
    it(`chooses ${why}`, () => {
      const chosen = chooseText(text, orderLanguages(tag, { defaultLanguage: fallback }));
      expect({ value: chosen.value, language: chosen.language }).to.deep.equal({ value, language });
    });
  }

  for (const tag of ['-', '--', 'en-', '-en', 'e\nn', '__proto__', 'constructor', 'x'.repeat(10_000)]) {
    it(`answers to the language ${JSON.stringify(tag.slice(0, 20))}`, () => {
      expect(chooseText(all, orderLanguages(tag, { defaultLanguage: 'nl' })).value).to.be.a('string');
    });
  }
});
