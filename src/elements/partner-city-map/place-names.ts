/**
 * Where the names on the map stand, so that none overlaps another, a pin or the edge. The map is drawn once for every
 * width, also on a server: pins are placed in shares of the width, names have the size of text. So each name has a
 * place for each of three ranges of width, and the style sheet takes the right one.
 */

/** Where a name stands, seen from its pin, as on a compass; `none`: there is no room for it. */
export type Side = 'e' | 'w' | 'n' | 's' | 'none';

export interface Pin {
  /** From the left and from the top, in widths of the map. */
  x: number;
  y: number;
  /** Width of the name, in em. */
  length: number;
}

/** Left, top, right, bottom. */
type Box = readonly [number, number, number, number];

interface Range {
  /** Widths of the map in em. */
  widths: readonly number[];
  /** Its height, in widths. */
  height: number;
}

type Line = readonly (readonly [x: number, y: number])[];

/** Those in which the style sheet tells places apart. */
const ranges: readonly Range[] = [
  { widths: [17, 21, 25, 30], height: 2 / 3 },
  { widths: [30, 36, 42, 48], height: 1 / 2 },
  { widths: [48, 56, 68, 90], height: 1 / 2 },
];

/** Half the size of a pin, the space to its name, and half the height of a line, in em. */
const PIN = 0.5;
const SPACE = 0.75;
const LINE = 0.6;
/** Size of what can be pressed: 24 CSS pixels in the smallest text. */
const TARGET = 24 / 14;

/** With more pins than this, names are placed once. */
const MOST_TRIES = 50;

const sides: readonly Exclude<Side, 'none'>[] = ['e', 'w', 'n', 's'];

const boxAt = (side: Side, x: number, y: number, length: number): Box => {
  switch (side) {
    case 'e':
      return [x + SPACE, y - LINE, x + SPACE + length, y + LINE];
    case 'w':
      return [x - SPACE - length, y - LINE, x - SPACE, y + LINE];
    case 'n':
      return [x - length / 2, y - SPACE - 2 * LINE, x + length / 2, y - SPACE];
    default:
      return [x - length / 2, y + SPACE, x + length / 2, y + SPACE + 2 * LINE];
  }
};

const overlaps = (a: Box, b: Box): boolean => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];

const isFullWidth = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/;

/** The width of a name in em, rather too much than too little: a server cannot measure it. */
export const measureName = (name: string): number =>
  Array.from(name).reduce((sum, sign) => sum + (isFullWidth.test(sign) ? 0.95 : /[A-ZÀ-ÞМШЩЖФЮm@%—w]/.test(sign) ? 0.68 : 0.53), 0);

/** Whether two pins are so near each other at some width that a finger may not tell them apart. */
export const isCrowded = (pins: readonly Pin[]): boolean =>
  pins.some((a, index) => pins.slice(index + 1).some((b) => Math.hypot(a.x - b.x, a.y - b.y) * ranges[0]!.widths[0]! < TARGET));

/** The places of all names in one range of width. */
const placeInRange = (pins: readonly Pin[], { widths, height }: Range, line: Line, order: readonly number[]): Side[] => {
  const places = pins.map((): Side => 'none');
  const taken = widths.map((): Box[] => []);
  for (const own of order) {
    const { x, y, length } = pins[own]!;
    /** How many points of the line a name covers at a place; `undefined` where it cannot stand. */
    const count = (side: Side): number | undefined => {
      let covered = 0;
      for (const [index, width] of widths.entries()) {
        const box = boxAt(side, x * width, y * width, length);
        // The middle of a high map is that of the wide one.
        const margin = (width * (height - 1 / 2)) / 2;
        if (box[0] < 0 || box[2] > width || box[1] < -margin || box[3] > width / 2 + margin) return undefined;
        if (taken[index]!.some((other) => overlaps(box, other))) return undefined;
        const isOnPin = pins.some((pin, other) => {
          const [at, from] = [pin.x * width, pin.y * width];
          return other !== own && overlaps(box, [at - PIN, from - PIN, at + PIN, from + PIN]);
        });
        if (isOnPin) return undefined;
        covered += line.filter(([px, py]) => overlaps(box, [px * width, py * width, px * width, py * width])).length;
      }
      return covered;
    };
    let fewest = Infinity;
    for (const side of sides) {
      const covered = fewest > 0 ? count(side) : undefined;
      if (covered !== undefined && covered < fewest) [places[own], fewest] = [side, covered];
    }
    const best = places[own]!;
    if (best !== 'none') widths.forEach((width, index) => taken[index]!.push(boxAt(best, x * width, y * width, length)));
  }
  return places;
};

const countNone = (places: readonly Side[]): number => places.filter((side) => side === 'none').length;

/**
 * @param pins in the order of their importance: who comes first has the first choice
 * @param line points that names had better not cover, in widths of the map
 * @returns for each pin, its name's place in each of the three ranges of width
 */
export const placeNames = (pins: readonly Pin[], line: Line = []): Side[][] => {
  const order = pins.map((_, index) => index);
  const inRanges = ranges.map((range) => {
    const places = placeInRange(pins, range, line, order);
    if (countNone(places) === 0 || pins.length > MOST_TRIES) return places;
    // Where a name has no room, the others make some: they cover lines, or the last one chooses first.
    const tries = [places, placeInRange(pins, range, [], order), placeInRange(pins, range, [], [...order].reverse())];
    return tries.reduce((best, next) => (countNone(next) < countNone(best) ? next : best));
  });
  return pins.map((_, index) => inRanges.map((places) => places[index]!));
};
