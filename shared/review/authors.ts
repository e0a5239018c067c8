import type { Author } from '../release/release-file';
import type { Speaker } from '../release/root';

/** Colours and line styles an author can have; 1 to 6 (renderer/styles/changes.css). */
export const hues = [1, 2, 3, 4, 5, 6] as const;
export type Hue = (typeof hues)[number];

/** Somebody whose changes stand on the sheet. */
export type AuthorView = { by: string; name: string; initials: string; role?: string; hue: Hue };

export type People = {
  authors: readonly Author[];
  /** Who sits at this desk: an author of the file from the first change on. */
  me?: Author;
  /** A speaker is the author of an amendment. */
  speakers: readonly Speaker[];
  /** Who made the open changes, as the marks name them. */
  bys: readonly string[];
};

/**
 * Everyone who wrote in a release, by the `by` of their marks. A colour is taken from the id, so that it
 * is the same each time the file is opened; whoever comes later in the file goes on to the next free one,
 * so that six people have six. A `by` that the file knows nothing of is a name.
 */
export const authorsOf = ({ authors, me, speakers, bys }: People): Map<string, AuthorView> => {
  const found = new Map<string, AuthorView>();
  const taken = new Set<Hue>();
  const put = (by: string, person: Omit<AuthorView, 'by' | 'hue'>) => {
    if (found.has(by)) return;
    const hue = freeHue(by, taken);
    taken.add(hue);
    found.set(by, { by, ...person, hue });
  };
  for (const author of me ? [...authors, me] : authors) put(author.id, personOf(author));
  const known = new Map(speakers.map((speaker) => [speaker.id, speaker]));
  for (const by of bys) {
    const speaker = known.get(by);
    const role = speaker && (speaker.title ?? speaker.description);
    const name = speaker?.name || by;
    put(by, { name, initials: initialsOf(name), ...(role && { role }) });
  }
  return found;
};

/** Someone whom nothing is known of yet but the id. */
export const unknownAuthor = (by: string): AuthorView => ({
  by,
  name: by,
  initials: initialsOf(by),
  hue: preferredHue(by),
});

const personOf = ({ id, name, initials, role }: Author): Omit<AuthorView, 'by' | 'hue'> => ({
  name: name || id,
  initials: initials || initialsOf(name || id),
  ...(role && { role }),
});

/** FNV-1a: spreads short ids over six places well enough, and is the same everywhere. */
const preferredHue = (by: string): Hue => {
  let hash = 0x811c9dc5;
  for (const letter of by) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hues[hash % hues.length] as Hue;
};

const freeHue = (by: string, taken: ReadonlySet<Hue>): Hue => {
  const wanted = preferredHue(by);
  for (let step = 0; step < hues.length; step++) {
    const hue = hues[(wanted - 1 + step) % hues.length] as Hue;
    if (!taken.has(hue)) return hue;
  }
  return wanted;
};

const initialsOf = (name: string): string =>
  name
    .split(/[\s.'’-]+/u)
    .flatMap((word) => [...word].slice(0, 1))
    .slice(0, 2)
    .join('')
    .toLocaleUpperCase('und');
