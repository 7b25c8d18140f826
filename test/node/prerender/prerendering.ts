/** Runs the command in this process, into a folder of its own, and reads what it wrote. */
import { mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from '../../../src/cli/prerender.js';
import type { Content } from '../../../src/content/schema.js';

/** The demo's content. */
export const contentFile = fileURLToPath(new URL('../../../demo/content/partner-cities.json', import.meta.url));
export const demoContent = JSON.parse(readFileSync(contentFile, 'utf8')) as Content;

export interface Result {
  status: number;
  stdout: string;
  stderr: string;
  out: string;
}

export const createFolder = (): string => mkdtempSync(join(tmpdir(), 'prerender-'));

/** A content file with the demo's pictures beside it. */
export const writeContent = (content: unknown, folder = createFolder()): string => {
  const file = join(folder, 'content.json');
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
};

export const prerender = async (
  args: string[],
  { content = contentFile, out = join(createFolder(), 'out') }: { content?: string; out?: string } = {},
): Promise<Result> => {
  let stdout = '';
  let stderr = '';
  const io = {
    stdin: process.stdin,
    stdout: { write: (text: string) => (stdout += text) },
    stderr: { write: (text: string) => (stderr += text) },
    env: {},
    language: 'en' as const,
  };
  const status = await run(['--content', content, '--out', out, ...args], io);
  return { status, stdout, stderr, out };
};

/** Names of all files, with slashes, sorted. */
export const listOutput = (out: string): string[] =>
  readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(out.length + 1))
    .sort();

export const readOutput = (out: string, name: string): string => readFileSync(join(out, name), 'utf8');
