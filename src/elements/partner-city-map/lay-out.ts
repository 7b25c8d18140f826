/** The map without its words: which part of the world it shows, where pins and lines are. Pure functions, no DOM. */
import type { Location } from '../../content/schema.js';
import { HEIGHT, project, WIDTH } from './equal-earth.js';
import type { Point } from './equal-earth.js';
import { listPieces } from './great-circle.js';
import { isCrowded, measureName, placeNames } from './place-names.js';
import type { Side } from './place-names.js';

export interface MapPlace {
  name: string;
  location: Location;
}

export interface PlacedPin {
  /** From the left and from the top, in percent of the map's width and height. */
  x: number;
  y: number;
  /** Where its name stands when the map is narrow, wider, and widest. */
  sides: Side[];
}

export interface Layout {
  /** Left, top, width and height of what is shown, in the map's units. */
  view: [number, number, number, number];
  /** The first is the municipality's, where it has a location. */
  pins: PlacedPin[];
  /** The lines, as the data of an SVG path. */
  lines: string;
  /** Whether some names or pins lack the room that they need in a narrow map. */
  isCrowded: boolean;
}

/** The map is twice as wide as it is high. */
const RATIO = 2;
/** What is shown is at least so wide, in the map's units: about 4,000 kilometres. Nearer, the coasts would be coarse. */
const NARROWEST = 420;
/** Space around the pins, in widths of the map. */
const MARGIN = 0.1;
/** Pins that are nearer than this, in widths of the map, count as one place. */
const SAME = 0.008;
/** How far the pins of one place stand from it, in widths of the map. */
const APART = 0.022;
/** Names make room for lines where there are few: among many they cannot. */
const FEW = 12;

const clamp = (value: number, least: number, most: number): number => (least > most ? (least + most) / 2 : Math.min(Math.max(value, least), most));

const findView = (points: readonly Point[]): Layout['view'] => {
  const [xs, ys] = [0, 1].map((axis) => points.map((point) => point[axis]!)) as [number[], number[]];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const share = 1 - 2 * MARGIN;
  const width = Math.min(Math.max((right - left) / share, ((bottom - top) / share) * RATIO, NARROWEST), WIDTH * 1.04);
  const height = width / RATIO;
  return [
    clamp((left + right - width) / 2, 0, WIDTH - width),
    clamp((top + bottom - height) / 2, 0, HEIGHT - height),
    width,
    height,
  ];
};

/** Pins of one place in a ring around it, so that each can be pressed. */
const spread = (points: readonly Point[]): Point[] => {
  const done = new Set<number>();
  const spread = points.map((point): Point => [...point]);
  points.forEach(([x, y], index) => {
    if (done.has(index)) return;
    const same = points.flatMap((other, at) => (at >= index && !done.has(at) && Math.hypot(other[0] - x, other[1] - y) < SAME ? [at] : []));
    same.forEach((at) => done.add(at));
    if (same.length === 1) return;
    const distance = (APART * same.length) / 2 / Math.min(same.length, Math.PI);
    same.forEach((at, turn) => {
      const angle = (2 * Math.PI * turn) / same.length;
      spread[at] = [x - distance * Math.cos(angle), y - distance * Math.sin(angle)];
    });
  });
  return spread;
};

const print = (value: number): string => String(Math.round(value * 10) / 10);

/**
 * @param home the municipality, where it has a location
 * @param cities at least one
 */
export const layOut = (home: MapPlace | undefined, cities: readonly MapPlace[]): Layout => {
  const places = [...(home ? [home] : []), ...cities];
  const pieces = home ? cities.flatMap(({ location }) => listPieces(home.location, location)) : [];
  const points = places.map(({ location }) => project(location));
  const view = findView([...points, ...pieces.flat()]);
  const [left, top, width] = view;
  const toShare = ([x, y]: Point): Point => [(x - left) / width, (y - top) / width];
  const pins = spread(points.map(toShare)).map(([x, y], index) => ({ x, y, length: measureName(places[index]!.name) }));
  const sides = placeNames(pins, cities.length > FEW ? [] : pieces.flat().map(toShare));
  return {
    view,
    pins: pins.map(({ x, y }, index) => ({ x: x * 100, y: y * 100 * RATIO, sides: sides[index]! })),
    lines: pieces.map((piece) => `M${piece.map((point) => point.map(print).join(' ')).join('L')}`).join(''),
    isCrowded: isCrowded(pins) || sides.flat().includes('none'),
  };
};
