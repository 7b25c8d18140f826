/**
 * Writes the land of the map (`src/elements/partner-city-map/generated/land.ts`): Natural Earth's, which is in the public
 * domain, as world-atlas has it at 1:50 million; simplified, projected, and rounded to whole units. Without Antarctica,
 * which no partner city needs and which would fill the lower edge.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { geoEqualEarth, geoPath } from 'd3-geo';
import type { MultiPolygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import { filter, filterWeight, presimplify, simplify, sphericalRingArea, sphericalTriangleArea } from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { HEIGHT, MIDDLE, SCALE, WIDTH } from '../elements/partner-city-map/equal-earth.js';
import { updateFile } from './update-file.js';

const FILE = 'src/elements/partner-city-map/generated/land.ts';

/** Steradians (about 800 km²): smaller bends and islands are left out. */
const SMALLEST = 2e-5;
/** Degrees: what lies below is Antarctica. */
const SOUTH = -60;

// Lakes count by their own size, as islands do.
const measureRing = (ring: [number, number][]): number => sphericalRingArea(ring, false);

const readLand = (): Position[][][] => {
  const file = createRequire(import.meta.url).resolve('world-atlas/land-50m.json');
  const topology = presimplify(JSON.parse(readFileSync(file, 'utf8')) as Topology<{ land: GeometryCollection }>, sphericalTriangleArea);
  const simple = filter(simplify(topology, SMALLEST), filterWeight(topology, SMALLEST, measureRing)) as typeof topology;
  return feature(simple, simple.objects.land).features.flatMap(({ geometry }) => (geometry as MultiPolygon).coordinates);
};

/** A line of absolute points, as d3 writes it: "M1.5,2L3,4Z". */
const readPoints = (line: string): string[] => line.replace('Z', '').split('L');

const printPath = (rings: readonly [x: number, y: number][][]): string => {
  let [x, y] = [0, 0];
  const step = ([toX, toY]: [number, number]): string => {
    const text = `${toX - x} ${toY - y}`;
    [x, y] = [toX, toY];
    return text;
  };
  return rings
    .map(([first, ...others]) => {
      const start = step(first!);
      const ring = `m${start}l${others.map(step).join(' ')}z`;
      // A closed line ends where it began.
      [x, y] = first!;
      return ring;
    })
    .join('')
    .replaceAll(' -', '-');
};

/** The land as the data of an SVG path. */
export const drawLand = (): string => {
  const path = geoPath(geoEqualEarth().rotate([-MIDDLE, 0]).scale(SCALE).translate([WIDTH / 2, HEIGHT / 2]));
  const rings = readLand()
    .filter(([outline]) => outline!.some(([, latitude]) => latitude! > SOUTH))
    .flatMap((coordinates) => path({ type: 'Polygon', coordinates })?.split('M').slice(1) ?? [])
    .map((line) => readPoints(line).map((point) => point.split(',').map((value) => Math.round(Number(value))) as [number, number]))
    .map((ring) => ring.filter(([x, y], index) => x !== ring[index - 1]?.[0] || y !== ring[index - 1]?.[1]))
    .filter(({ length }) => length > 3);
  return printPath(rings);
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const text = `// Made by src/build/generate-land.ts from Natural Earth (public domain).\nexport const land =\n  '${drawLand()}';\n`;
  updateFile(FILE, text, false);
}
