/**
 * Code that comes when it is first needed. Where it was not to be had, the next call tries again. Firefox remembers that
 * of an address, so that try has another one.
 *
 * @param load a literal `import()`, which bundlers follow
 * @returns loads it; rejects when it is not to be had
 */
export const loadApart = <T>(load: () => Promise<T>): (() => Promise<T>) => {
  let missing: string | undefined;
  let tries = 0;
  return async () => {
    try {
      return await (missing ? (import(/* webpackIgnore: true */ /* @vite-ignore */ `${missing}#${tries++}`) as Promise<T>) : load());
    } catch (error) {
      missing = /https?:[^\s#]+/.exec(String(error))?.[0];
      throw error;
    }
  };
};
