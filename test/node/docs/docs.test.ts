/** The guides tell the truth of the repository: what they link to, run or name is there. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, it } from 'node:test';

const guides = readdirSync('demo/docs').filter((name) => name.endsWith('.md')).map((name) => `demo/docs/${name}`);
const documents = ['README.md', 'CONTRIBUTING.md', 'test/support/README.md', ...guides];

const read = (path: string): string => readFileSync(path, 'utf8');

const codeBlock = /^```[^]*?^```/gm;
const inlineCode = /`[^`\n]+`/g;

/** Text without examples. */
const readProse = (path: string): string => read(path).replace(codeBlock, '').replace(inlineCode, '');

const readCode = (path: string): string[] => {
  const blocks = read(path).match(codeBlock) ?? [];
  return [...blocks, ...(read(path).replace(codeBlock, '').match(inlineCode) ?? [])];
};

const listHeadings = (path: string): string[] =>
  [...read(path).replace(codeBlock, '').matchAll(/^#+ (.+)$/gm)].map(([, heading]) => heading!);

/** The anchor that code hosts give a heading. */
const toAnchor = (heading: string): string =>
  heading.toLowerCase().replace(/[^\p{L}\p{N}\s_-]/gu, '').replace(/\s/g, '-');

const listLinks = (path: string): string[] => {
  const prose = readProse(path);
  const links = [...prose.matchAll(/\]\(([^)\s]+)\)/g), ...prose.matchAll(/\ssrc="([^"]+)"/g)];
  return links.map(([, target]) => target!).filter((target) => !/^[a-z]+:/.test(target));
};

/** What is wrong with a relative link. */
const findFault = (from: string, link: string): string | undefined => {
  const [target, anchor] = link.split('#') as [string, string?];
  const path = target ? normalize(join(dirname(from), target)) : from;
  if (!existsSync(path)) return `${link}: there is no ${path}`;
  if (anchor === undefined || listHeadings(path).map(toAnchor).includes(anchor)) return undefined;
  return `${link}: ${path} has no heading for #${anchor}`;
};

/** In the place of a name that the reader chooses. */
const placeholder = /^(?:NAME|LANG|[^/]*\*)/;

/** Paths of the repository in examples, as far as they are fixed. */
const listPaths = (code: string): string[] =>
  [...code.matchAll(/(?<![\w./@-])(?:src|test|demo|\.ci)\/[\w./*-]*/g)].map(([path]) => {
    const parts = path.split('/');
    const open = parts.findIndex((part) => placeholder.test(part));
    return (open < 0 ? parts : parts.slice(0, open)).join('/').replace(/\.$/, '');
  });

describe('the README', () => {
  it('has at most 150 lines', () => {
    const lines = read('README.md').trimEnd().split('\n').length;
    assert.ok(lines <= 150, `README.md has ${lines} lines`);
  });

  it('leads to each guide', () => {
    const links = listLinks('README.md');
    assert.deepEqual(guides.filter((path) => !links.includes(path)), []);
  });
});

const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

for (const path of documents) {
  describe(path, () => {
    it('has one title', () => {
      assert.equal(read(path).replace(codeBlock, '').match(/^# /gm)?.length, 1);
    });

    it('links to files and headings that are there', () => {
      assert.deepEqual(listLinks(path).map((link) => findFault(path, link)).filter(Boolean), []);
    });

    it('names scripts that package.json has', () => {
      const names = [...read(path).matchAll(/npm run ([\w:-]+)/g)].map(([, name]) => name!);
      assert.deepEqual(names.filter((name) => !Object.hasOwn(scripts, name)), []);
    });

    it('names paths that are there', () => {
      assert.deepEqual(readCode(path).flatMap(listPaths).filter((name) => !existsSync(name)), []);
    });
  });
}

/** Nothing of this project is in a registry yet: what asks one for these names gets what a stranger puts there. */
const asksRegistry = /\b(?:npx|npm (?:exec|x|install|i|add|create|init)|yarn (?:add|dlx)|pnpm (?:add|dlx)|bunx)\s+(?:-\S+\s+)*partner-cit(?:ies|y-widgets)(?![\w/-]|\S*\.tgz)/;

describe('what people are told to run', () => {
  const sources = readdirSync('src', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:ts|html)$/.test(entry.name))
    .map(({ parentPath, name }) => join(parentPath, name));

  it('cannot fetch a package of somebody else', () => {
    const told = [...documents, ...sources].flatMap((path) =>
      read(path).split('\n').filter((line) => asksRegistry.test(line) && !line.includes('Do not use')).map((line) => `${path}: ${line}`),
    );
    assert.deepEqual(told, []);
  });
});
