/**
 * A host's `<form name="querySelector">` hides `document.querySelector` (HTML: Document has LegacyOverrideBuiltIns). What
 * must be there is taken from the interface; where a wrong value only costs a nicety, it is compared strictly.
 */

/** Of a document or shadow root, the member that its interface has. */
export const ofRoot = <R extends Document | ShadowRoot, K extends keyof R>(root: R, name: K): R[K] =>
  Reflect.get(Object.getPrototypeOf(root) as R, name, root) as R[K];

export const ofDocument = <K extends keyof Document>(name: K): Document[K] => ofRoot(document, name);

export const createElement = (name: string): HTMLElement => ofDocument('createElement').call(document, name);
