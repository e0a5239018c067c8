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

/**
 * Who sits at this desk. Each name has an id of its own, made once and kept: one person is one author in every
 * file, and whoever takes the desk over does not take over what the other has written.
 */
export const createIdentity = ({ home, settings, newId, systemName, report }: Parts) => {
  const stored = createStored(
    join(home, 'identity.json'),
    z.object({ people: z.array(z.object({ name: z.string(), id: z.string().min(1).max(64) })) }),
    { people: [] },
    report,
  );
  const idOf = async (name: string): Promise<string> => {
    const known = (people: { name: string; id: string }[]) =>
      people.find((person) => person.name.normalize('NFC') === name.normalize('NFC'))?.id;
    const found = known((await stored.get()).people);
    if (found) return found;
    const made = newId();
    const { people } = await stored.set((before) =>
      known(before.people) ? before : { people: [...before.people, { name, id: made }] },
    );
    return known(people) ?? made;
  };
  return {
    async author(): Promise<Author> {
      const { name, role } = await settings.get();
      const shown = name.trim() || systemName();
      return { id: await idOf(shown), name: shown, initials: initialsOf(shown), role };
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
