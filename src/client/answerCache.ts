import { z } from 'zod';
import type { Answer, Versions } from '../list/Lookup';
import { answerSchema, versionsSchema } from '../list/wire/lookup';

/** Where answers are kept between sessions, such as the browser's storage; one text per owner. Every promise must settle. */
export interface AnswerStorage {
  load(owner: string): Promise<string | null>;
  save(owner: string, text: string): Promise<void>;
  erase(owner: string): Promise<void>;
}

export interface AnswerCacheOptions {
  /** Service and user the answers were given to: another user must never see them. */
  readonly owner: { readonly service: string; readonly user: string };
  /** null keeps answers for this session only. */
  readonly storage: AnswerStorage | null;
  /** Most answers kept; the least recently used ones go first. */
  readonly maxAnswers?: number;
  /** Most characters kept, as JSON. */
  readonly maxCharacters?: number;
}

const MAX_ANSWERS = 50_000;
const MAX_CHARACTERS = 4_000_000;

interface Kept {
  readonly answer: Answer;
  readonly versions: Versions;
  readonly size: number;
}

const storedSchema = z.object({
  format: z.literal(1),
  stamps: z.array(versionsSchema),
  answers: z.array(z.tuple([z.string(), answerSchema, z.number().int().min(0)])),
});

/** Answers by question, each with the data versions it was made from; bounded, and kept between sessions. */
export class AnswerCache {
  private readonly kept = new Map<string, Kept>();
  private readonly owner: string;
  private readonly storage: AnswerStorage | null;
  private readonly maxAnswers: number;
  private readonly maxCharacters: number;
  private characters = 0;
  private changed = false;
  private erased = false;
  /** One write to storage at a time, so that a slow save cannot bring back what was erased. */
  private writing: Promise<void> = Promise.resolve();

  constructor(options: AnswerCacheOptions) {
    this.owner = JSON.stringify([options.owner.service, options.owner.user]);
    this.storage = options.storage;
    this.maxAnswers = options.maxAnswers ?? MAX_ANSWERS;
    this.maxCharacters = options.maxCharacters ?? MAX_CHARACTERS;
  }

  get size(): number {
    return this.kept.size;
  }

  get(key: string): Answer | null {
    const found = this.kept.get(key);
    if (found === undefined) return null;
    // A map keeps the order of insertion: what was used last stands last.
    this.kept.delete(key);
    this.kept.set(key, found);
    return found.answer;
  }

  put(key: string, answer: Answer, versions: Versions): void {
    if (this.erased) return;
    const size = key.length + JSON.stringify(answer).length;
    if (size > this.maxCharacters / 4) return;
    this.drop(key);
    this.kept.set(key, { answer, versions, size });
    this.characters += size;
    this.changed = true;
    for (const oldest of this.kept.keys()) {
      if (this.kept.size <= this.maxAnswers && this.characters <= this.maxCharacters) break;
      this.drop(oldest);
    }
  }

  /** Drops every answer made from other versions than these; gives the scopes that made answers go. */
  dropStale(current: Versions): readonly string[] {
    const scopes = new Set<string>();
    for (const [key, { versions }] of this.kept) {
      const stale = Object.keys(versions).filter((scope) => versions[scope] !== current[scope]);
      if (stale.length === 0) continue;
      for (const scope of stale) scopes.add(scope);
      this.drop(key);
    }
    if (scopes.size > 0) this.changed = true;
    return [...scopes].sort();
  }

  /** Brings back what was kept in an earlier session. What cannot be read is forgotten: it will be asked again. */
  async load(): Promise<void> {
    const text = (await this.storage?.load(this.owner)) ?? null;
    const stored = text === null ? null : readStored(text);
    if (stored === null || this.erased) return;
    for (const [key, answer, stamp] of stored.answers) {
      const versions = stored.stamps[stamp];
      if (versions !== undefined && !this.kept.has(key)) this.put(key, answer, versions);
    }
    this.changed = false;
  }

  /** Keeps the answers for the next session. Does nothing when nothing is new. */
  async save(): Promise<void> {
    if (this.storage === null || !this.changed || this.erased) return;
    this.changed = false;
    const stamps: Versions[] = [];
    const stampOf = new Map<string, number>();
    const answers: [string, Answer, number][] = [];
    for (const [key, { answer, versions }] of this.kept) {
      const text = JSON.stringify(versions);
      const stamp = stampOf.get(text) ?? stamps.push(versions) - 1;
      stampOf.set(text, stamp);
      answers.push([key, answer, stamp]);
    }
    await this.write((storage) => storage.save(this.owner, JSON.stringify({ format: 1, stamps, answers })));
  }

  /** Forgets everything, here and in storage, for good: for sign-out. */
  async erase(): Promise<void> {
    this.erased = true;
    this.kept.clear();
    this.characters = 0;
    await this.write((storage) => storage.erase(this.owner));
  }

  private write(act: (storage: AnswerStorage) => Promise<void>): Promise<void> {
    const { storage } = this;
    if (storage === null) return Promise.resolve();
    const written = this.writing.then(() => act(storage));
    this.writing = written.catch(() => undefined);
    return written;
  }

  private drop(key: string): void {
    this.characters -= this.kept.get(key)?.size ?? 0;
    this.kept.delete(key);
  }
}

function readStored(text: string): z.infer<typeof storedSchema> | null {
  try {
    return storedSchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}
