import type { SettingsStore } from './SettingsStore';

/**
 * Cells answered for another service, person or language are stale, and nothing else makes Excel ask again: after a first sign-in
 * they would go on showing #N/A. So they are calculated anew whenever one of the three changes.
 */
export function recalculateOnChange(
  settings: SettingsStore,
  recalculate: () => Promise<void>,
  fail: (error: unknown) => void,
): void {
  let before = settings.current();
  settings.watch((next) => {
    const changed = next.service !== before.service || next.user !== before.user || next.language !== before.language;
    before = next;
    if (changed) recalculate().catch(fail);
  });
}
