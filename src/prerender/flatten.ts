/**
 * Prerendered shadow DOM as plain HTML: the same words under the same headings, without
 * custom elements, templates, styles and controls. It is for editors that drop
 * `<template>`, for tools that read aloud, reader views and search engines, and it is
 * what an element shows until it has content of its own.
 *
 * It is made from the element's own markup, so that there is one template for both.
 */
import { defaultTreeAdapter as tree, html, serialize } from 'parse5';
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { childrenOf, readAttribute } from './html-tree.js';

/** What is kept of an element's attributes. */
const kept = new Set(['href', 'src', 'alt', 'width', 'height', 'loading', 'decoding', 'lang', 'dir', 'datetime', 'aria-label']);

/** Elements that mean nothing to a reader: their children take their place. */
const wrappers = new Set(['div', 'slot', 'span', 'template']);

/** What is of no use without a script, or without its style sheet. */
const controls = new Set(['style', 'script', 'button', 'input', 'fieldset', 'label', 'svg']);
const unused = /(?:^| )(?:no-print|print-only|filtered|pending)(?: |$)/;

const read = (element: Tree.Element, name: string): string => readAttribute(element, name) ?? '';

const isControl = (element: Tree.Element): boolean =>
  controls.has(element.tagName) ||
  unused.test(read(element, 'class')) ||
  read(element, 'part') === 'controls' ||
  read(element, 'role') === 'status';

const isWrapper = ({ tagName, parentNode }: Tree.Element): boolean =>
  tagName.includes('-') || (wrappers.has(tagName) && (parentNode as Tree.Element).tagName !== 'dl');

const copyAttributes = (element: Tree.Element, language: string): Tree.Element['attrs'] =>
  element.attrs.filter(
    ({ name, value }) =>
      // Anchors into the list of activities; the other ids recur in each element.
      (kept.has(name) || (name === 'id' && element.tagName === 'li')) && !(name === 'lang' && value === language),
  );

/** Whether an element holds a text of the content, whose line breaks count. */
const isText = (element: Tree.Element): boolean => element.tagName === 'bdi' || read(element, 'dir') === 'auto';

const insertLines = (into: Tree.ParentNode, text: string): void =>
  text.split(/\r\n?|\n/).forEach((line, index) => {
    if (index > 0) tree.appendChild(into, tree.createElement('br', html.NS.HTML, []));
    tree.insertText(into, line);
  });

/**
 * @param language the language around the copies
 * @param hasLines whether line breaks count
 */
const copyNodes = (nodes: readonly Tree.ChildNode[], into: Tree.ParentNode, language: string, hasLines = false): void => {
  for (const node of nodes) {
    if (tree.isTextNode(node)) {
      if (hasLines) insertLines(into, node.value);
      else tree.insertText(into, node.value);
    }
    if (!tree.isElementNode(node) || isControl(node)) continue;
    const children = childrenOf(node);
    const own = read(node, 'lang') || language;
    if (isWrapper(node) && own === language) {
      copyNodes(children, into, language, hasLines);
      continue;
    }
    const name = isWrapper(node) ? 'div' : node.tagName;
    const copy = tree.createElement(name, node.namespaceURI, copyAttributes(node, language));
    copyNodes(children, copy, own, hasLines || isText(node));
    // What style sheets would show.
    const mark = read(node, 'data-lang');
    if (mark) tree.insertText(copy, ` (${mark})`);
    if (name !== 'dl' || copy.childNodes.some((child) => tree.isElementNode(child))) tree.appendChild(into, copy);
  }
};

const blocks = 'article|section|header|nav|figure|figcaption|h[1-6]|p|ul|li|dl|div';
const startsBlock = new RegExp(`\\s*(?=<(?:${blocks})[ >])`, 'g');
const endsBlock = new RegExp(`\\s*(</(?:article|section|header|nav|figure|ul|dl|div)>)\\s*`, 'g');

/**
 * @param nodes what `makeStatic` gave, or a part of it
 * @param language of the place where it will stand; texts in others are marked
 */
export const flattenNodes = (nodes: readonly Tree.ChildNode[], language: string): string => {
  const fragment = tree.createDocumentFragment();
  copyNodes(nodes, fragment, language);
  return serialize(fragment)
    .replace(startsBlock, '\n')
    .replace(endsBlock, '\n$1\n')
    .replace(/\s+(?=<\/li>)/g, '')
    .replace(/\n{2,}/g, '\n')
    .trim();
};
