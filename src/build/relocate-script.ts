/**
 * Fits a script of `dist/embed` to its place on a server, where content and scripts have folders of their own.
 *
 * - The content is asked for at the alias, `/v1/content/`, by scripts of every version: it changes without a release,
 *   there is one place to publish it, and all scripts of a page share one request.
 * - The alias's copy of a script loads its parts from the folder of its version. An alias is cached for a while, and a
 *   script that fetched the words or the printing of another release would be a mix that nobody tested.
 */
import { decode, encode } from '@jridgewell/sourcemap-codec';
import { init, parse } from 'es-module-lexer';

await init;

export interface Script {
  code: string;
  /** The source map's text. */
  map?: string | undefined;
}

/** Folders as seen from the script's own, with a slash at the end. */
export interface Places {
  content: string;
  /** Where parts are loaded from; when absent, from where they are. */
  parts?: string;
}

interface Edit {
  start: number;
  end: number;
  text: string;
}

interface SourceMap {
  mappings: string;
}

const HERE = './';

/** Where the default content is named. */
const contentPath = /(?<=["'`])(?:\.{1,2}\/)+content\/(?=partner-cities\.json["'`])/g;

const findParts = (code: string, folder: string): Edit[] =>
  parse(code)[0].flatMap(({ n: name, s: start, d: dynamic }) => {
    if (!name?.startsWith(HERE)) return [];
    // In `import("./x.js")` the start is the quote's; in `import "./x.js"` it is the name's.
    const at = dynamic < 0 ? start : start + 1;
    return [{ start: at, end: at + HERE.length, text: folder }];
  });

const findContent = (code: string, folder: string): Edit[] =>
  [...code.matchAll(contentPath)].map(({ index, 0: { length } }) => ({ start: index, end: index + length, text: folder }));

const applyEdits = (code: string, edits: readonly Edit[]): string =>
  edits.reduceRight((text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end), code);

/** Moves what comes after each edit on its line. */
const shiftMappings = (code: string, map: string, edits: readonly Edit[]): string => {
  const parsed = JSON.parse(map) as SourceMap;
  const lines = decode(parsed.mappings);
  // From the last to the first: so no place has moved when its turn comes.
  edits.toReversed().forEach(({ start, end, text }) => {
    const before = code.slice(0, start);
    const column = start - before.lastIndexOf('\n') - 1;
    lines[before.split('\n').length - 1]?.forEach((segment) => {
      if (segment[0] > column) segment[0] += text.length - (end - start);
    });
  });
  return JSON.stringify({ ...parsed, mappings: encode(lines) });
};

export const relocateScript = ({ code, map }: Script, { content, parts }: Places): Script => {
  const edits = [...findContent(code, content), ...(parts === undefined ? [] : findParts(code, parts))];
  edits.sort((a, b) => a.start - b.start);
  return { code: applyEdits(code, edits), map: map && shiftMappings(code, map, edits) };
};
