/** How far two places are from each other. */
import type { Location } from '../../content/schema.js';

/** Kilometres: the mean radius of the earth. */
const RADIUS = 6371.0088;

const toRadians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Kilometres along the great circle (haversine formula). */
export const measureDistance = (from: Location, to: Location): number => {
  const { asin, cos, sin, sqrt } = Math;
  const [a, b, turn] = [from.latitude, to.latitude, to.longitude - from.longitude].map(toRadians) as [number, number, number];
  const share = sin((b - a) / 2) ** 2 + cos(a) * cos(b) * sin(turn / 2) ** 2;
  // Of opposite places, rounding may give a share above 1.
  return 2 * RADIUS * asin(sqrt(Math.min(share, 1)));
};

/** As precisely as places of some size allow: to ten kilometres from a hundred on. */
export const roundDistance = (kilometres: number): number =>
  kilometres < 100 ? Math.round(kilometres) : Math.round(kilometres / 10) * 10;
