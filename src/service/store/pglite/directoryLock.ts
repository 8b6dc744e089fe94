import { randomUUID } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { ServiceError } from '../../ServiceError';
import { isSameProcessAlive, processStart } from './processStart';

const LOCK_FILE = 'service.lock';
const DATABASE_DIRECTORY = 'database';

const lockSchema = z.object({
  pid: z.number().int().positive(),
  /** When the process began, as the operating system tells it; null where it does not. Tells a reused pid. */
  started: z.string().nullable(),
  token: z.string(),
  /** Where the service answers; null until it listens. */
  url: z.string().nullable(),
});

export type LockRecord = z.infer<typeof lockSchema>;

export interface DirectoryLock {
  readonly databaseDirectory: string;
  announce(url: string): void;
  release(): void;
}

/**
 * Takes a data directory for this process. The embedded engine itself has no lock: two processes on one directory
 * overwrite each other's acknowledged work without an error. A lock left by a dead process is taken over.
 */
export function lockDirectory(dataDir: string): DirectoryLock {
  const directory = resolve(dataDir);
  const path = join(directory, LOCK_FILE);
  const record: LockRecord = { pid: process.pid, started: processStart(process.pid), token: randomUUID(), url: null };
  try {
    mkdirSync(directory, { recursive: true });
    acquire(directory, path, record);
    mkdirSync(join(directory, DATABASE_DIRECTORY), { recursive: true });
  } catch (cause) {
    if (cause instanceof ServiceError) throw cause;
    throw new ServiceError(
      'data-directory-unusable',
      {
        es: `No se puede escribir en la carpeta de datos ${directory}.`,
        en: `The data folder ${directory} cannot be written to.`,
      },
      cause,
    );
  }
  const owns = () => readRecord(path)?.token === record.token;
  return {
    databaseDirectory: join(directory, DATABASE_DIRECTORY),
    announce: (url) => {
      if (!owns()) return;
      const temporary = temporaryPath(directory);
      writeFileSync(temporary, JSON.stringify({ ...record, url }));
      renameSync(temporary, path);
    },
    release: () => {
      if (owns()) rmSync(path, { force: true });
    },
  };
}

/** The process that holds a data directory now, and where its service answers; null when none does. */
export function readLock(dataDir: string): LockRecord | null {
  const record = readRecord(join(resolve(dataDir), LOCK_FILE));
  return record !== null && isSameProcessAlive(record.pid, record.started) ? record : null;
}

function acquire(directory: string, path: string, record: LockRecord): void {
  const temporary = temporaryPath(directory);
  writeFileSync(temporary, JSON.stringify(record));
  try {
    if (link(temporary, path)) return;
    const holder = readRecord(path);
    if (holder !== null && isSameProcessAlive(holder.pid, holder.started)) throw inUse(directory);
    // Whoever moves the stale lock away first may take its place; a lock that was taken meanwhile is put back.
    const aside = temporaryPath(directory);
    renameSync(path, aside);
    const moved = readRecord(aside);
    if (moved?.token !== holder?.token) {
      link(aside, path);
      rmSync(aside, { force: true });
      throw inUse(directory);
    }
    rmSync(aside, { force: true });
    if (!link(temporary, path)) throw inUse(directory);
  } finally {
    rmSync(temporary, { force: true });
  }
}

/** Creates `path` with the whole content of `from` in one step; false when it exists. */
function link(from: string, path: string): boolean {
  try {
    linkSync(from, path);
    return true;
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'EEXIST') return false;
    throw cause;
  }
}

function readRecord(path: string): LockRecord | null {
  try {
    return lockSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    // Absent, unreadable or half-written: nobody that could be asked holds it.
    return null;
  }
}

const temporaryPath = (directory: string) => join(directory, `.${LOCK_FILE}.${randomUUID()}`);

const inUse = (directory: string) =>
  new ServiceError('data-directory-in-use', {
    es: `Otro Eslabón ya está usando la carpeta de datos ${directory}. Ciérrelo o indique otra carpeta.`,
    en: `Another Eslabón is already using the data folder ${directory}. Close it or choose another folder.`,
  });
