import { useEffect, useState } from 'react';
import type { Watch } from '../PanePort';

/** The latest value of something watched. */
export function useWatched<T>(watch: Watch<T>, initial: T): T {
  const [value, setValue] = useState(initial);
  useEffect(() => watch((next) => setValue(() => next)), [watch]);
  return value;
}
