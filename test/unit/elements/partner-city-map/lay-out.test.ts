/** The map without its words: the projection, the great circles, what part of the world is shown, and where names stand. */
import { expect } from '@open-wc/testing';
import { HEIGHT, project, WIDTH } from '../../../../src/elements/partner-city-map/equal-earth.js';
import { listPieces } from '../../../../src/elements/partner-city-map/great-circle.js';
import { layOut } from '../../../../src/elements/partner-city-map/lay-out.js';
import type { Layout, MapPlace } from '../../../../src/elements/partner-city-map/lay-out.js';
import { measureName, placeNames } from '../../../../src/elements/partner-city-map/place-names.js';
import { measureDistance } from '../../../../src/elements/shared/distance.js';

const at = (name: string, latitude: number, longitude: number): MapPlace => ({ name, location: { latitude, longitude } });
const enschede = at('Enschede', 52.2215, 6.8937);
const paloAlto = at('Palo Alto', 37.4419, -122.143);
const dalian = at('Dalian', 38.914, 121.6147);
const auckland = at('Auckland', -36.85, 174.76);
const apia = at('Apia', -13.83, -171.77);

/** A pin in the map's own units. */
const findPoint = ({ view: [left, top, width, height], pins }: Layout, index: number): [number, number] => [
  left + (pins[index]!.x / 100) * width,
  top + (pins[index]!.y / 100) * height,
];

describe('the projection', () => {
  it('has the middle meridian in the middle, and the poles at the edges', () => {
    expect(project({ latitude: 0, longitude: 11 })).to.deep.equal([WIDTH / 2, HEIGHT / 2]);
    expect(project({ latitude: 90, longitude: 11 })[1]).to.be.closeTo(0, 1e-6);
    expect(project({ latitude: -90, longitude: 11 })[1]).to.be.closeTo(HEIGHT, 1e-6);
  });

  it('goes from edge to edge between the two sides of 169° west', () => {
    expect(project({ latitude: 0, longitude: -168.999 })[0]).to.be.closeTo(0, 0.1);
    expect(project({ latitude: 0, longitude: -169.001 })[0]).to.be.closeTo(WIDTH, 0.1);
  });
});

describe('measureDistance', () => {
  for (const [from, to, kilometres] of [[enschede, paloAlto, 8890], [enschede, dalian, 8090], [auckland, apia, 2890]] as const) {
    it(`is about ${kilometres} km from ${from.name} to ${to.name}`, () => {
      expect(measureDistance(from.location, to.location)).to.be.closeTo(kilometres, 10);
    });
  }

  it('is nothing to the place itself, and half of the way round to the other end', () => {
    expect(measureDistance(dalian.location, dalian.location)).to.equal(0);
    expect(measureDistance({ latitude: 0, longitude: 0 }, { latitude: 0, longitude: 180 })).to.be.closeTo(20_015, 1);
  });
});

describe('listPieces', () => {
  it('begins and ends at the places', () => {
    const [piece, ...others] = listPieces(enschede.location, dalian.location);
    expect(others).to.have.length(0);
    [[piece![0]!, enschede], [piece!.at(-1)!, dalian]].forEach(([point, place]) => {
      const [x, y] = project((place as MapPlace).location);
      expect((point as number[])[0]).to.be.closeTo(x, 0.01);
      expect((point as number[])[1]).to.be.closeTo(y, 0.01);
    });
  });

  it('is cut at the edge of the map, and goes on at the other at the same height', () => {
    const pieces = listPieces(auckland.location, paloAlto.location);
    expect(pieces).to.have.length(2);
    const [leave, enter] = [pieces[0]!.at(-1)!, pieces[1]![0]!];
    expect(leave[1]).to.be.closeTo(enter[1], 0.01);
    expect(WIDTH - leave[0]).to.be.closeTo(enter[0], 0.01);
    expect(pieces.flat().flat().every(Number.isFinite)).to.equal(true);
    for (const piece of pieces) {
      piece.slice(1).forEach(([x], index) => expect(Math.abs(x - piece[index]![0])).to.be.lessThan(WIDTH / 10));
    }
  });

  it('is nothing from a place to itself, and to the other end of the world', () => {
    expect(listPieces(dalian.location, dalian.location)).to.deep.equal([]);
    expect(listPieces({ latitude: 10, longitude: 20 }, { latitude: -10, longitude: -160 })).to.deep.equal([]);
  });
});

