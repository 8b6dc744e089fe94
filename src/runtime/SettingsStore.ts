import { z } from 'zod';
import type { PaneSettings, Watch } from '../pane/PanePort';
import type { KeptTexts } from './KeptTexts';

const KEY = 'settings';

const settingsSchema = z.object({
  service: z.string().max(2_000),
  user: z.string().max(100).nullable(),
  language: z.enum(['es', 'en']).nullable(),
  welcomed: z.boolean(),
});

/** The settings in memory, kept on this computer. */
export interface SettingsStore {
  current(): PaneSettings;
  readonly watch: Watch<PaneSettings>;
  save(change: Partial<PaneSettings>): Promise<void>;
}

/** Reads what was kept; what cannot be read is as if nothing had been kept. */
export async function openSettings(kept: KeptTexts, service: string): Promise<SettingsStore> {
  let settings: PaneSettings = { service, user: null, language: null, welcomed: false, ...(await read(kept)) };
  const listeners = new Set<(settings: PaneSettings) => void>();
  return {
    current: () => settings,
    watch(listener) {
      listeners.add(listener);
      listener(settings);
      return () => listeners.delete(listener);
    },
    async save(change) {
      settings = { ...settings, ...change };
      for (const listener of listeners) listener(settings);
      await kept.save(KEY, JSON.stringify(settings));
    },
  };
}

/** Functions and buttons wait for the settings, so a storage that never answers must not hold them up. */
const PATIENCE_MS = 2_000;

async function read(kept: KeptTexts): Promise<PaneSettings | null> {
  const patience = new Promise<null>((resolve) => setTimeout(() => resolve(null), PATIENCE_MS));
  const text = await Promise.race([kept.load(KEY).catch(() => null), patience]);
  if (text === null) return null;
  try {
    return settingsSchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}
