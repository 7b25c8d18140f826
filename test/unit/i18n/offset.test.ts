/** Offsets of time zones where their clocks show a time. */
import { expect } from '@open-wc/testing';
import { findOffset } from '../../../src/i18n/zones.js';

describe('findOffset', () => {
  const cases: [moment: string, zone: string, offset: string][] = [
    ['2027-06-12T14:00', 'Asia/Shanghai', '+08:00'], ['2027-06-12T14:00', 'Europe/Amsterdam', '+02:00'],
    ['2027-01-12T14:00', 'Europe/Amsterdam', '+01:00'], ['2027-06-12T14:00', 'America/Los_Angeles', '-07:00'],
    ['2027-06-12T14:00', 'Asia/Kathmandu', '+05:45'], ['2027-06-12T14:00', 'America/St_Johns', '-02:30'], ['2027-06-12T14:00', 'UTC', '+00:00'],
    // The clocks change at 02:00 on 28 March and at 03:00 on 31 October.
    ['2027-03-28T01:59', 'Europe/Amsterdam', '+01:00'], ['2027-03-28T03:00', 'Europe/Amsterdam', '+02:00'],
    ['2027-10-31T01:59', 'Europe/Amsterdam', '+02:00'], ['2027-10-31T03:00', 'Europe/Amsterdam', '+01:00'],
    ['2027-03-14T00:30', 'America/Los_Angeles', '-08:00'], ['2027-03-14T03:30', 'America/Los_Angeles', '-07:00'],
  ];
  for (const [moment, zone, offset] of cases) {
    it(`is ${offset} for ${moment} in ${zone}`, () => expect(findOffset(moment, zone)).to.equal(offset));
  }

  it('refuses what is no zone', () => expect(() => findOffset('2027-06-12T14:00', 'Mars/Olympus')).to.throw(RangeError));
});
