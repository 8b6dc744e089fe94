import type { Calculation } from './Calculation';
import type { Functions } from './functions/Functions';

/** Milliseconds after which waiting is given up. */
const LIMIT = 60_000;

interface Waiter {
  readonly idle: () => boolean;
  readonly done: () => void;
}

/** Waiting until nothing is calculated and nothing pends. */
export class Settling {
  readonly #calculation: Calculation;
  readonly #functions: Functions;
  readonly #limit: number;
  #waiters: Waiter[] = [];

  constructor(calculation: Calculation, functions: Functions, limit = LIMIT) {
    this.#calculation = calculation;
    this.#functions = functions;
    this.#limit = limit;
  }

  /** Looks again who waits no longer; to be called whenever a pass ends or calculation is suspended or resumed. */
  look(): void {
    const ready = this.#waiters.filter((waiter) => waiter.idle());
    for (const waiter of ready) waiter.done();
  }

  /** Resolves when no pass runs or is due; at once when nothing is dirty. */
  async calculated(): Promise<void> {
    const end = Date.now() + this.#limit;
    while (!this.#calculation.idle) await this.#wait(() => this.#calculation.idle, end);
  }

  /** Resolves when no pass runs or is due and no function pends, also after what follows from that in the same turn. */
  async settled(): Promise<void> {
    const end = Date.now() + this.#limit;
    const idle = (): boolean => this.#calculation.idle && this.#functions.idle;
    do {
      await nextTurn();
      await this.#wait(idle, end);
      await nextTurn();
    } while (!idle());
  }

  dispose(): void {
    for (const waiter of this.#waiters) waiter.done();
  }

  #wait(idle: () => boolean, end: number): Promise<void> {
    if (idle()) return Promise.resolve();
    return new Promise((resolve, reject) => {
      const leave = (): void => {
        clearTimeout(timer);
        this.#waiters = this.#waiters.filter((other) => other !== waiter);
      };
      const waiter: Waiter = {
        idle,
        done: () => {
          leave();
          resolve();
        },
      };
      const timer = setTimeout(
        () => {
          leave();
          reject(
            new Error(
              `The grid has not settled within ${this.#limit} ms; functions pending: ${this.#functions.pending}`,
            ),
          );
        },
        Math.max(0, end - Date.now()),
      );
      this.#waiters.push(waiter);
    });
  }
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
