import { ListError, type ListErrorCode } from '../list/ListError';
import type { Schedule } from './gatherItems';

/** Failures that may pass. */
const MAY_PASS: ReadonlySet<ListErrorCode> = new Set<ListErrorCode>(['offline', 'timeout', 'busy', 'internal']);

const PAUSE_MS = 500;

/** Asks, and once more after a pause when the failure may pass. Only for questions that change nothing. */
export async function askOnceMore<Found>(
  ask: () => Promise<Found>,
  schedule: Schedule,
  signal: AbortSignal,
): Promise<Found> {
  const calledOff = (): boolean => signal.aborted;
  try {
    return await ask();
  } catch (cause) {
    if (calledOff() || !(cause instanceof ListError) || !MAY_PASS.has(cause.code)) throw cause;
    await pause(schedule, signal);
    if (calledOff()) throw cause;
    return ask();
  }
}

function pause(schedule: Schedule, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const callOff = schedule(PAUSE_MS, resolve);
    const stop = (): void => {
      callOff();
      resolve();
    };
    signal.addEventListener('abort', stop, { once: true });
  });
}
