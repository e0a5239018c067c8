import { expect, test } from 'vitest';
import { confirmTitle, handDetails } from '../../../shared/review/answer-entries';
import { append } from '../../../shared/review/ledger';
import { quoteStates } from '../../../shared/review/state';
import { askedDesk, deskOf, spoken } from '../support/asked-release';
import { signerOf } from '../support/signer';

const hand = { at: '2026-11-24T12:00:00.000Z', by: 'ana' };

test('a yes on the telephone approves the words as they will be printed', () => {
  const desk = askedDesk(spoken(1));
  const details = handDetails(desk.states[0] as never, 'en', { decision: 'approved', how: 'phone' }, hand);
  const ledger = append(desk.ledger, details as never, signerOf(1));
  expect(quoteStates(desk.root, { ...desk.review, ledger })[0]).toMatchObject({
    state: 'approved',
    entry: { answer: { name: 'Ilse Marrow', how: 'phone' } },
  });
});
test('nobody named, nobody to approve', () => {
  const desk = askedDesk(spoken(1));
  expect(
    handDetails(
      { ...desk.states[0], speaker: undefined } as never,
      'en',
      { decision: 'approved', how: 'phone' },
      hand,
    ),
  ).toBeUndefined();
});
test('a new title is settled by one entry', () => {
  const desk = askedDesk(spoken(1));
  const yes = append(
    desk.ledger,
    handDetails(desk.states[0] as never, 'en', { decision: 'approved', how: 'phone' }, hand) as never,
    signerOf(1),
  );
  const root = {
    ...desk.root,
    speakers: desk.root.speakers.map((one) => ({ ...one, title: 'President' })),
  };
  const before = deskOf(root, yes, desk.content).states[0];
  expect(before).toMatchObject({ state: 'approved', notes: ['title'] });
  const settled = append(yes, confirmTitle(before as never, hand) as never, signerOf(1));
  expect(deskOf(root, settled, desk.content).states[0]).toMatchObject({ state: 'approved', notes: [] });
});
