import { fail, ok, type Result } from '../../shared/result';

type Named = { id: string; name: string };
export type NotNamed = { reason: 'nobody' } | { reason: 'several'; ids: string[] };

/** Someone by their id, or else by exactly their name; of two with one name the ids are told. */
export const byIdOrName = <T extends Named>(people: readonly T[], word: string): Result<T, NotNamed> => {
  const known = people.find(({ id }) => id === word);
  if (known) return ok(known);
  const [first, ...more] = people.filter(({ name }) => name === word);
  if (!first) return fail({ reason: 'nobody' });
  return more.length === 0
    ? ok(first)
    : fail({ reason: 'several', ids: [first, ...more].map(({ id }) => id) });
};
