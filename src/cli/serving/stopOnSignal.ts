/** One Ctrl-C reaches a program twice when npm runs it: from the terminal and from npm. */
const SAME_PRESS_MS = 1_000;
const LONGEST_CLOSE_MS = 5_000;

/**
 * Closes what runs on Ctrl-C or SIGTERM and ends the process with code 0. A second Ctrl-C, or a close that takes too long, ends it at
 * once with code 1: what was acknowledged is on disk in any case.
 */
export function stopOnSignal(close: () => Promise<void>): void {
  let since: number | null = null;
  const stop = (): void => {
    if (since !== null) {
      if (Date.now() - since > SAME_PRESS_MS) process.exit(1);
      return;
    }
    since = Date.now();
    setTimeout(() => process.exit(1), LONGEST_CLOSE_MS).unref();
    close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}
