/** Distances between real places, against figures that are widely known. */
import { expect } from '@open-wc/testing';
import { measureDistance, roundDistance } from '../../../../src/elements/shared/distance.js';

const place = (latitude: number, longitude: number) => ({ latitude, longitude });
const enschede = place(52.2215, 6.8937);

describe('measureDistance', () => {
  for (const [name, to, kilometres] of [
    ['itself', enschede, 0],
    ['Gronau, across the border: to one kilometre', place(52.2124, 7.0228), 9],
    ['Münster', place(51.9607, 7.6261), 58],
    ['Palo Alto: to ten kilometres', place(37.4419, -122.143), 8890],
    ['Dalian', place(38.914, 121.6147), 8090],
    ['the other side of the earth', place(-52.2215, -173.1063), 20020],
  ] as const) {
    it(`knows how far Enschede is from ${name}`, () => {
      expect(roundDistance(measureDistance(enschede, to))).to.equal(kilometres);
      expect(roundDistance(measureDistance(to, enschede))).to.equal(kilometres);
    });
  }

  it('goes the short way across the date line', () => {
    expect(roundDistance(measureDistance(place(0, 179), place(0, -179)))).to.equal(220);
  });
});
