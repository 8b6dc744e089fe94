import { useCallback, useEffect, useRef, useState } from 'react';
import type { Progress, WorkOptions } from '../../workbook/Reports';

/** Work that a person started: with progress, to be stopped, with an outcome that stays until the next one. */
export type Work<R> =
  | { readonly status: 'idle' }
  | { readonly status: 'running'; readonly progress: Progress | null; readonly stopping: boolean }
  | { readonly status: 'done'; readonly result: R }
  | { readonly status: 'stopped' }
  | { readonly status: 'failed'; readonly error: unknown };

export interface WorkControls<R> {
  readonly work: Work<R>;
  /** Starts unless something runs already; resolves to the result, or null when it failed or was stopped. */
  readonly start: (task: (options: WorkOptions) => Promise<R>) => Promise<R | null>;
  readonly stop: () => void;
  readonly clear: () => void;
}

/** Runs one piece of work at a time. When the component goes away the work goes on; only its news is dropped. */
export function useWork<R>(): WorkControls<R> {
  const [work, setWork] = useState<Work<R>>({ status: 'idle' });
  const running = useRef<AbortController | null>(null);
  const alive = useRef(true);

  useEffect(() => {
    alive.current = true;
    return () => {
      alive.current = false;
    };
  }, []);

  const tell = useCallback((next: Work<R> | ((before: Work<R>) => Work<R>)) => {
    if (alive.current) setWork(next);
  }, []);

  const start = useCallback(
    async (task: (options: WorkOptions) => Promise<R>): Promise<R | null> => {
      if (running.current) return null;
      const controller = new AbortController();
      running.current = controller;
      tell({ status: 'running', progress: null, stopping: false });
      const onProgress = (progress: Progress) =>
        tell((before) => (before.status === 'running' ? { ...before, progress } : before));
      try {
        const result = await task({ signal: controller.signal, onProgress });
        tell({ status: 'done', result });
        return result;
      } catch (error) {
        tell(controller.signal.aborted ? { status: 'stopped' } : { status: 'failed', error });
        return null;
      } finally {
        running.current = null;
      }
    },
    [tell],
  );

  const stop = useCallback(() => {
    running.current?.abort();
    tell((before) => (before.status === 'running' ? { ...before, stopping: true } : before));
  }, [tell]);

  const clear = useCallback(
    () => tell((before) => (before.status === 'running' ? before : { status: 'idle' })),
    [tell],
  );

  return { work, start, stop, clear };
}
