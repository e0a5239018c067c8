import { say } from '../../shared/messages/say';
import type { Release } from '../../shared/release/file-format';
import { changesOf } from '../../shared/review/changes';
import type { NotNamed } from './named';

type Person = { id: string; name: string };

/**
 * Everyone whose changes a release may have: its authors, its speakers, who amend, and whoever is known
 * from a mark alone, by which they are called then.
 */
export const changersOf = ({ root, envelope }: Release): Person[] => {
  const found = new Map<string, Person>();
  const put = ({ id, name }: Person) => {
    if (!found.has(id)) found.set(id, { id, name: name.trim() || id });
  };
  for (const author of envelope.authors) put(author);
  for (const speaker of root.speakers) put(speaker);
  for (const { by } of changesOf(root)) put({ id: by, name: by });
  return [...found.values()];
};

/** One sentence for a word that names nobody, or more than one. */
export const describeNotNamed = (failure: NotNamed, name: string, word: string): string =>
  failure.reason === 'several'
    ? say('cli.several', { word, name, ids: failure.ids.join(', ') })
    : say('cli.nobody', { word, name });
