import { z } from 'zod';
import { userSchema } from '../list/wire/user';
import type { SettingsPort } from '../pane/PanePort';
import type { Surfaces } from './Surfaces';

const usersSchema = z.object({ users: z.array(userSchema) });
const healthSchema = z.object({ status: z.literal('ok') });

/** The Settings page on what this computer keeps and the connected service. */
export function settingsPort({ settings, connections, sheet }: Surfaces, version: string): SettingsPort {
  return {
    watchSettings: settings.watch,
    save: (change) => settings.save(change),
    users: async (options) =>
      (
        await connections.stranger(settings.current().service)(
          { method: 'GET', path: '/users', answer: usersSchema, repeatable: true },
          options,
        )
      ).users,
    probe: async (service, options) => {
      await connections.stranger(service)(
        { method: 'GET', path: '/health', answer: healthSchema, repeatable: false },
        options,
      );
    },
    async signOut() {
      try {
        await connections.forget();
      } finally {
        await settings.save({ user: null });
      }
    },
    async refreshData(options) {
      const { changed, unanswered } = await connections.current().lookups.refresh(options);
      if (changed.length > 0 || unanswered) await sheet.recalculate();
      return { newer: changed.length };
    },
    eraseCache: () => connections.forget(),
    watchOnline: connections.watchOnline,
    version,
  };
}
