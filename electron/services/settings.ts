import { join } from 'node:path';
import { defaultSettings, Settings } from '../../shared/ipc/settings';
import { createStored } from './stored';

/** What a person chose, in `settings.json` of their own folder. A damaged field falls back to its default alone. */
export const createSettings = ({ home, report }: { home: string; report: (what: string) => void }) => {
  const stored = createStored(join(home, 'settings.json'), Settings, defaultSettings, report);
  return {
    get: stored.get,
    set: (change: Partial<Settings>): Promise<Settings> =>
      stored.set((before) => Settings.parse({ ...before, ...change })),
  };
};
export type SettingsService = ReturnType<typeof createSettings>;
