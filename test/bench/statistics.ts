/** What is said of samples: medians, and paired ratios with an interval. */
import { binomialDistribution, median, numericSort } from 'simple-statistics';

/** A median and where nearly all such medians lie. */
export interface Estimate {
  median: number;
  low: number;
  high: number;
}

/**
 * The median of ratios of samples that were taken in the same round, with its 95 % interval
 * from order statistics: exact, and without an assumption about the spread. With fewer than
 * six rounds it is the whole range, and holds the median less often.
 */
export const estimateRatio = (values: readonly number[], reference: readonly number[]): Estimate => {
  const ratios = numericSort(values.map((value, round) => value / reference[round]!));
  // How many ratios may be left out at each end: 2.5 % of the chance lies there.
  let chance = 0;
  const first = binomialDistribution(ratios.length, 0.5)!.findIndex((cell) => (chance += cell) > 0.025);
  const out = Math.max(first - 1, 0);
  return { median: median(ratios), low: ratios.at(out)!, high: ratios.at(-1 - out)! };
};
