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

const nineToFive: OfficeHours = { start: '09:00', end: '17:00' };
const everyDay: OfficeHours['days'] = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const until18 = { start: '09:00', end: '18:00' };
const cases: Case[] = [
  { why: 'Dalian in winter: its day ends as Enschede\'s begins', at: '2026-01-15T05:00Z', away: 'Asia/Shanghai',
    shared: ['2026-01-15T08:00Z', '2026-01-15T09:00Z'] },
  { why: 'Dalian in summer: one hour more', at: '2026-07-15T05:00Z', away: 'Asia/Shanghai',
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
  { why: 'a zone at a quarter of an hour', at: '2026-01-15T05:00Z', away: 'Asia/Kathmandu',
    shared: ['2026-01-15T08:00Z', '2026-01-15T11:15Z'] },
  { why: 'a zone with half an hour of daylight saving', at: '2026-01-14T22:00Z', home: 'Asia/Tokyo', away: 'Australia/Lord_Howe',
    shared: ['2026-01-15T00:00Z', '2026-01-15T06:00Z'] },
  { why: 'offices that open before nine', at: '2026-01-15T05:00Z', away: 'Asia/Shanghai',
    homeHours: { start: '07:30', end: '12:00' }, awayHours: { start: '08:00', end: '18:00' },
    shared: ['2026-01-15T06:30Z', '2026-01-15T10:00Z'] },
  { why: 'office hours that only touch', at: '2026-01-15T12:00Z', away: 'Europe/London',
    homeHours: { start: '09:00', end: '10:00' } },
  { why: 'a day that is another date over there: Auckland is still at the office in Enschede\'s evening', at: '2026-07-15T20:00Z',
    away: 'Pacific/Auckland', homeHours: { start: '20:00', end: '23:30' }, shared: ['2026-07-15T21:00Z', '2026-07-15T21:30Z'] },
  { why: 'a day that is yesterday over there', at: '2026-07-14T20:00Z', home: 'Pacific/Auckland', away: 'America/Los_Angeles',
    shared: ['2026-07-14T21:00Z', '2026-07-15T00:00Z'] },
  { why: 'late in the evening: the day is Enschede\'s, not London\'s or the reader\'s', at: '2026-07-15T22:30Z', away: 'Asia/Shanghai',
    shared: ['2026-07-16T07:00Z', '2026-07-16T09:00Z'] },
  { why: 'hours that end before they start: never', at: '2026-01-15T12:00Z', away: 'Asia/Shanghai',
    awayHours: { start: '22:00', end: '06:00' } },
];

describe('findSharedHours', () => {
  for (const { why, at, away, home = enschede, homeHours = nineToFive, awayHours = nineToFive, shared } of cases) {
    it(`knows ${why}`, () => {
      const hours = findSharedHours({ timeZone: home, officeHours: { days: everyDay, ...homeHours } }, { timeZone: away, officeHours: { days: everyDay, ...awayHours } }, Date.parse(at));
      expect(hours?.map((moment) => `${new Date(moment).toISOString().slice(0, 16)}Z`)).to.deep.equal(shared);
    });
  }

  const friday = '2026-01-16T05:00Z';
  const sundayToThursday: OfficeHours['days'] = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday'];
  for (const { why, at, homeDays, awayDays, start } of [
    { why: 'goes on to the next day when the hours are over', at: '2026-01-15T09:00Z', start: '2026-01-16T08:00Z' },
    { why: 'still tells the hours while they last', at: '2026-01-15T08:59Z', start: '2026-01-15T08:00Z' },
    { why: 'knows Monday to Friday where no days are given', at: '2026-01-16T12:00Z', start: '2026-01-19T08:00Z' },
    { why: 'asks that both work on the day', at: friday, awayDays: sundayToThursday, start: '2026-01-19T08:00Z' },
    { why: 'asks that the municipality works on the day', at: friday, homeDays: ['tuesday'], start: '2026-01-20T08:00Z' },
    { why: 'knows the same day of next week', at: '2026-01-16T12:00Z', homeDays: ['friday'], start: '2026-01-23T08:00Z' },
    { why: 'finds none where there is no such day', at: friday, homeDays: ['friday'], awayDays: sundayToThursday },
    { why: 'finds none where there are no days', at: friday, homeDays: [] },
  ] as { why: string; at: string; homeDays?: OfficeHours['days']; awayDays?: OfficeHours['days']; start?: string }[]) {
    it(why, () => {
      const [from] = findSharedHours(
        { timeZone: enschede, officeHours: { ...nineToFive, days: homeDays } },
        { timeZone: 'Asia/Shanghai', officeHours: { ...nineToFive, days: awayDays } },
        Date.parse(at),
      ) ?? [];
      expect(from && `${new Date(from).toISOString().slice(0, 16)}Z`).to.equal(start);
    });
  }

  it('asks what day it is over there: Monday morning in Auckland is Sunday in Palo Alto', () => {
    const [from] = findSharedHours(
      { timeZone: 'Pacific/Auckland', officeHours: nineToFive }, { timeZone: 'America/Los_Angeles', officeHours: nineToFive }, Date.parse('2026-07-12T20:00Z'),
    )!;
    expect(new Date(from).toISOString()).to.equal('2026-07-13T21:00:00.000Z');
  });

  it('refuses a zone that does not exist', () => {
    const office = { timeZone: enschede, officeHours: nineToFive };
    expect(() => findSharedHours(office, { ...office, timeZone: 'Nowhere/City' }, 0)).to.throw(RangeError);
  });
});
