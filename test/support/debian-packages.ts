/**
 * Makes Debian packages available to a test that needs a real program: a browser, nginx, poppler, fonts.
 *
 * On Debian, as root or with a passwordless sudo, a missing package is installed quietly, with one line of output.
 * Anywhere else a MissingProgramError says in one line what to install. Ubuntu counts as elsewhere: its browser
 * packages are placeholders for snaps, which do not run in a container.
 */
import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** Says in one line what a person has to install. */
export class MissingProgramError extends Error {
  override name = 'MissingProgramError';
}

let listsAreFresh = false;

/** Installs those of the packages that are missing, or throws a MissingProgramError. */
export function ensureDebianPackages(packages: readonly string[], purpose: string): void {
  const missing = packages.filter((name) => !isInstalled(name));
  if (missing.length === 0) return;
  if (!canInstallDebianPackages()) {
    throw new MissingProgramError(`${purpose}: please install ${missing.join(', ')} (Debian's package names).`);
  }
  console.log(`Installing Debian's ${missing.join(', ')} for ${purpose}.`);
  if (!listsAreFresh) runAptGet(['update']);
  listsAreFresh = true;
  const install = runAptGet(['install', '-y', '--no-install-recommends', ...missing]);
  if (install.status !== 0) {
    const reason = `${install.stdout}\n${install.stderr}`.split('\n').findLast((line) => line.startsWith('E: '));
    throw new MissingProgramError(`${purpose}: apt-get could not install ${missing.join(', ')}. ${reason ?? ''}`);
  }
}

/** Tells whether this process may install packages: Debian itself, and root or a sudo that asks nothing. */
export function canInstallDebianPackages(): boolean {
  if (!existsSync('/usr/bin/apt-get') || !existsSync('/etc/os-release')) return false;
  if (!/^ID="?debian"?$/m.test(readFileSync('/etc/os-release', 'utf8'))) return false;
  return isRoot() || spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0;
}

export function isRoot(): boolean {
  return process.getuid?.() === 0;
}

function isInstalled(name: string): boolean {
  const query = spawnSync('dpkg-query', ['-W', '-f', '${db:Status-Status}', name], { encoding: 'utf8' });
  return query.stdout === 'installed';
}

function runAptGet(args: string[]): SpawnSyncReturns<string> {
  // RUNLEVEL=1 keeps a freshly installed server (nginx) from starting by itself; the tests start their own.
  const settings = ['DEBIAN_FRONTEND=noninteractive', 'RUNLEVEL=1'];
  const command = ['env', ...settings, 'apt-get', '-qq', '-o', 'DPkg::Lock::Timeout=300', ...args];
  const [program, ...rest] = isRoot() ? command : ['sudo', '-n', ...command];
  return spawnSync(program as string, rest, { encoding: 'utf8' });
}
