import { Node } from 'slate';
import { normaliseRoot } from '../../../../shared/editing/normalise';
import { parseRoot, rootText } from '../../../../shared/release/file-format';
import type { Leaf, Mark } from '../../../../shared/release/leaf';
import type { Root } from '../../../../shared/release/root';
import type { ReleaseElement } from '../../../../shared/release/slate-types';
import { isMarked } from '../../../../shared/review/marked';
import { accepted, rejected, resolved } from '../../../../shared/review/resolve';
import { comparable } from './comparable';
import type { Desk } from './desk';
import { plainRoot, trackedRoot } from './sequence';

/** A broken invariant, by its name in the specification. */
export class Violation extends Error {
  constructor(
    readonly invariant: string,
    readonly got: unknown,
    readonly wanted: unknown,
  ) {
    super(`${invariant}\n got ${JSON.stringify(got)}\nwant ${JSON.stringify(wanted)}`);
  }
}

export const same = (invariant: string, got: unknown, wanted: unknown): void => {
  if (canonical(got) !== canonical(wanted)) throw new Violation(invariant, got, wanted);
};

/** As text, with keys in order and `undefined` left out. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1)))
      : inner,
  );

const readingsOf = (desk: Desk) => ({
  accepted: desk.rules?.accepted ?? accepted,
  rejected: desk.rules?.rejected ?? rejected,
});

/** What holds after every edit. */
export const checkState = (desk: Desk): void => {
  const root = trackedRoot(desk);
  const readings = readingsOf(desk);
  const [taken, back] = [readings.accepted.rootOf(root), readings.rejected.rootOf(root)];
  same('I1', comparable(back), comparable(desk.start));
  same('I2', comparable(taken), comparable(plainRoot(desk)));
  if (normaliseRoot(root) !== root) throw new Violation('I6', normaliseRoot(root), root);
  for (const reading of [taken, back]) {
    if (isMarked(reading)) throw new Violation('I7', reading, 'no mark');
    if (normaliseRoot(reading) !== reading) throw new Violation('I6', reading, normaliseRoot(reading));
  }
};

/** What holds of a whole sequence. */
export const checkFile = (desk: Desk): void => {
  const root = trackedRoot(desk);
  const read = parseRoot(rootText(root));
  if (!read.ok) throw new Violation('I5', read.failure, 'a file that can be read');
  same('I5', read.value, root);
};

export const checkUndo = (desk: Desk, start = desk.start): void => {
  const { tracked } = desk;
  const end = trackedRoot(desk);
  let steps = 0;
  while (tracked.history.undos.length > 0) {
    tracked.undo();
    steps++;
  }
  same('I4', trackedRoot(desk), start);
  for (; steps > 0; steps--) tracked.redo();
  same('I4', trackedRoot(desk), end);
};

export const rejectedBy = (desk: Desk, author: string): Root =>
  resolved(trackedRoot(desk), ({ by }) => (by === author ? 'reject' : 'keep'));

/** After all edits of one author came last, taking them back gives what was there before. */
export const checkLastAuthor = (desk: Desk, author: string, before: Root): void =>
  same('I3', comparable(rejectedBy(desk, author)), comparable(before));

/** How many characters of each author stand in a tree, whether proposed to be deleted or not. */
export const charactersBy = (root: Root): Map<string, string[]> => {
  const found = new Map<string, string[]>();
  const look = (node: ReleaseElement | Leaf, around: string): void => {
    const own = (node as { ins?: Mark }).ins?.by ?? around;
    if ('text' in node) found.set(own, [...(found.get(own) ?? []), ...node.text]);
    else for (const child of node.children) look(child, own);
  };
  look(root, 'the original');
  return found;
};

/** Nothing that someone else wrote has gone, except what only its own author may take away. */
export const checkOthers = (
  before: Map<string, string[]>,
  after: Map<string, string[]>,
  author: string,
): void => {
  for (const [owner, characters] of before) {
    if (owner !== author) same(`I3b of ${owner}`, sorted(after.get(owner)), sorted(characters));
  }
};

const sorted = (characters: readonly string[] = []) => [...characters].sort().join('');

export const checkRejectedAuthor = (desk: Desk, author: string): void => {
  const root = trackedRoot(desk);
  const back = rejectedBy(desk, author);
  for (const [node] of Node.nodes(back)) {
    const { ins, del, brkIns, brkDel, fmt = [] } = node as unknown as Record<string, Mark> & { fmt?: Mark[] };
    if ([ins, del, brkIns, brkDel, ...fmt].some((mark) => mark?.by === author))
      throw new Violation('I3b', node, `no mark of ${author}`);
  }
  const [before, after] = [charactersBy(root), charactersBy(back)];
  if (after.has(author)) throw new Violation('I3b', after.get(author), `no character of ${author}`);
  checkOthers(before, after, author);
};

/** Deciding some changes never gives a character to another quote. */
export const checkQuotes = (desk: Desk, accepts: (mark: Mark) => boolean): void => {
  const root = trackedRoot(desk);
  const made = resolved(root, (mark) => (accepts(mark) ? 'accept' : 'reject'));
  const left = quotedCharacters(root);
  for (const [key, count] of quotedCharacters(made)) {
    if ((left.get(key) ?? 0) < count) throw new Violation('I8', key, 'a character of the same quote');
  }
};

const quotedCharacters = (root: Root): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const [leaf] of Node.texts(root)) {
    for (const character of leaf.text) {
      const key = `${character} of ${leaf.quote ?? 'no quote'}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return counts;
};
