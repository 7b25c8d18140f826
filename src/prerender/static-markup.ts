/**
 * Rendered elements as they stand in a page before their script is there: no markers of Lit, and nothing that does
 * not work yet. Buttons and fields become text that is not shown, so that their room is kept; languages become links
 * where the page has versions to go to. Works on the HTML tree (parse5), whatever the templates are.
 */
import { defaultTreeAdapter as tree, parseFragment } from 'parse5';
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { childrenOf, elementsIn, hasPart, readAttribute, writeAttribute } from './html-tree.js';

/** What holds only until a script draws anew. (The elements' own rules are as strong or stronger, hence `!important`.) */
const staticStyles = `dl:not(:has(>:not(.pending))){visibility:hidden}
@media print{.pending,dl:not(:has(>:not(.pending))),[part~=controls]{display:none!important}}
@media (scripting:none){.pending,dl:not(:has(>:not(.pending))){display:none!important}}`;

/** Elements that do something, and what takes their place: the same box, by the same class. */
const placeholders: Readonly<Record<string, string>> = {
  button: 'span',
  input: 'span',
  label: 'span',
  fieldset: 'div',
  legend: 'div',
};

/** What of their attributes has to do with their looks. */
const looks = new Set(['class', 'part', 'lang', 'dir']);

/** Address of the page's version in a language; `undefined` where there is none. */
export type FindVersion = (lang: string) => string | undefined;

const rename = (element: Tree.Element, name: string): void => {
  element.tagName = element.nodeName = name;
};

const markPending = (element: Tree.Element): void =>
  writeAttribute(element, 'class', [readAttribute(element, 'class'), 'pending'].filter(Boolean).join(' '));

const dropComments = (node: Tree.ParentNode): void => {
  for (const child of [...childrenOf(node)]) {
    if (tree.isCommentNode(child)) tree.detachNode(child);
    else if (tree.isElementNode(child)) dropComments(child);
  }
};

const replaceChoice = (choice: Tree.Element, current: string, findVersion: FindVersion): void => {
  const lang = readAttribute(choice, 'value')!;
  const href = findVersion(lang);
  if (href === undefined) return markPending(choice);
  const isCurrent = readAttribute(choice, 'aria-pressed') === 'true' || lang === current;
  rename(choice, 'a');
  choice.attrs = choice.attrs.filter(({ name }) => looks.has(name));
  writeAttribute(choice, 'href', href);
  writeAttribute(choice, 'hreflang', lang);
  if (isCurrent) writeAttribute(choice, 'aria-current', 'page');
};

const replaceControl = (control: Tree.Element): void => {
  rename(control, placeholders[control.tagName]!);
  control.attrs = control.attrs.filter(({ name }) => looks.has(name));
};

/**
 * @param markup what Lit rendered on a server
 * @param lang language of the markup
 */
export const makeStatic = (markup: string, lang: string, findVersion: FindVersion): Tree.DocumentFragment => {
  const fragment = parseFragment(markup);
  dropComments(fragment);
  for (const element of elementsIn(fragment)) {
    // Which part of a picture stays in sight comes with the script: policies refuse inline styles.
    element.attrs = element.attrs.filter(({ name }) => name !== 'style');
    if (element.tagName === 'template') element.attrs = element.attrs.filter(({ name }) => name !== 'shadowroot');
    else if (element.tagName === 'style') tree.insertText(element, `\n${staticStyles}`);
    else if (hasPart(element, 'choice')) replaceChoice(element, lang, findVersion);
    else if (hasPart(element, 'controls') || hasPart(element, 'button')) markPending(element);
    if (element.tagName in placeholders) replaceControl(element);
  }
  return fragment;
};
