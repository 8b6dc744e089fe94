import { useCallback, useEffect, useState } from 'react';

/** Something asked for: being loaded, failed, or here. `stale` is the answer to the question before, for lists that need not blink. */
export type Asked<T> =
  | { readonly status: 'loading'; readonly stale: T | null }
  | { readonly status: 'failed'; readonly error: unknown }
  | { readonly status: 'ready'; readonly value: T };

type Ask<T> = ((signal: AbortSignal) => Promise<T>) | null;

/**
 * Asks when the component appears and again whenever `ask` is another function; an answer that comes after a newer
 * question is dropped, and no answer is ever taken for that of another question. `null` asks nothing yet.
 */
export function useAsk<T>(ask: Ask<T>): { readonly asked: Asked<T>; readonly again: () => void } {
  const [answer, setAnswer] = useState<{ readonly to: Ask<T>; readonly asked: Asked<T> } | null>(null);
  const [turn, setTurn] = useState(0);

  useEffect(() => {
    if (!ask) return undefined;
    const controller = new AbortController();
    const settle = (asked: Asked<T>) => {
      if (!controller.signal.aborted) setAnswer({ to: ask, asked });
    };
    setAnswer((before) => (before?.to === ask ? { to: ask, asked: waiting(before.asked) } : before));
    ask(controller.signal).then(
      (value) => settle({ status: 'ready', value }),
      (error: unknown) => settle({ status: 'failed', error }),
    );
    return () => controller.abort();
  }, [ask, turn]);

  const again = useCallback(() => setTurn((before) => before + 1), []);
  const asked: Asked<T> =
    answer === null ? { status: 'loading', stale: null } : answer.to === ask ? answer.asked : waiting(answer.asked);
  return { asked, again };
}

function waiting<T>(before: Asked<T>): Asked<T> {
  return { status: 'loading', stale: shown(before) };
}

/** The answer to show in a list: the newest one, or the one before it while the newest is on its way. */
export function shown<T>(asked: Asked<T>): T | null {
  switch (asked.status) {
    case 'ready':
      return asked.value;
    case 'loading':
      return asked.stale;
    case 'failed':
      return null;
  }
}

/** The answer to exactly what was asked, null until it is here: for numbers, which must never be those of another question. */
export function answered<T>(asked: Asked<T>): T | null {
  return asked.status === 'ready' ? asked.value : null;
}
