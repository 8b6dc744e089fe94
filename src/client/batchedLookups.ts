import { ListError } from '../list/ListError';
import {
  MAX_QUESTIONS,
  type Answer,
  type LookupAnswer,
  type Lookups,
  type Question,
  type Versions,
} from '../list/Lookup';
import type { AnswerCache } from './answerCache';
import { askOnceMore } from './askOnceMore';
import { gatherItems, type Schedule } from './gatherItems';
import { cancelledAnswer, failedAnswer, timeoutAnswer } from './lookupSentences';
import { questionKey } from './questionKey';

export interface BatchedLookupsOptions {
  readonly cache: AnswerCache;
  readonly schedule: Schedule;
  /** After so long every question has an answer, if only that there is none. */
  readonly timeoutMs?: number;
  /** Most questions in one request. */
  readonly largest?: number;
  /** Told when answers could not be kept for the next session, or read from the last; they are only asked again. */
  readonly onStorageProblem?: (cause: unknown) => void;
}

const QUIET_MS = 10;
const LONGEST_MS = 300;
const REQUESTS_AT_ONCE = 3;
const TIMEOUT_MS = 30_000;
const STORAGE_TIMEOUT_MS = 2_000;
const SAVE_AFTER_MS = 1_000;

/** What a refresh found out. */
export interface RefreshNews {
  /** Scopes (lists, indicators) with newer data than the answers given so far. */
  readonly changed: readonly string[];
  /** Since the refresh before, some questions got no answer from the service: asking again may help. */
  readonly unanswered: boolean;
}

/** What custom functions ask through. Every promise of `ask` is fulfilled with an answer. */
export interface BatchedLookups {
  ask(question: Question, options?: { readonly signal?: AbortSignal }): Promise<Answer>;
  /** What is known already, without asking: for the preview while a formula is being typed. */
  cachedAnswer(question: Question): Answer | null;
  /** Takes over the current data versions and forgets what is stale. Rejects with a `ListError` when these cannot be had. */
  refresh(options?: { readonly signal?: AbortSignal }): Promise<RefreshNews>;
  /** Calls everything off and erases what is kept. The object is of no use afterwards. */
  signOut(): Promise<void>;
}

interface Item {
  readonly key: string;
  readonly question: Question;
  readonly waiters: Set<(answer: Answer) => void>;
  readonly callOffTimeout: () => void;
  /** Told when the item no longer needs its request. */
  onSettled: () => void;
}

/**
 * Questions made close together travel in one request; equal ones are asked once, also while under way; answers are
 * kept by data version. 10,000 different cells cost a few requests, 10,000 equal ones cost one, and a repeat none.
 */
