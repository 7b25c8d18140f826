/** What is said of samples: medians, and paired ratios with an interval. */

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
};

/** A median and where nearly all such medians lie. */
export interface Estimate {
  median: number;
  low: number;
  high: number;
}

/**
 * The median of ratios of samples that were taken in the same round, with the interval
 * that holds it with at least 95 % (order statistics, no assumption about the spread).
 */
export const estimateRatio = (values: readonly number[], base: readonly number[]): Estimate => {
  const ratios = values.map((value, round) => value / base[round]!).sort((a, b) => a - b);
  const count = ratios.length;
  let chance = 0;
  let below = 0;
  // How many ratios can be left out at each end (binomial, one half).
  for (let out = 0, term = 0.5 ** count; out < count / 2; term *= (count - out) / (out + 1), out++) {
    chance += term;
    if (chance > 0.025) break;
    below = out + 1;
  }
  return { median: median(ratios), low: ratios[Math.max(below - 1, 0)]!, high: ratios[count - 1 - Math.max(below - 1, 0)]! };
};
