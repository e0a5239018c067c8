import { describe, expect, test } from 'vitest';
import { readAnswer } from '../../../shared/review/answer';
import { blockOf } from '../../../shared/review/answer-block';
import { amendmentEdits, answerDetails, type SegmentEdit } from '../../../shared/review/answer-entries';
import type { AnsweredQuote } from '../../../shared/review/answered-quote';
import { isSound } from '../../../shared/review/check-ledger';
import { appendAll } from '../../../shared/review/ledger';
import { pastedSource } from '../../../shared/review/mail';
import { nonceHash } from '../../../shared/review/nonce';
import { quoteStates } from '../../../shared/review/state';
import { fileOf, readFor } from '../support/answers';
import { askedDesk, type Desk, nonce, otherNonce, spoken, thanks } from '../support/asked-release';
import { release } from '../support/record';
import { signerOf } from '../support/signer';

const hand = { at: '2026-11-24T12:00:00.000Z', by: 'ana' };

const statesAfter = (desk: Desk, text: string, root = desk.root) => {
  const details = answerDetails(readFor(desk, text), release, hand);
  const ledger = appendAll(desk.ledger, details, signerOf(1));
  expect(isSound(ledger)).toBe(true);
  return quoteStates(root, { ...desk.review, ledger }).map(({ state }) => state);
};

const applied = (segments: readonly string[], edits: readonly SegmentEdit[]): string[] =>
  edits.reduce(
    (before, { segment, at, remove, insert }) => {
      const text = before[segment] ?? '';
      return before.with(segment, text.slice(0, at) + insert + text.slice(at + remove));
    },
    [...segments],
  );

const newThanks = ['We thank our regional partners', 'and all who answered'];

describe.each([
  ['a file', (desk: Desk, answers: [string, string, string[]?][]) => fileOf(desk, answers)],
  [
    'a text block',
    (desk: Desk, answers: [string, string, string[]?][]) =>
      blockOf({
        n: nonce,
        w: 'Ilse Marrow',
        t: '2026-11-24T11:00:00.000Z',
        d: answers.map(([quote, decision, segments = []]) => {
          const number = desk.content.quotes.find((one) => one.quote === quote)?.number ?? 99;
          if (decision === 'amended') return [number, 'm', ...segments];
          return [number, decision === 'approved' ? 'a' : 'd'];
        }),
      }),
  ],
  [
    'a mail',
    (desk: Desk, answers: [string, string, string[]?][]) =>
      answers
        .map(([quote, decision, segments = []]) => {
          const number = desk.content.quotes.find((one) => one.quote === quote)?.number ?? 99;
          return `${number} ${decision === 'amended' ? segments.join(' ') : decision.toUpperCase()}`;
        })
        .concat(`> Ref: ${nonce}`)
        .join('\n'),
  ],
])('as %s', (_, made) => {
  test('approved: every quote is', () => {
    const desk = askedDesk(spoken(2));
    expect(
      statesAfter(
        desk,
        made(desk, [
          ['q', 'approved'],
          ['p', 'approved'],
        ]),
      ),
    ).toEqual(['approved', 'approved']);
  });
  test('one declined, one without an answer', () => {
    const desk = askedDesk(spoken(2));
    expect(statesAfter(desk, made(desk, [['q', 'declined']]))).toEqual(['declined', 'asked']);
  });
  test('an amendment, once its changes are accepted, leaves the quote approved', () => {
    const desk = askedDesk(spoken(2));
    const text = made(desk, [['p', 'amended', newThanks]]);
    const answer = readFor(desk, text);
    const quote = answer.quotes[1] as AnsweredQuote;
    const state = desk.states[1] as (typeof desk.states)[number];
    const edits = amendmentEdits(quote, quote.understood, state);
    expect(edits?.by).toBe('ilse');
    expect(applied(state.printed?.segments ?? [], edits?.edits ?? [])).toEqual(newThanks);
    const [first = '', second = ''] = newThanks;
    const now = spoken(2);
    const changed = JSON.parse(
      JSON.stringify(now)
        .replace(thanks[0] as string, first)
        .replace(thanks[1] as string, second),
    );
    expect(statesAfter(desk, text, changed)[1]).toBe('approved');
    expect(statesAfter(desk, text)[1]).toBe('asked');
  });
  test('an answer to older words approves nothing', () => {
    const desk = askedDesk(spoken(2), spoken(2, 'Other words'));
    expect(
      statesAfter(
        desk,
        made(desk, [
          ['q', 'approved'],
          ['p', 'approved'],
        ]),
      ),
    ).toEqual(['lapsed', 'approved']);
    const answer = readFor(desk, made(desk, [['q', 'amended', ['New words of hers']]]));
    const quote = answer.quotes[0] as AnsweredQuote;
    expect(
      amendmentEdits(
        quote,
        { decision: 'amended', segments: ['x'], wording: 'x', diff: [], key: '' },
        desk.states[0] as never,
      ),
    ).toBeUndefined();
  });
});

