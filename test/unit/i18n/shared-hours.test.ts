/** When two offices are open together: fixed instants, in and out of daylight saving, which the zones start on other days. */
import { expect } from '@open-wc/testing';
import { findSharedHours } from '../../../src/i18n/shared-hours.js';
import type { OfficeHours } from '../../../src/content/schema.js';

const enschede = 'Europe/Amsterdam';

interface Case {
  why: string;
  at: string;
  away: string;
  home?: string;
  homeHours?: OfficeHours;
  awayHours?: OfficeHours;
  /** Start and end in UTC; nothing when offices are never open together. */
  shared?: [start: string, end: string];
}

const until18 = { start: '09:00', end: '18:00' };
const cases: Case[] = [
  { why: 'Dalian in winter: its day ends as Enschede\'s begins', at: '2026-01-15T12:00Z', away: 'Asia/Shanghai',
    shared: ['2026-01-15T08:00Z', '2026-01-15T09:00Z'] },
  { why: 'Dalian in summer: one hour more', at: '2026-07-15T12:00Z', away: 'Asia/Shanghai',
    shared: ['2026-07-15T07:00Z', '2026-07-15T09:00Z'] },
  { why: 'Palo Alto in winter: nine hours apart, never together', at: '2026-01-15T12:00Z', away: 'America/Los_Angeles' },
  { why: 'Palo Alto in winter with an office that is open until six: nothing either', at: '2026-01-15T12:00Z',
    away: 'America/Los_Angeles', homeHours: until18 },
  { why: 'Palo Alto after America put its clocks forward and Europe did not: one hour', at: '2026-03-10T12:00Z',
    away: 'America/Los_Angeles', homeHours: until18, shared: ['2026-03-10T16:00Z', '2026-03-10T17:00Z'] },
  { why: 'Palo Alto on the last Friday before Europe follows', at: '2026-03-27T12:00Z', away: 'America/Los_Angeles',
    homeHours: until18, shared: ['2026-03-27T16:00Z', '2026-03-27T17:00Z'] },
  { why: 'Palo Alto on the Monday after Europe followed: never again', at: '2026-03-30T12:00Z', away: 'America/Los_Angeles',
    homeHours: until18 },
  { why: 'Palo Alto in the week after Europe put its clocks back and America did not', at: '2026-10-28T12:00Z',
    away: 'America/Los_Angeles', homeHours: until18, shared: ['2026-10-28T16:00Z', '2026-10-28T17:00Z'] },
  { why: 'Palo Alto after America followed', at: '2026-11-02T12:00Z', away: 'America/Los_Angeles', homeHours: until18 },
  { why: 'Dalian on the Monday after Europe put its clocks forward', at: '2026-03-30T05:00Z', away: 'Asia/Shanghai',
    shared: ['2026-03-30T07:00Z', '2026-03-30T09:00Z'] },
  { why: 'the day on which Europe puts its clocks forward, asked before it does', at: '2026-03-29T00:30Z', away: 'Asia/Shanghai',
    shared: ['2026-03-29T07:00Z', '2026-03-29T09:00Z'] },
  { why: 'the day on which Europe puts its clocks back, asked before it does', at: '2026-10-25T00:30Z', away: 'Asia/Shanghai',
    shared: ['2026-10-25T08:00Z', '2026-10-25T09:00Z'] },
  { why: 'the day on which America puts its clocks forward, asked before it does', at: '2026-03-08T06:00Z',
    away: 'America/Los_Angeles', homeHours: until18, shared: ['2026-03-08T16:00Z', '2026-03-08T17:00Z'] },
  { why: 'one and the same zone', at: '2026-07-15T12:00Z', away: enschede, shared: ['2026-07-15T07:00Z', '2026-07-15T15:00Z'] },
  { why: 'a zone at a quarter of an hour', at: '2026-01-15T12:00Z', away: 'Asia/Kathmandu',
    shared: ['2026-01-15T08:00Z', '2026-01-15T11:15Z'] },
  { why: 'a zone with half an hour of daylight saving', at: '2026-01-15T12:00Z', home: 'Asia/Tokyo', away: 'Australia/Lord_Howe',
    shared: ['2026-01-15T00:00Z', '2026-01-15T06:00Z'] },
  { why: 'offices that open before nine', at: '2026-01-15T12:00Z', away: 'Asia/Shanghai',
    homeHours: { start: '07:30', end: '12:00' }, awayHours: { start: '08:00', end: '18:00' },
    shared: ['2026-01-15T06:30Z', '2026-01-15T10:00Z'] },
  { why: 'office hours that only touch', at: '2026-01-15T12:00Z', away: 'Europe/London',
    homeHours: { start: '09:00', end: '10:00' } },
  { why: 'a day that is another date over there: Auckland is still at the office in Enschede\'s evening', at: '2026-07-15T20:00Z',
    away: 'Pacific/Auckland', homeHours: { start: '20:00', end: '23:30' }, shared: ['2026-07-15T21:00Z', '2026-07-15T21:30Z'] },
  { why: 'a day that is yesterday over there', at: '2026-07-15T02:00Z', home: 'Pacific/Auckland', away: 'America/Los_Angeles',
    shared: ['2026-07-14T21:00Z', '2026-07-15T00:00Z'] },
  { why: 'late in the evening: the day is Enschede\'s, not London\'s or the reader\'s', at: '2026-07-15T22:30Z', away: 'Asia/Shanghai',
    shared: ['2026-07-16T07:00Z', '2026-07-16T09:00Z'] },
  { why: 'hours that end before they start: never', at: '2026-01-15T12:00Z', away: 'Asia/Shanghai',
    awayHours: { start: '22:00', end: '06:00' } },
];

describe('findSharedHours', () => {
  for (const { why, at, away, home = enschede, homeHours, awayHours, shared } of cases) {
    it(`knows ${why}`, () => {
      const hours = findSharedHours(
        { timeZone: home, officeHours: homeHours }, { timeZone: away, officeHours: awayHours }, Date.parse(at),
      );
      expect(hours?.map((moment) => `${new Date(moment).toISOString().slice(0, 16)}Z`)).to.deep.equal(shared);
    });
  }

  it('refuses a zone that does not exist', () => {
    expect(() => findSharedHours({ timeZone: enschede }, { timeZone: 'Nowhere/City' }, 0)).to.throw(RangeError);
  });
});
