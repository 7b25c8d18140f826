/**
 * A host's `<form name="querySelector">` hides `document.querySelector`, and its `<input name="matches">` the form's `matches` (HTML: LegacyOverrideBuiltIns). What
 * must be there is taken from the interface; where a wrong value only costs a nicety, it is compared strictly.
 */

/** Of a node, the member that its interface has. */
export const ofNode = <N extends Node, K extends keyof N>(node: N, name: K): N[K] =>
  Reflect.get(Object.getPrototypeOf(node) as N, name, node) as N[K];

export const ofDocument = <K extends keyof Document>(name: K): Document[K] => ofNode(document, name);

export const createElement = (name: string): HTMLElement => ofDocument('createElement').call(document, name);

/** Old scripts may have spoilt how a list of nodes is gone through. */
export const listOf = <N extends Node>(nodes: NodeListOf<N>): N[] => Array.prototype.slice.call(nodes) as N[];

/** What a node is in: its parent, or the host of the shadow root that it is. */
export const parentOf = (node: Node): Node | undefined =>
  ofNode(node, 'parentNode') ?? (ofNode(node, 'nodeType') === 11 ? (node as ShadowRoot).host : undefined);
