import { join } from 'node:path';
import { z } from 'zod';
import type { Author } from '../../shared/release/release-file';
import type { SettingsService } from './settings';
import { createStored } from './stored';

type Parts = {
  home: string;
  settings: Pick<SettingsService, 'get'>;
  newId: () => string;
  /** The name the system knows the person by; used while they gave none. */
  systemName: () => string;
  report: (what: string) => void;
};

/** Who sits at this desk. The id is made once and kept, so that one person is one author in every file. */
export const createIdentity = ({ home, settings, newId, systemName, report }: Parts) => {
  const stored = createStored(
    join(home, 'identity.json'),
    z.object({ id: z.string().min(1).max(64) }),
    { id: '' },
    report,
  );
  return {
    async author(): Promise<Author> {
      const { id } = await stored.set((before) => (before.id ? before : { id: newId() }));
      const { name, role } = await settings.get();
      const shown = name.trim() || systemName();
      return { id, name: shown, initials: initialsOf(shown), role };
    },
  };
};
export type Identity = ReturnType<typeof createIdentity>;

/** "Christine Ann Bradley" → "CB"; one word gives its first letter. */
export const initialsOf = (name: string): string => {
  const words = name.split(/\s+/u).filter(Boolean);
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words;
  return ends
    .map((word) => Array.from(word ?? '')[0] ?? '')
    .join('')
    .toLocaleUpperCase();
};
