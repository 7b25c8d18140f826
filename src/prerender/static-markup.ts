/**
 * Rendered elements as they stand in a page before their script is there: no markers of Lit, and nothing that does
 * not work yet. Buttons and fields become text that is not shown, so that their room is kept; languages become links
 * where the page has versions to go to. Works on the HTML tree (parse5), whatever the templates are.
 */
import { defaultTreeAdapter as tree, parseFragment, serialize } from 'parse5';
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';

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

const read = (element: Tree.Element, name: string): string | undefined =>
  element.attrs.find((attribute) => attribute.name === name)?.value;

const write = (element: Tree.Element, name: string, value: string): void => {
  element.attrs = [...element.attrs.filter((attribute) => attribute.name !== name), { name, value }];
};

const hasPart = (element: Tree.Element, part: string): boolean => (read(element, 'part') ?? '').split(' ').includes(part);

const rename = (element: Tree.Element, name: string): void => {
  element.tagName = element.nodeName = name;
};

const markPending = (element: Tree.Element): void =>
  write(element, 'class', [read(element, 'class'), 'pending'].filter(Boolean).join(' '));

const childrenOf = (node: Tree.ParentNode): Tree.ChildNode[] =>
  'content' in node ? (node as Tree.Template).content.childNodes : node.childNodes;

const elementsIn = (node: Tree.ParentNode): Tree.Element[] =>
  childrenOf(node).filter(tree.isElementNode).flatMap((element) => [element, ...elementsIn(element)]);

const dropComments = (node: Tree.ParentNode): void => {
  for (const child of [...childrenOf(node)]) {
    if (tree.isCommentNode(child)) tree.detachNode(child);
    else if (tree.isElementNode(child)) dropComments(child);
  }
};

const replaceChoice = (choice: Tree.Element, current: string, findVersion: FindVersion): void => {
  const lang = read(choice, 'value')!;
  const href = findVersion(lang);
  if (href === undefined) return markPending(choice);
  const isCurrent = read(choice, 'aria-pressed') === 'true' || lang === current;
  rename(choice, 'a');
  choice.attrs = choice.attrs.filter(({ name }) => looks.has(name));
  write(choice, 'href', href);
  write(choice, 'hreflang', lang);
  if (isCurrent) write(choice, 'aria-current', 'page');
};

const replaceControl = (control: Tree.Element): void => {
  rename(control, placeholders[control.tagName]!);
  control.attrs = control.attrs.filter(({ name }) => looks.has(name));
};

/**
 * @param markup what Lit rendered on a server
 * @param lang language of the markup
 */
export const makeStatic = (markup: string, lang: string, findVersion: FindVersion): string => {
  const fragment = parseFragment(markup);
  dropComments(fragment);
  for (const element of elementsIn(fragment)) {
    if (element.tagName === 'template') element.attrs = element.attrs.filter(({ name }) => name !== 'shadowroot');
    else if (element.tagName === 'style') tree.insertText(element, `\n${staticStyles}`);
    else if (hasPart(element, 'choice')) replaceChoice(element, lang, findVersion);
    else if (hasPart(element, 'controls') || hasPart(element, 'button')) markPending(element);
    if (element.tagName in placeholders) replaceControl(element);
  }
  return serialize(fragment);
};
