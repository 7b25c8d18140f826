/** Natives that old scripts replace, or old browsers lack. */

const undo: (() => void)[] = [];

/** Replaces a member of an object until the test ends; without a value, it is `undefined`. */
export const spoil = (owner: object, name: PropertyKey, value?: unknown): void => {
  const before = Object.getOwnPropertyDescriptor(owner, name)!;
  Object.defineProperty(owner, name, { configurable: true, writable: true, value });
  undo.push(() => Object.defineProperty(owner, name, before));
};

afterEach(() => undo.splice(0).forEach((restore) => restore()));
