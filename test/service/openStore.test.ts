import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { ensureLists } from '../../src/service/store/lists/ensureLists';
import { storeSharedList } from '../../src/service/store/lists/storeSharedList';
import { openStore } from '../../src/service/store/openStore';
import { lockDirectory, readLock } from '../../src/service/store/pglite/directoryLock';
import { processStart } from '../../src/service/store/pglite/processStart';
import { ServiceError } from '../../src/service/ServiceError';
import { person } from '../list/contract/ContractList';
import { sampleList } from '../support/sampleList';

const ROOT = join(__dirname, '..', '..');
const KILLED_AFTER = 12;

describe('The lock of a data directory', () => {
  let directory: string;

  beforeEach(() => {
    directory = fs.mkdtempSync(join(tmpdir(), 'eslabon-lock-'));
  });

  afterEach(() => fs.rmSync(directory, { recursive: true, force: true }));

  const refusal = (error: unknown) => {
    assert.ok(error instanceof ServiceError);
    assert.equal(error.code, 'data-directory-in-use');
    assert.ok(error.sentence.es.includes(directory) && error.sentence.en.includes(directory));
    return true;
  };

  it('lets one holder in and tells where its service answers', () => {
    const lock = lockDirectory(directory);
    assert.throws(() => lockDirectory(directory), refusal);
    assert.equal(readLock(directory)?.url, null);
    lock.announce('http://127.0.0.1:4100');
    assert.equal(readLock(directory)?.url, 'http://127.0.0.1:4100');
    lock.release();
    assert.equal(readLock(directory), null);
    lockDirectory(directory).release();
  });

  const leftBehind: (readonly [string, string])[] = [
    ['a process that is dead', JSON.stringify({ pid: 2 ** 22 + 1, started: null, token: 't', url: 'http://x' })],
    ['a write that was cut short', '{"pid":'],
  ];
  // Where the operating system tells when a process began, a number that was given to another process is noticed too.
  if (processStart(process.pid) !== null) {
    const content = JSON.stringify({ pid: process.pid, started: 'long ago', token: 't', url: null });
    leftBehind.push(['a process whose number was given to another', content]);
  }
  for (const [what, content] of leftBehind) {
    it(`is taken over from ${what}`, () => {
      fs.writeFileSync(join(directory, 'service.lock'), content);
      assert.equal(readLock(directory), null);
      const lock = lockDirectory(directory);
      assert.equal(readLock(directory)?.pid, process.pid);
      lock.release();
    });
  }

  it('refuses a directory that cannot be written', () => {
    const file = join(directory, 'file');
    fs.writeFileSync(file, '');
    assert.throws(
      () => lockDirectory(file),
      (error: unknown) => error instanceof ServiceError && error.code === 'data-directory-unusable',
    );
  });
});

describe('The embedded store', function () {
  this.timeout(120_000);
  let directory: string;

  before(() => {
    directory = fs.mkdtempSync(join(tmpdir(), 'eslabon-durable-'));
  });

  after(() => fs.rmSync(directory, { recursive: true, force: true }));

  it('keeps every acknowledged publish when the process is killed', async () => {
    const acknowledged = await publishUntilKilled(directory);
    assert.ok(acknowledged.length >= KILLED_AFTER);
    const store = await openStore({ dataDir: directory });
    try {
      const { rows } = await storeSharedList(store, sampleList, person('ana')).read({ limit: 1_000 });
      const kept = new Set(rows.map(({ id }) => id));
      assert.deepEqual(
        acknowledged.filter((id) => !kept.has(id)),
        [],
      );
    } finally {
      await store.close();
    }
  });

  it('syncs every commit to the disk', async () => {
    const store = await openStore({ dataDir: directory });
    const original = fs.fsyncSync;
    let calls = 0;
    try {
      await ensureLists(store, [sampleList]);
      fs.fsyncSync = (descriptor) => {
        calls += 1;
        original(descriptor);
      };
      for (let commit = 1; commit <= 5; commit += 1) {
        await store.db
          .updateTable('list_heads')
          .set((head) => ({ revision: head('revision', '+', 1) }))
          .execute();
        assert.ok(calls >= commit, `${commit} commits, ${calls} syncs`);
      }
    } finally {
      fs.fsyncSync = original;
      await store.close();
    }
  });
});

/** Publishes row after row in another process, kills it without warning, and returns what it had acknowledged. */
function publishUntilKilled(directory: string): Promise<string[]> {
  const child = spawn(process.execPath, ['-r', 'tsx/cjs', join('test', 'support', 'publishForever.ts'), directory], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const acknowledged: string[] = [];
  createInterface({ input: child.stdout }).on('line', (id) => {
    acknowledged.push(id);
    if (acknowledged.length === KILLED_AFTER) child.kill('SIGKILL');
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', () => resolve(acknowledged));
  });
}
