import { HostError } from './protocol/HostError';

/** What tests may let go wrong. Every field stays until it is changed, except the counts of answers to lose. */
export class Faults {
  /** Milliseconds that every answer is late. */
  latency = 0;
  /** How many of the next answers are lost; their requests are carried out. */
  lostAnswers = 0;
  /** How many of the next requests are refused with `refusal` before anything is done. */
  refusals = 0;
  /** Error number of a refusal; 5102 is ActivityLimitReached. */
  refusal = 5102;
  /** The next request fails after this many actions; null when none does. */
  failAfter: number | null = null;
  /** The failure of `failAfter`. */
  failure = new HostError('GeneralException', 'There was an internal error while processing the request.', 500);

  /** Whether this answer is one to lose. */
  loses(): boolean {
    if (this.lostAnswers === 0) return false;
    this.lostAnswers -= 1;
    return true;
  }

  /** The error number to refuse this request with, or null. */
  refuses(): number | null {
    if (this.refusals === 0) return null;
    this.refusals -= 1;
    return this.refusal;
  }

  beforeAction(index: number): void {
    if (this.failAfter === null || index < this.failAfter) return;
    this.failAfter = null;
    throw this.failure;
  }
}
