/** Runs `init` and `update` in this process, in a folder of their own, with a server that answers as Wikidata does. */
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { run as init } from '../../../src/cli/init.js';
import { run as update } from '../../../src/cli/update.js';
import type { Content } from '../../../src/content/schema.js';
import type { MessageLanguage } from '../../../src/messages/language.js';
import type { WikidataServer } from '../../support/wikidata-server.js';

export interface Result {
  status: number;
  stdout: string;
  stderr: string;
}

export interface Circumstances {
  /** What somebody types; without it, nobody is there. */
  typed?: string;
  language?: MessageLanguage;
  env?: Record<string, string>;
}

const commands = { init, update };

export const createFolder = (): string => mkdtempSync(join(tmpdir(), 'wikidata-'));

export const runCommand = async (
  name: keyof typeof commands,
  args: string[],
  { endpoint }: Pick<WikidataServer, 'endpoint'>,
  { typed, language = 'en', env = {} }: Circumstances = {},
): Promise<Result> => {
  let stdout = '';
  let stderr = '';
  const isTTY = typed !== undefined;
  const stdin = Object.assign(new PassThrough(), { isTTY });
  stdin.end(typed);
  const io = {
    stdin,
    stdout: { isTTY, write: (text: string) => (stdout += text) },
    stderr: { write: (text: string) => (stderr += text) },
    env,
    language,
  };
  const status = await commands[name]([...args, '--endpoint', endpoint, '--commons-endpoint', endpoint], io);
  return { status, stdout, stderr };
};

export const readDocument = (file: string): Content => JSON.parse(readFileSync(file, 'utf8')) as Content;
