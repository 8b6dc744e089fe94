/** A random part keeps many clients from coming back in the same instant. */
const SPREAD = 0.5;

/** Waits about that long; ends at once when the work is cancelled (the next attempt then says so). */
export function waitBefore(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, milliseconds * (1 - SPREAD * Math.random()));
    signal?.addEventListener('abort', done, { once: true });
    if (signal?.aborted === true) done();
  });
}
