import { useEffect, useState } from 'react';

/** The value once it has stayed the same for `quietMilliseconds`, so that typing does not ask for every letter. */
export function useSettled<T>(value: T, quietMilliseconds: number): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(() => value), quietMilliseconds);
    return () => clearTimeout(timer);
  }, [value, quietMilliseconds]);
  return settled;
}
