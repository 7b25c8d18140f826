/** The shortest way between two places on the globe, as it runs on the map. */
import type { Location } from '../../content/schema.js';
import { fromMiddle, projectFromMiddle } from './equal-earth.js';
import type { Point } from './equal-earth.js';

type Vector = [number, number, number];

/** Radians from one point of a line to the next. */
const STEP = Math.PI / 60;
const DEGREE = Math.PI / 180;

const toVector = ({ latitude, longitude }: Location): Vector => {
  const [phi, lambda] = [latitude * DEGREE, longitude * DEGREE];
  return [Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)];
};

const toLocation = ([x, y, z]: Vector): Location => ({
  latitude: Math.atan2(z, Math.hypot(x, y)) / DEGREE,
  longitude: Math.atan2(y, x) / DEGREE,
});

/** The angle between two places, seen from the middle of the earth, in radians. */
const measureAngle = (from: Vector, to: Vector): number => {
  const [length, chord] = [1, -1].map((sign) => Math.hypot(...from.map((part, axis) => part + sign * to[axis]!))) as [number, number];
  return 2 * Math.atan2(chord, length);
};

/** The way as points of the map, in pieces: where it leaves the map on one side, it comes in on the other. */
export const listPieces = (from: Location, to: Location): Point[][] => {
  const [start, end] = [toVector(from), toVector(to)];
  const angle = measureAngle(start, end);
  // From a place to itself there is no way, and to the other end of the world there is no shortest one.
  if (!(Math.sin(angle) > 1e-6)) return [];
  const count = Math.max(Math.ceil(angle / STEP), 8);
  const pieces: Point[][] = [[]];
  let before: [degrees: number, latitude: number] | undefined;
  for (let index = 0; index <= count; index++) {
    const [a, b] = [Math.sin(angle * (1 - index / count)), Math.sin((angle * index) / count)];
    const { latitude, longitude } = toLocation(start.map((part, axis) => (a * part + b * end[axis]!) / Math.sin(angle)) as Vector);
    const degrees = fromMiddle(longitude);
    if (before && Math.abs(degrees - before[0]) > 180) {
      const edge = Math.sign(before[0]) * 180;
      const share = (edge - before[0]) / (degrees + 2 * edge - before[0]);
      const height = before[1] + share * (latitude - before[1]);
      pieces[pieces.length - 1]!.push(projectFromMiddle(edge, height));
      pieces.push([projectFromMiddle(-edge, height)]);
    }
    pieces[pieces.length - 1]!.push(projectFromMiddle(degrees, latitude));
    before = [degrees, latitude];
  }
  return pieces;
};
