import { create } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import type { Root } from '../../shared/release/root';
import { type AuthorView, authorsOf, type Hue, unknownAuthor } from '../../shared/review/authors';
import type { Change } from '../../shared/review/changes';
import type { DocumentState } from '../document/document-store';

/**
 * Who wrote in the open release. It stands apart from what main says, since colours may only change when
 * people do. A change looks the same everywhere: `data-author={hue}` with the class `change-ins` or
 * `change-del` (styles/changes.css).
 */
const useAuthors = create<Known>()(() => ({ authors: new Map() }));

type Known = { authors: ReadonlyMap<string, AuthorView> };

/** Name, role, initials and colour of whoever a mark names. */
export const authorOf = (by: string): AuthorView =>
  useAuthors.getState().authors.get(by) ?? unknownAuthor(by);

/** The same for what is drawn; drawn again when that person is another. */
export const useAuthor = (by: string | undefined): AuthorView | undefined => {
  const found = useAuthors((state) => (by === undefined ? undefined : state.authors.get(by)));
  return found ?? (by === undefined ? undefined : unknownAuthor(by));
};

const hueIn = ({ authors }: Known, by: string | undefined): Hue | undefined =>
  by === undefined ? undefined : (authors.get(by) ?? unknownAuthor(by)).hue;

/** The colour alone, which is what a mark on the sheet needs. */
export const useHue = (by: string | undefined): Hue | undefined => useAuthors((state) => hueIn(state, by));

/** Several colours by one subscription, since every line of the sheet asks. */
export const useHues = (bys: readonly (string | undefined)[]): readonly (Hue | undefined)[] =>
  useAuthors(useShallow((state) => bys.map((by) => hueIn(state, by))));

/** Everyone who may be the author of a change, in the order of the file. */
export const useAllAuthors = (): ReadonlyMap<string, AuthorView> => useAuthors((state) => state.authors);

/** Takes over who wrote in a release; nothing is drawn again while they are the same. */
export const setAuthors = (
  { authors, me }: Pick<NonNullable<DocumentState['open']>, 'authors' | 'me'>,
  { speakers }: Pick<Root, 'speakers'>,
  changes: readonly Change[],
): void => {
  const bys = [...new Set(changes.map(({ by }) => by))].sort();
  const before = useAuthors.getState().authors;
  const found = authorsOf({ authors, me, speakers, bys });
  const after = new Map([...found].map(([by, author]) => [by, sameOr(before.get(by), author)]));
  const isSame = after.size === before.size && [...after].every(([by, author]) => before.get(by) === author);
  if (!isSame) useAuthors.setState({ authors: after });
};

const sameOr = (before: AuthorView | undefined, after: AuthorView): AuthorView =>
  before && JSON.stringify(before) === JSON.stringify(after) ? before : after;
