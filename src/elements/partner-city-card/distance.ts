/** How far two places are from each other. */
import type { Location } from '../../content/schema.js';

/** Kilometres: the mean radius of the earth. */
const RADIUS = 6371;

const toRadians = (degrees: number): number => (degrees * Math.PI) / 180;

/**
 * Kilometres along the great circle (spherical law of cosines), as precisely as places of some size allow: to ten from
 * a hundred on.
 */
export const measureDistance = (from: Location, to: Location): number => {
  const [a, b, turn] = [from.latitude, to.latitude, from.longitude - to.longitude].map(toRadians) as [number, number, number];
  const { acos, cos, min, round, sin } = Math;
  // Of one and the same place, rounding may give a cosine above 1.
  const distance = RADIUS * acos(min(sin(a) * sin(b) + cos(a) * cos(b) * cos(turn), 1));
  return distance < 100 ? round(distance) : round(distance / 10) * 10;
};
