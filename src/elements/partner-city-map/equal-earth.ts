/**
 * The Equal Earth projection of the map (Šavrič, Patterson and Jenny, 2018, doi:10.1080/13658816.2018.1504949). Its edges
 * lie at 169° west, in the Bering Strait, so that they cut no land. The land is drawn by the same numbers
 * (`src/build/generate-land.ts`).
 */
import type { Location } from '../../content/schema.js';

/** Horizontal and vertical, in the map's units: from the upper left of the world. */
export type Point = [x: number, y: number];

/** The world from edge to edge, in the map's units. */
export const WIDTH = 4000;
/** The longitude in the middle, in degrees. */
export const MIDDLE = 11;

const [A1, A2, A3, A4] = [1.340264, -0.081106, 0.000893, 0.003796] as const;
const M = Math.sqrt(3) / 2;

/** @param longitude from the middle, in radians, as is the latitude */
const transform = (longitude: number, latitude: number): Point => {
  const t = Math.asin(M * Math.sin(latitude));
  const t2 = t * t;
  const t6 = t2 ** 3;
  return [
    (longitude * Math.cos(t)) / (M * (A1 + 3 * A2 * t2 + t6 * (7 * A3 + 9 * A4 * t2))),
    t * (A1 + A2 * t2 + t6 * (A3 + A4 * t2)),
  ];
};

/** Units a radian at the middle. */
export const SCALE = WIDTH / 2 / transform(Math.PI, 0)[0];
/** The world from pole to pole, in the map's units. */
export const HEIGHT = 2 * SCALE * transform(0, Math.PI / 2)[1];

/** Degrees from the middle of the map to a longitude: from -180 up to 180. */
export const fromMiddle = (longitude: number): number => ((longitude - MIDDLE + 540) % 360) - 180;

/** @param degrees from the middle of the map */
export const projectFromMiddle = (degrees: number, latitude: number): Point => {
  const [x, y] = transform((degrees * Math.PI) / 180, (latitude * Math.PI) / 180);
  return [WIDTH / 2 + SCALE * x, HEIGHT / 2 - SCALE * y];
};

/** Where a place is on the map. */
export const project = ({ latitude, longitude }: Location): Point => projectFromMiddle(fromMiddle(longitude), latitude);
