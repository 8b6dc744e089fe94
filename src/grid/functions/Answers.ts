import type { FunctionCall, FunctionInvoker, FunctionResult } from '../Grid';

/** A formula cell, as the key of what it asked. */
export type CellKey = string;

/** Shown while an answer is on its way; the engine counts it as an error, so that it never enters a sum unnoticed. */
const PENDING: FunctionResult = { ok: false, error: '#GETTING_DATA' };
const FAILED: FunctionResult = { ok: false, error: '#VALUE!' };
const MAX_KEPT = 50_000;

interface Asked {
  readonly cells: Set<CellKey>;
  /** Undefined while pending. */
  answer: FunctionResult | undefined;
}

/**
 * Answers of custom functions that answer later.
 *
 * The engine would await them one after the other, so a cell shows `#GETTING_DATA` and is calculated again when its answer
 * has come. Equal questions share one answer, which is kept while a cell asks the same, so that a second calculation (an
 * inserted row, a neighbour's edit) asks nothing; `forget` makes cells ask again.
 */
export class Answers {
  readonly #invoke: FunctionInvoker;
  readonly #settled: (cells: readonly CellKey[]) => void;
  readonly #later = new Set<string>();
  readonly #asked = new Map<string, Asked>();
  readonly #before = new Map<CellKey, ReadonlySet<string>>();
  #now = new Map<CellKey, Set<string>>();
  #waiting = new Set<CellKey>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #pending = 0;
  #disposed = false;

  constructor(invoke: FunctionInvoker, settled: (cells: readonly CellKey[]) => void) {
    this.#invoke = invoke;
    this.#settled = settled;
  }

  /** No answer is on its way and none waits to be shown. */
  get idle(): boolean {
    return this.#pending === 0 && this.#timer === undefined;
  }

  get pending(): number {
    return this.#pending;
  }

  /** Never throws. */
  answer(cell: CellKey, call: FunctionCall): FunctionResult {
    if (this.#later.has(call.name)) {
      const key = questionKey(call);
      const asked = this.#asked.get(key);
      if (asked) {
        this.#join(cell, key, asked);
        return asked.answer ?? PENDING;
      }
    }
    try {
      const given = this.#invoke(call);
      return given instanceof Promise ? this.#wait(cell, call, given) : given;
    } catch {
      return FAILED;
    }
  }

  beginPass(): void {
    this.#now = new Map();
  }

  /** Answers that a calculated cell no longer asks for are dropped with their last asker. */
  endPass(): void {
    for (const [cell, keys] of this.#now) {
      for (const key of this.#before.get(cell) ?? []) if (!keys.has(key)) this.#leave(cell, key);
      this.#before.set(cell, keys);
    }
    this.#now = new Map();
    for (const [key, asked] of this.#asked) {
      if (this.#asked.size <= MAX_KEPT) break;
      if (asked.answer) this.#asked.delete(key);
    }
  }

  /** Cells for which `which` holds ask again when they are calculated next. */
  forget(which: (cell: CellKey) => boolean): void {
    for (const [key, asked] of this.#asked) {
      if (asked.answer && [...asked.cells].some(which)) this.#asked.delete(key);
    }
  }

  dispose(): void {
    this.#disposed = true;
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #wait(cell: CellKey, call: FunctionCall, promise: Promise<FunctionResult>): FunctionResult {
    this.#later.add(call.name);
    const key = questionKey(call);
    const asked: Asked = { cells: new Set(), answer: undefined };
    this.#asked.set(key, asked);
    this.#join(cell, key, asked);
    this.#pending += 1;
    const settle = (answer: FunctionResult): void => {
      asked.answer = answer;
      this.#pending -= 1;
      for (const waiting of asked.cells) this.#waiting.add(waiting);
      this.#timer ??= setTimeout(() => {
        this.#flush();
      }, 0);
      if (this.#disposed) this.dispose();
    };
    promise.then(settle, () => {
      settle(FAILED);
    });
    return PENDING;
  }

  #flush(): void {
    this.#timer = undefined;
    const cells = [...this.#waiting];
    this.#waiting = new Set();
    this.#settled(cells);
  }

  #join(cell: CellKey, key: string, asked: Asked): void {
    asked.cells.add(cell);
    const keys = this.#now.get(cell);
    if (keys) keys.add(key);
    else this.#now.set(cell, new Set([key]));
  }

  #leave(cell: CellKey, key: string): void {
    const asked = this.#asked.get(key);
    if (!asked) return;
    asked.cells.delete(cell);
    if (asked.cells.size === 0 && asked.answer) this.#asked.delete(key);
  }
}

function questionKey(call: FunctionCall): string {
  return JSON.stringify([
    call.name,
    call.arguments.map((argument) => (argument === undefined ? { omitted: true } : argument)),
  ]);
}
