import { expect } from '@open-wc/testing';
import { createKey, origins, readLog } from '../test-origins.js';
import { listAddedHeaders, faults } from '../faults.js';
import { subscribe, type Snapshot } from '../../../src/loading/store.js';
import { LoadError } from '../../../src/loading/load-error.js';
describe('faults', function () {
  this.timeout(170000);
  it('all', async () => {
    const rows: string[] = []; let bad = 0;
    const todo = [...faults];
    await Promise.all([1,2,3,4].map(async () => { for (let f; (f = todo.shift());) {
      const key = createKey(); const url = f.url(origins, key); const t = performance.now();
      let outcome = 'content', detail = '';
      try {
        const snap = await new Promise<Snapshot>((resolve) => {
          const tie = subscribe({ url, maxBytes: 2 ** 21, integrity: '', referrerPolicy: '' }, { refresh: Infinity, receive(s) { if (s.status !== 'loading') { resolve(s); setTimeout(() => tie.end()); } } });
        });
        if (snap.status === 'failed') throw snap.error;
      } catch (e) { outcome = e instanceof LoadError ? e.reason : 'RAW ' + e; detail = (e as LoadError).detail?.slice(0, 60); }
      const ms = Math.round(performance.now() - t);
      const log = await readLog(key); const n = log.filter((l) => l.hop === 0).length;
      const added = log.flatMap(listAddedHeaders);
      const ok = f.outcomes.includes(outcome as never) && n >= f.requests[0] && n <= f.requests[1] && ms <= f.within && !added.length;
      if (!ok) bad++;
      rows.push(JSON.stringify([Math.round(t),...log.map((l)=>Math.round(l.at-performance.timeOrigin))])+`${ok ? 'ok ' : 'BAD'} ${f.name} ${outcome} ${detail} n=${n} ${ms}ms bytes=${Math.max(0, ...log.map((l) => l.bytes))} ${log.at(-1)?.end} ${added}`);
    } }));
    console.warn=console.error=()=>{};console.log(rows.join('\n'));
    expect(bad).to.equal(0);
  });
});
