/** Pages that a framework draws: rendered again, unmounted and mounted, with events and properties bound. */
import assert from 'node:assert/strict';
import type { Host } from '../host.js';
import { script, writePage } from './write-page.js';

const pause = 'await new Promise((resolve) => setTimeout(resolve, 400));';

const frameworkHost = (name: string, app: string): Host => ({
  name: `works in a page of ${name}`,
  // As a bundler would have it: the elements are defined before the first rendering.
  html: (addresses) => writePage({ head: `${script(addresses)}<script type="module" src="host/${app}.js"></script>`, body: '<div id="app"></div>' }),
  act: `(async () => {
    ${pause}
    hostApp.set({ city: 'dalian', search: false });
    ${pause}
    hostApp.set({ shown: false });
    ${pause}
    hostApp.set({ shown: true });
    ${pause}
    hostApp.remount();
    ${pause}
    hostApp.set({ city: 'dalian' });
    ${pause}
  })()`,
  ready: 3,
  sees: ['Dalian', 'Testdorp', 'A village of the test.'],
  // With us, React and Vue set properties instead of attributes, and count events.
  mayDiffer: ['dom'],
  async check({ tab, report }) {
    assert.ok((await tab.evaluate<number>('hostApp.countEvents()')) >= 2);
    assert.ok(!report.text.includes('Fallback words'));
    assert.equal(await tab.evaluate('typeof document.querySelectorAll("partner-city-card")[1].data'), 'object');
    assert.equal(await tab.evaluate('document.querySelectorAll("partner-city-card").length'), 2);
  },
});

export const frameworkHosts: Host[] = [frameworkHost('React 19', 'react-app'), frameworkHost('Vue 3', 'vue-app')];
