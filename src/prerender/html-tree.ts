/** What is asked of an HTML tree (parse5), and changed in it. */
import { defaultTreeAdapter as tree } from 'parse5';
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';

export const readAttribute = (element: Tree.Element, name: string): string | undefined =>
  element.attrs.find((attribute) => attribute.name === name)?.value;

export const writeAttribute = (element: Tree.Element, name: string, value: string): void => {
  element.attrs = [...element.attrs.filter((attribute) => attribute.name !== name), { name, value }];
};

export const hasPart = (element: Tree.Element, part: string): boolean =>
  (readAttribute(element, 'part') ?? '').split(' ').includes(part);

/** Children, also those of a `<template>`. */
export const childrenOf = (node: Tree.ParentNode): Tree.ChildNode[] =>
  'content' in node ? (node as Tree.Template).content.childNodes : node.childNodes;

/** All elements below a node, in document order. */
export const elementsIn = (node: Tree.ParentNode, found: Tree.Element[] = []): Tree.Element[] => {
  for (const child of childrenOf(node)) {
    if (!tree.isElementNode(child)) continue;
    found.push(child);
    elementsIn(child, found);
  }
  return found;
};
