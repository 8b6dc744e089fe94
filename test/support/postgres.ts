import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';

const DEBIAN_SERVERS = '/usr/lib/postgresql';
const INSTALL_TIMEOUT_MS = 240_000;
const COMMAND_TIMEOUT_MS = 60_000;

export interface TestDatabase {
  readonly url: string;
  drop(): Promise<void>;
}

/**
 * Whether tests on PostgreSQL can be run: on `TEST_DATABASE_URL`, with a server's programs found here, or, as root on
 * Debian, with programs to be installed. In continuous integration they must run.
 */
export function hasPostgres(): boolean {
  if (process.env.CI === 'true' || process.env.TEST_DATABASE_URL !== undefined) return true;
  return serverPrograms() !== null || mayInstall();
}

/** A new, empty database: on the server named by `TEST_DATABASE_URL`, else on a server of its own that ends with it. */
export async function openTestDatabase(): Promise<TestDatabase> {
  const given = process.env.TEST_DATABASE_URL;
  if (given !== undefined) return createDatabase(given, () => undefined);
  const server = startServer(serverPrograms() ?? installServer());
  try {
    return await createDatabase(server.url, server.stop);
  } catch (cause) {
    server.stop();
    throw cause;
  }
}

async function createDatabase(serverUrl: string, stop: () => void): Promise<TestDatabase> {
  const name = `eslabon_test_${randomBytes(6).toString('hex')}`;
  const asServer = async (statement: string) => {
    const client = new Client({ connectionString: serverUrl });
    await client.connect();
    await client.query(statement).finally(() => client.end());
  };
  await asServer(`create database ${name}`);
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return {
    url: url.href,
    drop: async () => {
      await asServer(`drop database ${name} with (force)`).finally(stop);
    },
  };
}

/** A server without a port: it answers through a socket in a folder of its own, so nothing else can meet it. */
function startServer(programs: string): { readonly url: string; readonly stop: () => void } {
  const directory = mkdtempSync(join(tmpdir(), 'eslabon-pg-'));
  const data = join(directory, 'data');
  const options = `-F -c listen_addresses='' -k ${directory}`;
  const asOwner = (program: string, ...parameters: string[]) => {
    const path = join(programs, program);
    // PostgreSQL refuses to run as root; Debian's package brings a user for it.
    const [command, all] = isRoot() ? ['runuser', ['-u', 'postgres', '--', path, ...parameters]] : [path, parameters];
    execFileSync(command, all, { stdio: ['ignore', 'ignore', 'pipe'], timeout: COMMAND_TIMEOUT_MS, cwd: directory });
  };
  if (isRoot()) execFileSync('chown', ['postgres', directory]);
  chmodSync(directory, 0o755);
  asOwner('initdb', '-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync');
  asOwner('pg_ctl', '-D', data, '-w', '-l', join(directory, 'log'), '-o', options, 'start');
  return {
    url: `postgresql://postgres@localhost/postgres?host=${encodeURIComponent(directory)}`,
    stop: () => {
      asOwner('pg_ctl', '-D', data, '-m', 'immediate', '-w', 'stop');
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

/** Folder of the newest server's programs; null when there is none. */
function serverPrograms(): string | null {
  const onPath = (process.env.PATH ?? '').split(':').filter((folder) => folder !== '');
  const debian = existsSync(DEBIAN_SERVERS)
    ? readdirSync(DEBIAN_SERVERS)
        .sort((a, b) => Number(b) - Number(a))
        .map((version) => join(DEBIAN_SERVERS, version, 'bin'))
    : [];
  return [...debian, ...onPath].find((folder) => existsSync(join(folder, 'initdb'))) ?? null;
}

function installServer(): string {
  if (!mayInstall()) throw new Error('PostgreSQL is required here: set TEST_DATABASE_URL or install a server');
  const quiet = { stdio: ['ignore', 'ignore', 'pipe'] as ['ignore', 'ignore', 'pipe'], timeout: INSTALL_TIMEOUT_MS };
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  execFileSync('apt-get', ['update'], { ...quiet, env });
  execFileSync('apt-get', ['install', '-y', '--no-install-recommends', 'postgresql'], { ...quiet, env });
  const programs = serverPrograms();
  if (programs === null) throw new Error('PostgreSQL was installed, but its programs were not found');
  return programs;
}

const mayInstall = () => isRoot() && existsSync('/etc/debian_version');
const isRoot = () => process.getuid?.() === 0;
