/** What is asked again, how long is waited, and what is said in the end. Over real connections. */
import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { wikidataMessages } from '../../../src/messages/wikidata.js';
import { WikibaseClient, getItem } from '../../../src/wikidata/client.js';
import { WikidataError } from '../../../src/wikidata/failure.js';
import { readRetryAfter } from '../../../src/wikidata/request.js';
import type { RequestSettings } from '../../../src/wikidata/request.js';
import { startWikidataServer } from '../../support/wikidata-server.js';
import type { Fault, WikidataServer } from '../../support/wikidata-server.js';

let server: WikidataServer;
let pauses: number[];

before(async () => {
  server = await startWikidataServer();
});
after(() => server.close());
afterEach(() => {
  server.requests.length = 0;
  server.faults.length = 0;
});

const connect = (settings: Partial<RequestSettings> = {}): WikibaseClient => {
  pauses = [];
  const onPause = (_: string, seconds: number): void => void pauses.push(seconds);
  return new WikibaseClient({ wikibase: server.endpoint, commons: server.endpoint }, { userAgent: 'test/1.0', onPause, ...settings });
};

const askEnschede = (settings?: Partial<RequestSettings>) => getItem(connect(settings), 'Q10002', ['nl']);

const explain = async (settings?: Partial<RequestSettings>): Promise<string> => {
  try {
    await askEnschede(settings);
  } catch (error) {
    assert.ok(error instanceof WikidataError);
    return error.saying(wikidataMessages.en);
  }
  throw new Error('Nothing went wrong.');
};

describe('a request to Wikidata', () => {
  it('says who asks, and asks to be turned away when the servers lag behind', async () => {
    assert.equal((await askEnschede()).labels?.['nl']?.value, 'Enschede');
    const [{ userAgent, query }] = server.requests as [(typeof server.requests)[0]];
    assert.deepEqual([userAgent, query.get('maxlag'), query.get('format')], ['test/1.0', '5', 'json']);
  });

  const passing: [what: string, fault: Fault][] = [
    ['too many requests (429)', { kind: 'status', status: 429, retryAfter: '0' }],
    ['an overloaded server (503)', { kind: 'status', status: 503, retryAfter: '0' }],
    ['a fault of the server (500)', { kind: 'status', status: 500, retryAfter: '0' }],
    ['servers that lag behind, told with status 200', { kind: 'maxlag', retryAfter: '0' }],
  ];
  for (const [what, fault] of passing) {
    it(`is made again after ${what}`, async () => {
      server.faults.push(fault, fault);
      assert.equal((await askEnschede()).id, 'Q10002');
      assert.deepEqual([server.requests.length, pauses], [3, [0, 0]]);
    });
  }

  const broken: [what: string, fault: Fault][] = [
    ['a connection that breaks', { kind: 'reset' }],
    ['an answer that is cut short', { kind: 'truncated' }],
    ['no answer in time', { kind: 'silent' }],
  ];
  for (const [what, fault] of broken) {
    it(`is made again after ${what}`, async () => {
      server.faults.push(fault);
      assert.equal((await askEnschede({ timeLimit: fault.kind === 'silent' ? 300 : 30_000 })).id, 'Q10002');
      assert.equal(server.requests.length, 2);
    });
  }

  it('waits as long as the server asks, in seconds or until a date', () => {
    const wait = (value: string) => readRetryAfter(new Headers({ 'retry-after': value }));
    assert.deepEqual([wait('7'), wait('soon'), readRetryAfter(new Headers())], [7000, undefined, undefined]);
    assert.ok(wait(new Date(Date.now() + 60_000).toUTCString())! > 55_000);
    assert.equal(wait(new Date(0).toUTCString()), 0);
  });

  it('waits for the lag of the servers, five seconds at least, when they name no time', async () => {
    server.faults.push({ kind: 'maxlag', lag: 2 });
    assert.match(await explain({ longestPause: 1000 }), /asks to come back in 1 minute\. Nothing was written\.$/);
  });

  it('does not wait longer than it makes sense at a terminal, and says when to come back', async () => {
    server.faults.push({ kind: 'status', status: 429, retryAfter: '3600' });
    assert.match(await explain(), /asks to come back in 60 minutes/);
    assert.equal(server.requests.length, 1);
  });

  const lasting: [what: string, fault: Fault, tries: number, message: RegExp][] = [
    ['that stays busy', { kind: 'status', status: 429, retryAfter: '0' }, 3, /^127\.0\.0\.1:\d+ is too busy now/],
    ['that stays behind', { kind: 'maxlag', retryAfter: '0' }, 3, /is too busy now/],
    ['that stays broken', { kind: 'status', status: 502, retryAfter: '0' }, 3, /has a fault of its own \(status 502\)/],
    ['that refuses who asks', { kind: 'status', status: 403 }, 1, /add --contact with your e-mail address/],
    ['that knows no such address', { kind: 'status', status: 404 }, 1, /refuses the question \(status 404\)\. Is this the right --endpoint\?/],
    ['that shows a page to sign in', { kind: 'page' }, 1, /answers with a web page\. An --endpoint is the address of an api\.php/],
    ['that names an error', { kind: 'error', code: 'badvalue', info: 'Unrecognized value.' }, 1, /says: Unrecognized value\. Nothing was written\.$/],
  ];
  for (const [what, fault, tries, message] of lasting) {
    it(`ends with a sentence for a server ${what}`, async () => {
      server.faults.push(...Array.from({ length: 9 }, () => fault));
      assert.match(await explain({ mostTries: 3 }), message);
      assert.equal(server.requests.length, tries);
    });
  }

  it('says so when there is no connection', async () => {
    const gone = await startWikidataServer();
    await gone.close();
    const client = new WikibaseClient({ wikibase: gone.endpoint, commons: gone.endpoint }, { userAgent: 'test/1.0', mostTries: 1 });
    await assert.rejects(getItem(client, 'Q10002', ['nl']), /cannot be reached \(ECONNREFUSED\)\. Is there a connection to the internet\?/);
  });

  it('says so when an item does not exist, or was deleted', async () => {
    await assert.rejects(getItem(connect(), 'Q90004', ['nl']), /^Error: There is no item Q90004, or it was deleted\. Nothing was written\.$/);
  });
});

describe('many items', () => {
  it('are asked for fifty at a time, each once', async () => {
    const ids = Array.from({ length: 120 }, (_, index) => `Q${90100 + index}` as const);
    ids.forEach((id) => (server.wiki.items[id] = { labels: { nl: id } }));
    const found = await connect().getItems([...ids, ...ids], ['nl']);
    assert.equal(found.size, 120);
    assert.deepEqual(server.requests.map(({ query }) => query.get('ids')!.split('|').length), [50, 50, 20]);
  });

  it('are found under the identifier that was asked for, also when they were merged', async () => {
    const found = await connect().getItems(['Q90003', 'Q90004'], ['nl']);
    assert.deepEqual([...found].map(([id, item]) => [id, item.id]), [['Q90003', 'Q90005']]);
  });
});
