import { expect, test } from 'vitest';
import { hasExport, isExportedAs } from '../../../renderer/releasing/exports-on-record';
import { nextAct } from '../../../renderer/releasing/next-act';
import type { RecordOf } from '../../../shared/ipc/types';
import type { Root } from '../../../shared/release/root';
import type { EntryDetails } from '../../../shared/review/entry';
import { heldBack, overrideDetails } from '../../../shared/review/held-back';
import { quoteStates } from '../../../shared/review/state';
import { statusOf } from '../../../shared/review/status';
import { line, minus, plus, q, releaseOf, said } from '../support/quoted-release';
import { readings } from '../support/readings';
import { approved, asked, declined, marked, recordOf, release, speaker } from '../support/record';

const now = '2026-11-24T12:00:00.000Z';

const actOf = (
  root: Root,
  story: readonly EntryDetails[] = [],
  { isExported = false, readOnly }: { isExported?: boolean; readOnly?: RecordOf['readOnly'] } = {},
) => {
  const ledger = recordOf(story);
  const review = { release, ledger, ...readings };
  const states = quoteStates(root, review);
  const held = heldBack(root, review, now);
  const status = statusOf(ledger, { quotes: states, isStopped: held.stops.length > 0 });
  const next = nextAct({ readOnly, status, held, states, ledger, isExported });
  return next.act === 'ask' ? `ask ${next.people.map(({ name }) => name).join(', ')}` : next.act;
};

const plain = releaseOf([said(q('We go on'))]);
const ben = { ...speaker, id: 'ben', name: 'Ben Okri' };
const ofTwo = releaseOf(
  [said(q('We go on')), line([{ text: '“' }, q('So do we', { quote: 'p' }), { text: '.”' }])],
  {
    speakers: [speaker, ben],
    quotes: {
      q: { speaker: speaker.id, basis: { kind: 'approval' } },
      p: { speaker: ben.id, basis: { kind: 'approval' } },
    },
  },
);
const nobodys = releaseOf([said(q('We go on'))], { quotes: { q: { basis: { kind: 'approval' } } } });
const proposed = releaseOf([said(q('We '), minus('go'), plus('carry'), q(' on'))]);
const out = marked('released', { when: now });

test.each<[string, string, string]>([
  ['nobody was asked', actOf(plain), 'ask Ilse Marrow'],
  ['two people were not', actOf(ofTwo), 'ask Ilse Marrow, Ben Okri'],
  ['one of two was asked', actOf(ofTwo, [asked('We go on')]), 'ask Ben Okri'],
  ['all were asked: the panel says what is missing', actOf(plain, [asked('We go on')]), 'export'],
  ['a no is not asked again', actOf(plain, [declined('We go on')]), 'export'],
  ['words nobody is named for', actOf(nobodys), 'export'],
  ['no quote at all', actOf(releaseOf([line([{ text: 'All is well.' }])])), 'export'],
  ['approved, and changed since', actOf(plain, [approved('We stay')]), 'ask Ilse Marrow'],
  ['a change to approved words', actOf(proposed, [approved('We go on')]), 'ask Ilse Marrow'],
  [
    'approved words that stand as changes',
    actOf(proposed, [asked('We go on'), approved('We carry on')]),
    'export',
  ],
  ['all approved', actOf(plain, [approved('We go on')]), 'export'],
  ['exported', actOf(plain, [approved('We go on')], { isExported: true }), 'mark-released'],
  ['exported, and something is open', actOf(plain, [asked('We go on')], { isExported: true }), 'export'],
  ['released', actOf(plain, [approved('We go on'), out], { readOnly: 'released' }), 'nothing'],
  ['withdrawn', actOf(plain, [out, marked('withdrawn', {})], { readOnly: 'withdrawn' }), 'nothing'],
  ['a correction begins anew', actOf(plain, [out, marked('corrected', { revision: 2 })]), 'ask Ilse Marrow'],
  ['a sample cannot be asked about', actOf(plain, [], { readOnly: 'samples' }), 'export'],
])('%s', (_, act, expected) => {
  expect(act).toBe(expected);
});

test('a reason that was given for all of them leaves nobody to ask', () => {
  const review = { release, ledger: recordOf([]), ...readings };
  const { asks } = heldBack(plain, review, now);
  const given = overrideDetails(asks, 'Said in public', { at: now, by: 'ana', release });
  expect(actOf(plain, [given])).toBe('export');
  expect(actOf(plain, [given], { isExported: true })).toBe('mark-released');
});

const text = 'a'.repeat(64);
const copy = marked('exported', { format: 'pdf', copy: 'c'.repeat(64), text });

test.each<[string, readonly EntryDetails[], boolean, boolean]>([
  ['nothing on record', [], false, false],
  ['this text', [copy], true, true],
  [
    'another text after it',
    [copy, marked('exported', { format: 'pdf', copy: text, text: 'b'.repeat(64) })],
    true,
    true,
  ],
  [
    'another text alone',
    [marked('exported', { format: 'pdf', copy: text, text: 'b'.repeat(64) })],
    false,
    true,
  ],
  ['before it was released', [copy, out], false, false],
  ['before the correction', [copy, out, marked('corrected', { revision: 2 })], false, false],
  ['in the correction', [copy, out, marked('corrected', { revision: 2 }), copy], true, true],
])('an export counts while it is of this round: %s', (_, story, isThis, isAny) => {
  expect(isExportedAs(recordOf(story), text)).toBe(isThis);
  expect(hasExport(recordOf(story))).toBe(isAny);
});
