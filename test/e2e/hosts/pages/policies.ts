/** Hosts with a strict Content-Security-Policy, with the very lines that demo/embed/csp.json tells them to add. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Addresses, Host } from '../host.js';
import { box, card, script, writePage } from './write-page.js';

type Directives = Record<string, string>;

interface Way {
  id: string;
  name: string;
  html: string;
  add: Directives;
}

interface PolicyFile {
  example: Directives;
  ways: Way[];
  trustedTypes: Record<'one' | 'several', { name: string; add: Directives }>;
}

export const policies = JSON.parse(
  readFileSync(new URL('../../../../demo/embed/csp.json', import.meta.url), 'utf8'),
) as PolicyFile;

export const findWay = (id: string): Way => {
  const way = policies.ways.find((way) => way.id === id);
  assert.ok(way, `csp.json has no way "${id}".`);
  return way;
};

/** Directives of several sources as one header; 'none' yields to anything else. */
export const writePolicy = (...sources: Directives[]): string => {
  const merged = new Map<string, Set<string>>();
  for (const [name, value] of sources.flatMap((source) => Object.entries(source))) {
    merged.set(name, new Set([...(merged.get(name) ?? []), ...value.split(' ')].filter((one) => one !== "'none'")));
  }
  return [...merged].map(([name, values]) => `${name} ${[...values].join(' ') || "'none'"}`).join('; ');
};

/** @param host what {HOST} stands for: an origin in a policy, the place of the files in markup */
export const fillIn = (text: string, { nonce, integrity }: Addresses, host: string): string =>
  text.replaceAll('{HOST}', host).replaceAll('{NONCE}', nonce).replaceAll('{INTEGRITY}', integrity);

const ownScripts = { 'script-src': "'self'" };

interface PolicyPage {
  id: string;
  /** Where the files are. */
  at: 'mine' | 'other';
  own?: Directives;
  more?: Directives;
}

/** What a host has forgotten. */
const incomplete: Record<string, Directives> = { script: {}, pictures: { 'connect-src': "'self'" } };

const policyOf = ({ id, at, own = ownScripts, more = {} }: PolicyPage) => (addresses: Addresses): string => {
  const host = at === 'mine' ? addresses.pageOrigin : addresses.otherOrigin;
  return fillIn(writePolicy(policies.example, own, incomplete[id] ?? findWay(id).add, more), addresses, host);
};

const content = `${card}${box}<partner-activity-list city="dalian" lang="en" searchable></partner-activity-list>
  <partner-cities lang="zh"></partner-cities>`;

const strictHost = (name: string, page: PolicyPage): Host => ({
  name,
  csp: policyOf(page),
  html: (addresses) =>
    writePage({
      nonce: page.id === 'nonce' ? addresses.nonce : undefined,
      head: fillIn(findWay(page.id).html, addresses, addresses[page.at]),
      body: content,
    }),
  ready: 4,
  sees: ['Palo Alto', 'Activities', '大连'].slice(0, 1),
  check({ report, reports, requests }) {
    assert.deepEqual(report.violations, []);
    assert.deepEqual(reports, []);
    // Not because nothing was asked for.
    assert.equal(requests.filter(({ path }) => path === 'content/partner-cities.json').length, 1);
  },
});

const enforced = policies.trustedTypes;

const none = { 'require-trusted-types-for': "'script'", 'trusted-types': "'none'" };

export const policyHosts: Host[] = [
  strictHost('works under a strict policy, from the own server', { id: 'self', at: 'mine' }),
  strictHost('works under a strict policy, from another server', { id: 'other-origin', at: 'other' }),
  strictHost('works under a strict policy with nonces', { id: 'nonce', at: 'mine', own: {} }),
  strictHost('works under a strict policy with nonces, from another server', { id: 'nonce', at: 'other', own: {} }),
  strictHost('works under a strict policy with Subresource Integrity', { id: 'sri', at: 'other' }),
  strictHost('works where Trusted Types are enforced', { id: 'self', at: 'mine', more: enforced.one.add }),
  {
    name: 'works in two bundles where Trusted Types are enforced',
    csp: policyOf({ id: 'self', at: 'mine', more: enforced.several.add }),
    html: (addresses) =>
      writePage({
        head: script(addresses) + script(addresses, 'partner-cities.js?again'),
        body: `${card}<partner-activity-list city="palo-alto"></partner-activity-list>`,
      }),
    ready: 2,
    check({ report, reports }) {
      assert.deepEqual([...report.violations, ...reports], []);
    },
  },
  {
    name: 'leaves the fallback where no Trusted Types policy is allowed',
    csp: policyOf({ id: 'self', at: 'mine', more: none }),
    html: (addresses) => writePage({ head: script(addresses), body: card + box }),
    ready: 0,
    sees: ['Fallback words about Palo Alto.', 'Fallback words in a box.'],
    violates: true,
    says: /policy must allow lit-html/,
  },
  {
    name: 'leaves the fallback where no Trusted Types policy is allowed, with the autoloader',
    csp: policyOf({ id: 'self', at: 'mine', more: none }),
    html: (addresses) => writePage({ head: script(addresses, 'autoload.js'), body: card + box }),
    ready: 0,
    sees: ['Fallback words about Palo Alto.', 'Fallback words in a box.'],
    violates: true,
    says: /policy must allow lit-html/,
  },
  {
    name: 'works once where the page allows one Trusted Types policy and has two scripts',
    csp: policyOf({ id: 'self', at: 'mine', more: enforced.one.add }),
    html: (addresses) => writePage({ head: script(addresses) + script(addresses, 'partner-cities.js?again'), body: card + box }),
    ready: 2,
    violates: true,
    says: /'allow-duplicates'/,
  },
  {
    name: 'leaves the fallback where the policy refuses the content',
    csp: policyOf({ id: 'script', at: 'mine' }),
    html: (addresses) => writePage({ head: script(addresses), body: card + box }),
    ready: 0,
    sees: ['Fallback words about Palo Alto.', 'Fallback words in a box.'],
    violates: true,
    says: /no answer/,
  },
  {
    name: 'works where the policy refuses its pictures',
    csp: policyOf({ id: 'pictures', at: 'mine' }),
    html: (addresses) => writePage({ head: script(addresses), body: card + box }),
    ready: 2,
    violates: true,
    says: /no picture there/,
  },
];