describe('a file', () => {
  const desk = askedDesk(spoken(2));
  test.each([
    ['another release', { release: 'other' }, 'other-release'],
    ['a newer version', { version: 2 }, 'newer'],
    ['another format', { format: 'x' }, 'not-an-answer'],
    ['no answers', { answers: [] }, 'not-an-answer'],
    [
      'a decision nobody knows',
      { answers: [{ quote: 'q', key: 'a'.repeat(64), decision: 'maybe', segments: [] }] },
      'not-an-answer',
    ],
  ])('refused: %s', (_, more, reason) => {
    expect(readAnswer(pastedSource(fileOf(desk, [['q', 'approved']], more)), desk)).toEqual({
      ok: false,
      failure: { reason },
    });
  });
  test('with another nonce it can only be recorded by hand', () => {
    const text = fileOf(desk, [['q', 'approved']], { nonce: otherNonce });
    expect(readAnswer(pastedSource(text), desk)).toMatchObject({ ok: true, value: { by: 'hand' } });
  });
  test('a key that was not asked about is for a person to look at', () => {
    const text = fileOf(desk, [['q', 'approved']]).replace(
      desk.content.quotes[0]?.key as string,
      'b'.repeat(64),
    );
    expect(readFor(desk, text).quotes[0]?.understood.decision).toBe('unclear');
  });
  test('an approval with edited words is for a person to look at', () => {
    const text = fileOf(desk, [['q', 'approved', ['Something else']]]);
    expect(readFor(desk, text).quotes[0]?.understood.decision).toBe('unclear');
  });
  test('an amendment to the same words is a yes; to none at all it is unclear', () => {
    expect(readFor(desk, fileOf(desk, [['q', 'amended']])).quotes[0]?.understood).toEqual({
      decision: 'approved',
    });
    expect(readFor(desk, fileOf(desk, [['q', 'amended', [' ']]])).quotes[0]?.understood.decision).toBe(
      'unclear',
    );
  });
  test('words in fewer segments are parted as the quote is', () => {
    const text = fileOf(desk, [
      ['p', 'amended', ['We thank our regional partners and all who answered at night']],
    ]);
    expect(readFor(desk, text).quotes[1]?.understood).toMatchObject({
      segments: ['We thank our regional partners', 'and all who answered at night'],
    });
  });
  test('line breaks and control characters are spaces', () => {
    const text = fileOf(desk, [['q', 'amended', ['New\r\nwords\u0007 here']]]);
    expect(readFor(desk, text).quotes[0]?.understood).toMatchObject({ segments: ['New words here'] });
  });
  test('a name or title to correct', () => {
    const speaker = { name: 'Ilse Marrow', title: 'Director-General', organisation: 'Flood Office' };
    expect(readFor(desk, fileOf(desk, [['q', 'approved']], { speaker })).corrections).toEqual(speaker);
  });
  test('answered by somebody else, with when and by what', () => {
    const [entry] = answerDetails(
      readFor(desk, fileOf(desk, [['q', 'approved']], { name: 'Ola Berg' })),
      release,
      hand,
    );
    expect(entry).toMatchObject({
      at: hand.at,
      by: 'ana',
      answer: {
        name: 'Ola Berg',
        for: 'Ilse Marrow',
        how: 'form',
        at: '2026-11-24T11:00:00.000Z',
        nonce: nonceHash(nonce),
      },
    });
  });
});

test('several edits of one segment are made from the last to the first', () => {
  const desk = askedDesk(spoken(1));
  const wanted = 'We all stopped asking who owns every warning and started asking who can hear it';
  const [quote] = readFor(desk, fileOf(desk, [['q', 'amended', [wanted]]])).quotes;
  const [state] = desk.states;
  if (!quote || !state) throw new Error('no quote');
  const edits = amendmentEdits(quote, quote.understood, state)?.edits ?? [];
  expect(edits.length).toBeGreaterThan(2);
  expect(applied(state.printed?.segments ?? [], edits)).toEqual([wanted]);
});
