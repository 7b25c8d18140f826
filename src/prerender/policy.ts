/**
 * What a page must allow for prerendered elements under a strict Content-Security-Policy.
 * The hashes are those of the style sheets inside the elements (CSP 3, hash-source).
 */
import { createHash } from 'node:crypto';

export interface PolicySources {
  /** Addresses of scripts and pictures, absolute or relative. */
  scripts: readonly string[];
  images: readonly string[];
  /** Addresses of the content. */
  content: readonly string[];
  /** Addresses of style sheets. */
  styles: readonly string[];
  /** Style sheets that stand in the HTML. */
  styleSheets: readonly string[];
}

/** The host of an absolute address, or the page's own; `data:` for a picture that stands in the content. */
const readSource = (address: string): string =>
  /^https?:\/\//i.test(address) ? new URL(address).origin : /^\s*data:/i.test(address) ? 'data:' : "'self'";

const listSources = (addresses: readonly string[]): string[] => [...new Set(addresses.map(readSource))];

export const hashStyleSheet = (css: string): string => `'sha256-${createHash('sha256').update(css).digest('base64')}'`;

/** Directives by name; an element asks for nothing else. */
export const listDirectives = ({ scripts, images, content, styles, styleSheets }: PolicySources): Record<string, string[]> => ({
  ...(scripts.length > 0 && { 'script-src': listSources(scripts) }),
  'connect-src': listSources(content),
  ...(styles.length + styleSheets.length > 0 && { 'style-src': [...listSources(styles), ...styleSheets.map(hashStyleSheet)] }),
  ...(images.length > 0 && { 'img-src': listSources(images) }),
});

/** The directives as a file: one line each, to be added to those that the host's policy has. */
export const printPolicy = (directives: Record<string, string[]>): string =>
  `${Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources.join(' ')};`)
    .join('\n')}\n`;