export function batchedLookups(lookups: Lookups, options: BatchedLookupsOptions): BatchedLookups {
  const { cache, schedule } = options;
  const pending = new Map<string, Item>();
  let current: Versions | null = null;
  /** Grows with every refresh: what was asked before it may be older than what the refresh saw. */
  let generation = 0;
  let unanswered = false;
  let saving = false;
  let closed = false;

  const gatherer = gatherItems<Item>({
    schedule,
    quietMs: QUIET_MS,
    longestMs: LONGEST_MS,
    largest: Math.min(options.largest ?? MAX_QUESTIONS, MAX_QUESTIONS),
    places: REQUESTS_AT_ONCE,
    send,
  });
  const callOffStorage = schedule(STORAGE_TIMEOUT_MS, () => gatherer.open());
  void cache
    .load()
    .then(undefined, options.onStorageProblem)
    .then(() => {
      callOffStorage();
      for (const item of [...pending.values()]) {
        const known = cache.get(item.key);
        if (known !== null) settle(item, known);
      }
      gatherer.open();
    });

  function ask(question: Question, { signal }: { readonly signal?: AbortSignal } = {}): Promise<Answer> {
    if (closed || signal?.aborted === true) return Promise.resolve(cancelledAnswer);
    const key = questionKey(question);
    const known = cache.get(key);
    if (known !== null) return Promise.resolve(known);
    const item = pending.get(key) ?? gather(key, question);
    return new Promise((resolve) => {
      const waiter = (answer: Answer): void => {
        signal?.removeEventListener('abort', leave);
        resolve(answer);
      };
      const leave = (): void => {
        item.waiters.delete(waiter);
        resolve(cancelledAnswer);
        if (item.waiters.size === 0) settle(item, cancelledAnswer);
      };
      item.waiters.add(waiter);
      signal?.addEventListener('abort', leave, { once: true });
    });
  }

  function gather(key: string, question: Question): Item {
    const callOffTimeout = schedule(options.timeoutMs ?? TIMEOUT_MS, () => {
      unanswered = true;
      settle(item, timeoutAnswer);
    });
    const item: Item = { key, question, waiters: new Set(), callOffTimeout, onSettled: () => undefined };
    pending.set(key, item);
    gatherer.add(item);
    return item;
  }

  async function send(gathered: readonly Item[]): Promise<void> {
    const items = gathered.filter((item) => pending.get(item.key) === item);
    if (items.length === 0) return;
    const abort = new AbortController();
    const asked = generation;
    let open = items.length;
    const onSettled = (): void => {
      open -= 1;
      // Nobody waits for anything in the request any more.
      if (open === 0) abort.abort();
    };
    for (const item of items) item.onSettled = onSettled;
    try {
      const found = await askOnceMore(
        () =>
          lookups.ask(
            items.map(({ question }) => question),
            { signal: abort.signal },
          ),
        schedule,
        abort.signal,
      );
      if (found.answers.length !== items.length || found.scopes.length !== items.length) throw incomplete();
      items.forEach((item, index) => {
        keep(item, found, index, asked);
        settle(item, found.answers[index] ?? timeoutAnswer);
      });
    } catch (cause) {
      unanswered = true;
      for (const item of items) settle(item, failedAnswer(cause));
    }
  }

  function keep(item: Item, found: LookupAnswer, index: number, asked: number): void {
    const answer = found.answers[index];
    const scopes = found.scopes[index] ?? [];
    if (closed || answer === undefined || scopes.length === 0) return;
    const versions: Record<string, string> = {};
    for (const scope of scopes) {
      const version = found.versions[scope];
      if (version === undefined) return;
      // Asked before the last refresh and made from other data than the refresh saw: good once, not worth keeping.
      if (asked < generation && current?.[scope] !== version) return;
      versions[scope] = version;
    }
    cache.put(item.key, answer, versions);
    saveSoon();
  }

  function settle(item: Item, answer: Answer): void {
    if (pending.get(item.key) !== item) return;
    pending.delete(item.key);
    item.callOffTimeout();
    item.onSettled();
    for (const waiter of item.waiters) waiter(answer);
    item.waiters.clear();
  }

  function saveSoon(): void {
    if (saving) return;
    saving = true;
    schedule(SAVE_AFTER_MS, () => {
      saving = false;
      void cache.save().then(undefined, options.onStorageProblem);
    });
  }

  return {
    ask,
    cachedAnswer: (question) => cache.get(questionKey(question)),
    refresh: async (callOptions) => {
      const before = current;
      const versions = await lookups.versions(callOptions);
      current = versions;
      generation += 1;
      const stale = cache.dropStale(versions);
      const moved = Object.keys(before ?? {}).filter((scope) => before?.[scope] !== versions[scope]);
      if (stale.length > 0) saveSoon();
      const news = { changed: [...new Set([...stale, ...moved])].sort(), unanswered };
      unanswered = false;
      return news;
    },
    signOut: async () => {
      closed = true;
      for (const item of [...pending.values()]) settle(item, cancelledAnswer);
      await cache.erase();
    },
  };
}

const incomplete = () =>
  new ListError('internal', {
    es: 'El servicio contestó de forma incompleta. Intente de nuevo.',
    en: 'The service answered incompletely. Try again.',
  });
