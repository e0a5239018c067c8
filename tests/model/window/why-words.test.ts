import { expect, test } from 'vitest';
import { offeredOf } from '../../../renderer/quotes/offered';
import { type WhyDesk, whyWords } from '../../../renderer/quotes/why-words';
import { changesOf } from '../../../shared/review/changes';
import { quoteStates } from '../../../shared/review/state';
import { line, q, releaseOf } from '../support/quoted-release';
import { readings } from '../support/readings';
import { amended, approved, asked, declined, recordOf, release, type Step } from '../support/record';

const basis = { kind: 'approval' as const };
const ins = { id: 'c1', by: 'ana', at: '2026-11-24T09:41:00.000Z' };
const now = '2026-11-25T12:00:00.000Z';

const told = (steps: readonly Step[], words = 'the sea', inserted?: string) => {
  const leaves = inserted ? [q(words), q(inserted, { ins })] : [q(words)];
  const root = releaseOf([line(leaves)], { quotes: { q: { speaker: 'ilse', basis } } });
  const ledger = recordOf(steps);
  const [state] = quoteStates(root, { release, ledger, ...readings });
  if (!state) throw new Error('no quote');
  const offered = offeredOf(state, ledger, 'en');
  const desk: WhyDesk = {
    changes: changesOf(root),
    nameOf: (by) => (by === 'ana' ? 'Ana Reis' : by),
    now,
    ...(offered && { offered }),
  };
  return { state: state.state, why: whyWords(state, desk), offered };
};

test('nobody was asked', () => {
  expect(told([])).toMatchObject({ state: 'unapproved', why: 'Nobody was asked about these words.' });
});

test('an answer that is due, and one that is late', () => {
  const due = (at: string) => told([asked('the sea', { due: at })]).why;
  expect(due('2026-11-26T12:00:00.000Z')).toMatch(/^Asked 23 Nov.* by Ana Reis; an answer is due 26 Nov/);
  expect(due('2026-11-24T12:00:00.000Z')).toMatch(/an answer was due 24 Nov/);
});

test('an approval, and who proposes another wording', () => {
  expect(told([approved('the sea')]).why).toMatch(/^Approved 23 Nov, .*, by e-mail\.$/);
  const { state, why } = told([approved('the sea')], 'the sea', ' and tide');
  expect(state).toBe('change-proposed');
  expect(why).toMatch(/^Approved .* Ana Reis proposes a change, 24 Nov, /);
});

test('words that changed since, and a refusal', () => {
  expect(told([approved('the sea')], 'the tide').why).toMatch(/The words have changed since\.$/);
  expect(told([declined('the sea')])).toMatchObject({ state: 'declined' });
});

test('approved words that stand as changes are offered, and no others', () => {
  const yes = told([asked('the sea'), amended('the sea and tide', 'the sea')], 'the sea', ' and tide');
  expect(yes.why).toMatch(/accept them, and the quote is approved/);
  expect(yes.offered?.diff.some(({ kind, text }) => kind === 'added' && text.includes('tide'))).toBe(true);
  expect(told([asked('the sea')], 'the sea', ' and tide').offered).toBeUndefined();
});
