import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { printPlainForm, printHints, printSnippet, printTag } from '../../../src/prerender/snippet.js';

describe('a snippet', () => {
  it('starts the content beside the script', () => {
    const files = {
      script: { url: 'https://cdn.example/v1.2.3/partner-cities.js', integrity: 'sha384-abc' },
      content: 'https://www.example.nl/partner-cities.json',
    };
    const tag = printTag({ tag: 'partner-city-card', attributes: { lang: 'en', city: 'dalian' }, children: '<p>Dalian</p>' });
    assert.equal(printSnippet(files, tag), `<link rel="preload" as="fetch" href="https://www.example.nl/partner-cities.json" crossorigin="anonymous" data-partner-content>
<partner-city-card lang="en" city="dalian"><p>Dalian</p></partner-city-card>
<script type="module" src="https://cdn.example/v1.2.3/partner-cities.js" integrity="sha384-abc"></script>
`);
  });

  it('has no hints when there is nothing to start', () => {
    assert.deepEqual(printHints({}), []);
  });

  it('leaves out attributes without a value, and escapes the others', () => {
    const attributes = { city: '"><script>', searchable: true, closable: false, lang: undefined, 'heading-level': 3 };
    assert.equal(
      printTag({ tag: 'partner-cities', attributes }),
      '<partner-cities city="&quot;&gt;&lt;script&gt;" searchable heading-level="3"></partner-cities>',
    );
  });

  it('is a plain div for editors that drop tags', () => {
    assert.equal(
      printPlainForm({ tag: 'partner-cities', attributes: { lang: 'nl', searchable: true }, children: '<h2>A</h2>\n<p>B</p>' }),
      '<div lang="nl" data-partner-widget="partner-cities" data-lang="nl" data-searchable>\n<h2>A</h2>\n<p>B</p>\n</div>',
    );
  });
});
