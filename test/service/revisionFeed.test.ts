import assert from 'node:assert/strict';
import type { Socket } from 'node:net';
import { buildService } from '../../src/service/buildService';
import { localIdentity } from '../../src/service/identity/localIdentity';
import { localUsers } from '../../src/service/identity/localUsers';
import { RevisionFeed, type Revision } from '../../src/service/RevisionFeed';
import { embeddedStore } from '../support/embeddedStore';
import { sampleList } from '../support/sampleList';

const at = (revision: number, epoch = 'A'): Revision[] => [{ list: 'suppliers', epoch, revision }];

/** A feed whose reads are answered by hand, in the order in which they were asked. */
function handFed() {
  const asked: { resolve: (revisions: Revision[]) => void; reject: (reason: Error) => void }[] = [];
  const waiting: (() => void)[] = [];
  const feed = new RevisionFeed(
    () =>
      new Promise<Revision[]>((resolve, reject) => {
        asked.push({ resolve, reject });
        for (const tell of waiting.splice(0)) tell();
      }),
  );
  return {
    feed,
    reads: () => asked.length,
    /** Settles once the service has asked `count` times. */
    asked: async (count: number) => {
      while (asked.length < count) await new Promise<void>((resolve) => waiting.push(resolve));
    },
    answer: async (index: number, revisions: Revision[] | Error) => {
      const read = asked[index];
      assert.ok(read, `read ${String(index)} was asked`);
      if (revisions instanceof Error) read.reject(revisions);
      else read.resolve(revisions);
      await new Promise((resolve) => setImmediate(resolve));
    },
  };
}

describe('the feed of revisions', () => {
  let left: AbortController;
  let told: string[];
  const listen = (feed: RevisionFeed) =>
    feed.listen(({ epoch, revision }) => told.push(`${epoch}${String(revision)}`), left.signal);

  beforeEach(() => {
    left = new AbortController();
    told = [];
  });

  afterEach(() => {
    left.abort();
  });

  it('tells where every list stands, then every step once', async () => {
    const { feed, answer } = handFed();
    const listening = listen(feed);
    await answer(0, at(4));
    await listening;
    feed.look();
    await answer(1, at(4));
    feed.look();
    await answer(2, at(5));
    assert.deepEqual(told, ['A4', 'A5']);
  });

  it('tells what is announced while the first revisions are read, and does not go back', async () => {
    const { feed, answer } = handFed();
    const listening = listen(feed);
    feed.look();
    await answer(1, at(5));
    await answer(0, at(4));
    await listening;
    assert.deepEqual(told, ['A5']);
  });

  it('tells a new epoch whatever its revision, and never an epoch that was left', async () => {
    const { feed, answer } = handFed();
    const listening = listen(feed);
    feed.look();
    await answer(1, at(9));
    feed.look();
    await answer(2, at(1, 'B'));
    await answer(0, at(8));
    await listening;
    assert.deepEqual(told, ['A9', 'B1']);
  });

  it('forgets a listener that left while its first revisions were read', async () => {
    const { feed, answer, reads } = handFed();
    const listening = listen(feed);
    left.abort();
    await answer(0, at(4));
    await listening;
    feed.look();
    assert.deepEqual([told, reads()], [[], 1]);
  });

  it('forgets a listener whose first revisions could not be read', async () => {
    const { feed, answer, reads } = handFed();
    const listening = assert.rejects(listen(feed), /no store/);
    await answer(0, new Error('no store'));
    await listening;
    feed.look();
    assert.equal(reads(), 1);
  });

  it('tells the others, too, when one listener fails', async () => {
    const { feed, answer } = handFed();
    const failing = feed.listen(({ revision }) => {
      if (revision > 4) throw new Error('the connection broke');
    }, left.signal);
    const listening = listen(feed);
    await answer(0, at(4));
    await answer(1, at(4));
    await Promise.all([failing, listening]);
    feed.look();
    await answer(2, at(5));
    feed.look();
    await answer(3, at(6));
    assert.deepEqual(told, ['A4', 'A5', 'A6']);
  });

  it('is not asked to listen by one who is gone', async () => {
    const { feed, reads } = handFed();
    left.abort();
    await listen(feed);
    assert.equal(reads(), 0);
  });
});

describe('the stream of events', () => {
  it('keeps no listener of a client that left while the first revisions were read', async function () {
    this.timeout(60_000);
    const { feed, asked, answer, reads } = handFed();
    const app = await buildService(
      {
        store: await embeddedStore(),
        lists: [sampleList],
        identity: localIdentity(localUsers),
        revisions: feed,
        clock: () => new Date(),
      },
      { origins: { loopbackOnly: true, allowed: [] }, logger: false },
    );
    try {
      const url = await app.listen({ host: '127.0.0.1', port: 0 });
      const closed = new Promise((resolve) =>
        app.server.once('connection', (socket: Socket) => socket.once('close', resolve)),
      );
      const leave = new AbortController();
      const asking = fetch(`${url}/api/v1/events`, {
        headers: { authorization: 'Local ana' },
        signal: leave.signal,
      });
      await asked(1);
      leave.abort();
      await assert.rejects(asking);
      await closed;
      await answer(0, at(4));
      feed.look();
      assert.equal(reads(), 1);
    } finally {
      await app.close();
    }
  });
});
