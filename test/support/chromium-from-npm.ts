/**
 * Gets a Chromium where no package manager of the system may be used: the npm package @sparticuz/chromium carries
 * the program, compressed, for Linux on x64. It goes into node_modules/.cache, so that package.json and the lock
 * file stay as they are. It needs the system's libnss3 and libnspr4.
 */
import { spawnSync } from 'node:child_process';
import { createReadStream, createWriteStream, existsSync, mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { createBrotliDecompress } from 'node:zlib';
import { MissingProgramError } from './debian-packages.js';

const packageName = '@sparticuz/chromium';
const version = '147.0.0';
const cache = fileURLToPath(new URL('../../node_modules/.cache/chromium-from-npm', import.meta.url));

/** The path of the unpacked program, or undefined where the package has none for this machine. */
export async function unpackChromiumFromNpm(): Promise<string | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const folder = join(cache, version);
  const program = join(folder, 'chromium');
  if (!existsSync(program)) {
    mkdirSync(folder, { recursive: true });
    console.log(`Installing Chromium from the npm package ${packageName}.`);
    const specification = `${packageName}@${version}`;
    const npm = spawnSync('npm', ['install', '--silent', '--no-save', '--prefix', folder, specification]);
    if (npm.status !== 0) return undefined;
    const packed = join(folder, 'node_modules', packageName, 'bin', 'chromium.br');
    // Renamed at the end, so that an interrupted run leaves no half program.
    await pipeline(
      createReadStream(packed),
      createBrotliDecompress(),
      createWriteStream(`${program}.part`, { mode: 0o755 }),
    );
    renameSync(`${program}.part`, program);
  }
  if (spawnSync(program, ['--version']).status === 0) return program;
  throw new MissingProgramError('Chromium from npm does not start: please install libnss3 and libnspr4.');
}
