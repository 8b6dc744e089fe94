import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = path.resolve(__dirname, '..', '..', '..');
const entry = ['-r', 'tsx/cjs', path.join(root, 'src', 'cli', 'main.ts')];

const SPOKEN = new Set(['DATABASE_URL', 'PORT', 'HOST', 'DATA_DIR', 'LC_ALL', 'LC_MESSAGES']);

/** Nothing of what the machine that runs the tests says to the program. */
function environment(more: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
  const rest = Object.entries(process.env).filter(([name]) => !SPOKEN.has(name));
  return { ...Object.fromEntries(rest), LANG: 'es_MX.UTF-8', ...more };
}

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface Started {
  readonly process: ChildProcess;
  /** The first line of output that matches; rejects when the program ends without one. */
  line(pattern: RegExp): Promise<string>;
  readonly ended: Promise<Ended>;
}

/** Starts `eslabon` as a person does, as a process of its own. */
export function start(words: readonly string[], more: NodeJS.ProcessEnv = {}): Started {
  const child = spawn(process.execPath, [...entry, ...words], {
    cwd: root,
    env: environment(more),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  let err = '';
  const watchers = new Set<() => void>();
  const heard = (): void => {
    for (const watch of watchers) watch();
  };
  child.stdout.on('data', (chunk: Buffer) => {
    out += chunk.toString();
    heard();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    err += chunk.toString();
  });
  const ended = new Promise<Ended>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      resolve({ code, out, err });
    });
  });
  const line = (pattern: RegExp): Promise<string> =>
    new Promise((resolve, reject) => {
      const watch = (): void => {
        const found = out.split('\n').find((each) => pattern.test(each));
        if (found === undefined) return;
        watchers.delete(watch);
        resolve(found);
      };
      watchers.add(watch);
      watch();
      void ended.then((end) => reject(new Error(`ended with ${end.code}: ${end.out}${end.err}`)));
    });
  return { process: child, line, ended };
}

export function eslabon(words: readonly string[], more: NodeJS.ProcessEnv = {}): Promise<Ended> {
  return start(words, more).ended;
}

/** A folder that goes with the tests of a file. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'eslabon-cli-'));
  after(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}
