/** Keeps what is said on the console, which is what a developer gets to read. */

export interface ConsoleWatch {
  errors: string[];
  warnings: string[];
  /** Both, in order. */
  messages: string[];
}

const original = { error: console.error, warn: console.warn };

/** From now to the end of the test, nothing of it is printed. */
export function watchConsole(): ConsoleWatch {
  const watch: ConsoleWatch = { errors: [], warnings: [], messages: [] };
  const keep = (list: string[]) => (...parts: unknown[]): void => {
    // What Lit's development build tells its users is about speed, and no visitor's affair.
    if (String(parts[0]).includes('lit.dev/msg')) return;
    list.push(parts.join(' '));
    watch.messages.push(parts.join(' '));
  };
  console.error = keep(watch.errors);
  console.warn = keep(watch.warnings);
  return watch;
}

afterEach(() => {
  Object.assign(console, original);
});
