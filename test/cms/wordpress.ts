/**
 * A real WordPress from Debian's packages, in a folder of its own that is gone afterwards: the package's files copied,
 * MariaDB on a socket, PHP's built-in server. Nothing of the machine's own configuration is read or changed, and
 * nothing listens on the network but PHP, on localhost.
 */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { ensureDebianPackages } from '../support/debian-packages.js';
import { findFreePort } from '../support/free-port.js';

const packages = [
  'wordpress', 'wordpress-theme-twentytwentythree', 'php', 'php8.2-cgi', 'php-cli', 'php-mysql', 'php-gd', 'php-xml', 'php-mbstring',
  'php-curl', 'mariadb-server', 'mariadb-client',
];

/** An administrator and an editor may post any HTML, an author may not: WordPress filters what an author saves. */
export type Role = 'editor' | 'author';

export interface WordPress {
  version: string;
  /** Publishes a post as that role; gives its public address and what was kept of the text. */
  publish(role: Role, title: string, content: string): Promise<{ address: string; kept: string }>;
  close(): Promise<void>;
}

/** @param themeHead markup that an administrator put into the theme's head; in pages whose address says `?theme` */
export async function startWordPress(themeHead: string): Promise<WordPress> {
  ensureDebianPackages(packages, 'the test in WordPress');
  const folder = mkdtempSync(join(tmpdir(), 'partner-wordpress-'));
  const children: ChildProcess[] = [];
  const close = async (): Promise<void> => {
    for (const child of children.reverse()) await end(child);
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const site = join(folder, 'site');
    // Links lead to parts in other packages; one that leads nowhere is no loss.
    spawnSync('cp', ['-rL', '/usr/share/wordpress', site], { stdio: 'ignore' });
    const socket = join(folder, 'database.socket');
    await startDatabase(join(folder, 'database'), socket, children);
    const port = await findFreePort();
    const home = `http://localhost:${port}`;
    writeFileSync(join(site, 'wp-config.php'), writeConfiguration(socket, home));
    mkdirSync(join(site, 'wp-content/mu-plugins'), { recursive: true });
    writeFileSync(join(site, 'wp-content/mu-plugins/theme-head.php'), writeThemeHead(themeHead));
    writeFileSync(join(folder, 'install.php'), writeInstaller(site));
    const { version, passwords } = JSON.parse(run('php', [join(folder, 'install.php')])) as Installed;
    const server = spawn('php', ['-S', `localhost:${port}`, '-t', site], {
      stdio: 'ignore',
      // Its workers outlive it: as a group of their own they can be ended together.
      detached: true,
      // WordPress asks itself while it answers.
      env: { ...process.env, PHP_CLI_SERVER_WORKERS: '4' },
    });
    children.push(server);
    await waitFor(async () => (await fetch(`${home}/?rest_route=/`)).ok, 'WordPress to answer');
    return { version, close, publish: (role, title, content) => publish(home, role, passwords[role], title, content) };
  } catch (error) {
    await close();
    throw error;
  }
}

interface Installed {
  version: string;
  passwords: Record<Role, string>;
}

interface Post {
  link: string;
  content: { raw: string };
}

async function publish(home: string, role: Role, password: string, title: string, content: string): ReturnType<WordPress['publish']> {
  const response = await fetch(`${home}/?rest_route=/wp/v2/posts&context=edit`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Authorization': `Basic ${btoa(`${role}:${password}`)}` },
    body: JSON.stringify({ title, content, status: 'publish' }),
  });
  if (!response.ok) throw new Error(`WordPress refused the post: ${response.status} ${await response.text()}`);
  const { link, content: kept } = (await response.json()) as Post;
  return { address: link, kept: kept.raw };
}

async function startDatabase(data: string, socket: string, children: ChildProcess[]): Promise<void> {
  const { username } = userInfo();
  run('mariadb-install-db', ['--no-defaults', `--user=${username}`, `--datadir=${data}`, '--auth-root-authentication-method=normal', '--skip-test-db']);
  const settings = [`--user=${username}`, `--datadir=${data}`, `--socket=${socket}`, `--pid-file=${data}/pid`, '--skip-networking', '--innodb-flush-log-at-trx-commit=2'];
  children.push(spawn('mariadbd', ['--no-defaults', ...settings], { stdio: 'ignore' }));
  const ask = (sql: string): boolean =>
    spawnSync('mariadb', ['--no-defaults', `--socket=${socket}`, '--user=root', '--execute', sql]).status === 0;
  await waitFor(async () => ask('CREATE DATABASE IF NOT EXISTS wordpress CHARACTER SET utf8mb4'), 'MariaDB to answer');
}

const writeConfiguration = (socket: string, home: string): string => `<?php
define('DB_NAME', 'wordpress');
define('DB_USER', 'root');
define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:${socket}');
define('DB_CHARSET', 'utf8mb4');
define('DB_COLLATE', '');
define('WP_HOME', '${home}');
define('WP_SITEURL', '${home}');
define('WP_ENVIRONMENT_TYPE', 'local');
define('DISABLE_WP_CRON', true);
define('AUTOMATIC_UPDATER_DISABLED', true);
define('WP_HTTP_BLOCK_EXTERNAL', true);
define('WP_ACCESSIBLE_HOSTS', 'localhost');
${['AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE'].flatMap((name) => [`${name}_KEY`, `${name}_SALT`])
  .map((name) => `define('${name}', '${randomBytes(32).toString('hex')}');`).join('\n')}
$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
`;

const writeThemeHead = (markup: string): string => `<?php
add_action('wp_head', function () {
  if (isset($_GET['theme'])) echo <<<'MARKUP'
${markup}
MARKUP;
});
`;

const writeInstaller = (site: string): string => `<?php
define('WP_INSTALLING', true);
function wp_new_blog_notification() {}
$_SERVER['HTTP_HOST'] = 'localhost';
require '${site}/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install('Test', 'administrator', 'administrator@example.org', false, '', wp_generate_password());
$passwords = [];
foreach (['editor', 'author'] as $role) {
  $user = wp_insert_user(['user_login' => $role, 'user_pass' => wp_generate_password(), 'user_email' => "$role@example.org", 'role' => $role]);
  [$passwords[$role]] = WP_Application_Passwords::create_new_application_password($user, ['name' => 'test']);
}
echo json_encode(['version' => get_bloginfo('version'), 'passwords' => $passwords]);
`;

function run(program: string, args: string[]): string {
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${program} ended with ${status}: ${stderr || stdout}`);
  return stdout;
}

async function waitFor(check: () => Promise<boolean>, what: string): Promise<void> {
  const limit = Date.now() + 60_000;
  while (!(await check().catch(() => false))) {
    if (Date.now() > limit) throw new Error(`Waited in vain for ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

/** Ends a program that we started, and waits until it is gone. */
async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  const send = (signal: NodeJS.Signals): boolean => (child.spawnargs[0] === 'php' ? process.kill(-child.pid!, signal) : child.kill(signal));
  send('SIGTERM');
  const timer = setTimeout(() => send('SIGKILL'), 10_000);
  await gone;
  clearTimeout(timer);
}
