import { createKey, origins, readLog } from '../test-origins.js';
describe('stop', function () {
  this.timeout(170000);
  for (const path of ['gzip-bomb', 'endless', 'huge']) for (const how of ['cancel', 'abort', 'both']) it(`${path} ${how}`, async () => {
    const key = createKey(); const c = new AbortController(); const t = performance.now();
    let gap = 0, last = t; const timer = setInterval(() => { const n = performance.now(); gap = Math.max(gap, n - last); last = n; }, 20);
    const r = await fetch(`${origins.main}/${path}?key=${key}`, { signal: c.signal });
    const reader = r.body!.getReader(); let bytes = 0, chunks = 0;
    for (;;) { const p = await reader.read(); if (p.done) break; chunks++; bytes += p.value.length; if (bytes > 2 ** 21) break; }
    const t1 = performance.now() - t;
    if (how !== 'abort') reader.cancel().catch(() => {});
    if (how !== 'cancel') c.abort();
    await new Promise((r) => setTimeout(r, 3000)); const t2 = performance.now() - t; clearInterval(timer);
    const log = await readLog(key);
    console.log(path, how, `bytes=${bytes} chunks=${chunks} limit reached ${Math.round(t1)}ms, after 3 s pause ${Math.round(t2)}ms, longest gap ${Math.round(gap)}ms, sent ${log[0]?.bytes} ${log[0]?.end}`);
  });
});
