import { test } from 'vitest';
import { normaliseRoot } from '../../../shared/editing/normalise';
import { checkReviewed, type Reviewed } from '../support/tracking/decisions';
import { checkAnyOrder, checkOneLast } from '../support/tracking/properties';
import type { Edit } from '../support/tracking/sequence';
import type { Written } from '../support/tree';

/** Sequences that once broke an invariant, made small. A file each: what broke is its name. */
type Kept = { start: Written; edits: Edit[] };

const files = import.meta.glob<Kept>('./kept/*.ts', { eager: true });

test.each(Object.keys(files))('%s', (name) => {
  const { start, edits } = files[name] as Kept;
  const root = normaliseRoot(start.root);
  checkAnyOrder([root, edits, 0]);
  const last = edits.at(-1)?.author;
  const from = edits.findLastIndex(({ author }) => author !== last) + 1;
  if (last === 'bob' && edits.slice(0, from).every(({ author }) => author !== last))
    checkOneLast([root, edits.slice(0, from), edits.slice(from)]);
});

/** Those in which changes were decided between the edits. */
type Decided = { start: Written; steps: Reviewed[1] };

const decided = import.meta.glob<Decided>('./kept-decided/*.ts', { eager: true });

test.each(Object.keys(decided))('%s', (name) => {
  const { start, steps } = decided[name] as Decided;
  checkReviewed([normaliseRoot(start.root), steps]);
});
