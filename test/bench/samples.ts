/** All that a run measured: one series of samples for each measure of each thing, in the order of the rounds. */
import { median } from 'simple-statistics';
import { estimateRatio } from './statistics.js';
import type { Estimate } from './statistics.js';

export class Samples {
  readonly #series = new Map<string, number[]>();

  /** @param values samples by measure */
  add(name: string, values: object): void {
    for (const [measure, value] of Object.entries(values) as [string, number][]) {
      const key = `${name} ${measure}`;
      this.#series.set(key, [...(this.#series.get(key) ?? []), value]);
    }
  }

  list(name: string, measure: string): readonly number[] {
    return this.#series.get(`${name} ${measure}`) ?? [];
  }

  /** Undefined where it was not measured. */
  median(name: string, measure: string): number | undefined {
    const values = this.list(name, measure);
    return values.length ? median([...values]) : undefined;
  }

  /** Undefined where one of the two was not measured. */
  ratio(name: string, reference: string, measure: string): Estimate | undefined {
    const [values, base] = [this.list(name, measure), this.list(reference, measure)];
    return values.length && base.length ? estimateRatio(values, base) : undefined;
  }

  toJSON(): Record<string, number[]> {
    return Object.fromEntries(this.#series);
  }
}
