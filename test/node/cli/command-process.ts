/**
 * The command as it is in the package: bundled, in a folder of its own, started as a
 * process.
 */
import { spawn } from 'node:child_process';
import { copyFileSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** The top folder of the project. */
export const root = fileURLToPath(new URL('../../../', import.meta.url));

export interface Result {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** Puts the command into a new folder below the temporary one; gives the folder. */
export const buildCommand = async (): Promise<string> => {
  const folder = mkdtempSync(join(tmpdir(), 'partner-cities-'));
  await build({
    entryPoints: [join(root, 'src/cli/partner-cities.ts')],
    outdir: join(folder, 'package/dist/cli'),
    bundle: true,
    splitting: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
  });
  copyFileSync(join(root, 'package.json'), join(folder, 'package/package.json'));
  symlinkSync(join(root, 'node_modules'), join(folder, 'package/node_modules'));
  return folder;
};

/** Runs the command in its folder to the end. */
export const runCommand = (
  folder: string,
  args: string[],
  { input = '', env = {} }: { input?: string | Buffer; env?: object } = {},
): Promise<Result> =>
  new Promise((resolve, reject) => {
    const command = [join(folder, 'package/dist/cli/partner-cities.js'), ...args];
    const child = spawn(process.execPath, command, { cwd: folder, env: { ...process.env, LC_ALL: 'C.UTF-8', ...env } });
    const result: Result = { status: null, stdout: '', stderr: '' };
    child.stdout.on('data', (data) => (result.stdout += String(data)));
    child.stderr.on('data', (data) => (result.stderr += String(data)));
    // A process that ends without reading its input is no fault of the test.
    child.stdin.on('error', () => undefined);
    child.on('error', reject);
    child.on('close', (status) => resolve({ ...result, status }));
    child.stdin.end(input);
  });
