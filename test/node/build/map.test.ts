/** The map's own formulas and its land, compared with d3-geo's. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { geoDistance, geoEqualEarth, geoInterpolate } from 'd3-geo';
import { drawLand } from '../../../src/build/generate-land.js';
import { HEIGHT, MIDDLE, project, SCALE, WIDTH } from '../../../src/elements/partner-city-map/equal-earth.js';
import { land } from '../../../src/elements/partner-city-map/generated/land.js';
import { listPieces } from '../../../src/elements/partner-city-map/great-circle.js';
import { measureDistance } from '../../../src/elements/shared/distance.js';

const projection = geoEqualEarth().rotate([-MIDDLE, 0]).scale(SCALE).translate([WIDTH / 2, HEIGHT / 2]);

const places = [-89, -60, -33.5, 0, 12, 52.2, 71, 89].flatMap((latitude) =>
  [-179.9, -122.1, -43, 0, 6.9, 77, 121.6, 178].map((longitude) => ({ latitude, longitude })),
);

describe('the map', () => {
  it('projects as d3-geo does', () => {
    for (const place of places) {
      const [x, y] = project(place);
      const [ownX, ownY] = projection([place.longitude, place.latitude])!;
      assert.ok(Math.hypot(x - ownX, y - ownY) < 1e-3, JSON.stringify({ place, x, y, ownX, ownY }));
    }
  });

  it('measures and draws great circles as d3-geo does', () => {
    for (const from of places.filter((_, index) => index % 5 === 0)) {
      for (const to of places.filter((_, index) => index % 7 === 0)) {
        const [a, b] = [from, to].map(({ latitude, longitude }) => [longitude, latitude] as [number, number]) as [[number, number], [number, number]];
        const angle = geoDistance(a, b);
        assert.ok(Math.abs(measureDistance(from, to) - angle * 6371.0088) < 0.01);
        const points = listPieces(from, to).flat();
        // At the poles, neighbours on the globe are far from each other on the map.
        if (angle < 1e-3 || Math.PI - angle < 1e-3 || Math.abs(from.latitude) > 80 || Math.abs(to.latitude) > 80) continue;
        const [x, y] = projection(geoInterpolate(a, b)(0.5))!;
        // The middle of the line lies on it, or between two of its points.
        const nearest = Math.min(...points.map(([px, py]) => Math.hypot(px - x, py - y)));
        assert.ok(nearest < 60, `${JSON.stringify({ from, to })}: ${nearest}`);
      }
    }
  });

  it('has the land that is generated, inside the world', () => {
    assert.equal(land, drawLand());
    const numbers = land.slice(1).split(/[mlz ]|(?=-)/).filter(Boolean);
    assert.ok(numbers.length > 4000);
    const [x, y] = /^m(-?\d+)[ -](-?\d+)/.exec(land)!.slice(1).map(Number) as [number, number];
    assert.ok(x >= 0 && x <= WIDTH && Math.abs(y) <= HEIGHT);
  });
});
