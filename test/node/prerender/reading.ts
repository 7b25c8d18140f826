/** HTML as a browser without scripts shows it: parsed by a real parser, shadow roots included, hidden parts not. */
import { defaultTreeAdapter as tree, parse, parseFragment } from 'parse5';
import type { DefaultTreeAdapterTypes as Tree, ParserError } from 'parse5';

export type { DefaultTreeAdapterTypes as Tree } from 'parse5';

/** All elements, those in templates too, in the order of the source. */
export const listElements = (node: Tree.ParentNode): Tree.Element[] =>
  node.childNodes.flatMap((child) => {
    if (!tree.isElementNode(child)) return [];
    const inside = child.tagName === 'template' ? (child as Tree.Template).content : child;
    return [child, ...listElements(inside)];
  });

export const readAttribute = ({ attrs }: Tree.Element, name: string): string | undefined =>
  attrs.find((attribute) => attribute.name === name)?.value;

const hidden = new Set(['script', 'style', 'head', 'button', 'fieldset', 'noscript']);

const isHidden = (element: Tree.Element): boolean =>
  hidden.has(element.tagName) ||
  /(?:^| )(?:no-print|pending)(?: |$)/.test(readAttribute(element, 'class') ?? '') ||
  readAttribute(element, 'role') === 'status';

/** Texts of elements without elements between, with alternative texts of pictures. */
export const listTexts = (node: Tree.ParentNode): string[] =>
  node.childNodes.flatMap((child) => {
    if (tree.isTextNode(child)) return child.value.trim() ? [child.value.trim()] : [];
    if (!tree.isElementNode(child) || isHidden(child)) return [];
    const alt = child.tagName === 'img' ? [readAttribute(child, 'alt') ?? ''] : [];
    return [...alt, ...listTexts(child.tagName === 'template' ? (child as Tree.Template).content : child)];
  });

/** A page or a piece of one, with what the parser finds wrong in it. */
export const readHtml = (html: string): { root: Tree.ParentNode; errors: string[] } => {
  const errors: string[] = [];
  const options = {
    sourceCodeLocationInfo: true,
    onParseError: ({ code, startLine }: ParserError) => void errors.push(`${startLine}: ${code}`),
  };
  const root = html.startsWith('<!doctype') ? parse(html, options) : parseFragment(html, options);
  return { root, errors };
};