describe('layOut', () => {
  it('shows all pins and lines, with space around them, twice as wide as high', () => {
    for (const cities of [[paloAlto, dalian], [dalian], [apia, paloAlto]]) {
      const { pins, view } = layOut(enschede, cities);
      expect(view[2] / view[3]).to.equal(2);
      expect(pins).to.have.length(1 + cities.length);
      for (const { x, y } of pins) {
        expect(x).to.be.within(2, 98);
        expect(y).to.be.within(2, 98);
      }
    }
  });

  it('puts pins where their places are on the land', () => {
    const layout = layOut(enschede, [paloAlto, dalian]);
    [enschede, paloAlto, dalian].forEach(({ location }, index) => {
      const [x, y] = project(location);
      expect(findPoint(layout, index)[0]).to.be.closeTo(x, 0.01);
      expect(findPoint(layout, index)[1]).to.be.closeTo(y, 0.01);
    });
  });

  it('does not come nearer to one city, or to two neighbours, than the coasts are fine', () => {
    expect(layOut(undefined, [dalian]).view[2]).to.equal(420);
    expect(layOut(enschede, [at('Münster', 51.96, 7.63)]).view[2]).to.equal(420);
  });

  it('draws no lines without the municipality', () => {
    expect(layOut(undefined, [paloAlto, dalian]).lines).to.equal('');
    expect(layOut(enschede, [paloAlto, dalian]).lines.match(/M/g)).to.have.length(2);
  });

  it('keeps the pins of one place apart', () => {
    const { pins } = layOut(enschede, [dalian, at('Port Arthur', 38.914, 121.6147), at('Lüshun', 38.914, 121.6147)]);
    const distances = [[1, 2], [2, 3], [1, 3]].map(([a, b]) => Math.hypot(pins[a!]!.x - pins[b!]!.x, (pins[a!]!.y - pins[b!]!.y) / 2));
    expect(Math.min(...distances)).to.be.greaterThan(1.5);
  });

  it('has no place without a number, for any two places of the world', () => {
    const places = [-90, -45, 0, 45, 90].flatMap((latitude) => [-180, -169, -90, 0, 11, 90, 180].map((longitude) => at('A', latitude, longitude)));
    for (const from of places) {
      const { view, pins, lines } = layOut(from, places);
      expect([...view, ...pins.flatMap(({ x, y }) => [x, y])].every(Number.isFinite)).to.equal(true);
      expect(lines).to.not.contain('NaN');
    }
  });
});

describe('placeNames', () => {
  const pin = (x: number, y: number, name = 'Palo Alto') => ({ x, y, length: measureName(name) });

  it('puts a name at the right where there is room, else at the left, above or below', () => {
    expect(placeNames([pin(0.5, 0.25)])).to.deep.equal([['e', 'e', 'e']]);
    expect(placeNames([pin(0.98, 0.25)])[0]).to.deep.equal(['w', 'w', 'w']);
  });

  it('gives neighbours places that do not overlap', () => {
    const [first, second] = placeNames([pin(0.5, 0.25), pin(0.53, 0.25)]);
    expect(first).to.not.contain('none');
    expect(second).to.not.contain('none');
    expect(first!.every((side, range) => side !== second![range])).to.equal(true);
  });

  it('leaves a name out where there is no room for it', () => {
    const places = placeNames(Array.from({ length: 12 }, (_, index) => pin(0.5 + (index % 4) / 200, 0.25 + Math.floor(index / 4) / 200)));
    expect(places.flat()).to.contain('none');
    expect(places.flat()).to.contain('e');
  });

  it('does not cover a line where it need not', () => {
    const line = Array.from({ length: 20 }, (_, index) => [0.5 + index / 100, 0.25] as const);
    expect(placeNames([pin(0.5, 0.25)], line)[0]).to.deep.equal(['w', 'w', 'w']);
  });

  it('gives each of three hundred names a place, or none', () => {
    const pins = Array.from({ length: 300 }, (_, index) => pin(((index * 37) % 300) / 300, ((index * 101) % 300) / 600, `City ${index}`));
    expect(placeNames(pins)).to.have.length(300);
  });
});

describe('measureName', () => {
  it('takes full-width signs as wide as they are', () => {
    expect(measureName('大连')).to.equal(1.9);
    expect(measureName('大连')).to.be.greaterThan(measureName('il'));
  });
});
