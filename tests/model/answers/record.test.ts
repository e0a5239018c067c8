import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAnswer } from '../../../shared/review/answer';
import { blockOf } from '../../../shared/review/answer-block';
import {
  amendmentEdits,
  answerDetails,
  confirmTitle,
  handDetails,
  type SegmentEdit,
} from '../../../shared/review/answer-entries';
import type { AnsweredQuote } from '../../../shared/review/answered-quote';
import { isSound } from '../../../shared/review/check-ledger';
import { append, appendAll } from '../../../shared/review/ledger';
import { pastedSource, readSource } from '../../../shared/review/mail';
import { nonceHash } from '../../../shared/review/nonce';
import { partedAs } from '../../../shared/review/segments';
import { quoteStates } from '../../../shared/review/state';
import {
  askedDesk,
  type Desk,
  deskOf,
  nonce,
  otherNonce,
  spoken,
  thanks,
  warning,
} from '../support/asked-release';
import { release } from '../support/record';
import { signerOf } from '../support/signer';

const hand = { at: '2026-11-24T12:00:00.000Z', by: 'ana' };

const fileOf = (desk: Desk, answers: [string, string, string[]?][], more: object = {}): string =>
  JSON.stringify({
    format: 'on-record.answer',
    version: 1,
    release,
    nonce,
    answers: answers.map(([quote, decision, segments]) => {
      const asked = desk.content.quotes.find((one) => one.quote === quote);
      return {
        quote,
        key: asked?.key ?? 'a'.repeat(64),
        decision,
        segments: segments ?? asked?.segments ?? [],
      };
    }),
    name: 'Ilse Marrow',
    at: '2026-11-24T11:00:00.000Z',
    ...more,
  });

const readFor = (desk: Desk, text: string) => {
  const answer = readAnswer(pastedSource(text), desk);
  if (!answer.ok || answer.value.by !== 'request') throw new Error(JSON.stringify(answer));
  return answer.value;
};

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

describe('a mail file', () => {
  const desk = askedDesk(spoken(1));
  const head = `From: Ilse Marrow <ilse@flood.example>\nTo: ana@office.example\nSubject: =?utf-8?Q?Re:_Your_words_(Ref:_${nonce})?=\nDate: Tue, 24 Nov 2026 12:00:00 +0100\nMessage-ID: <a1@flood.example>\nMIME-Version: 1.0\n`;
  const mails: [string, string][] = [
    ['plain', `${head}Content-Type: text/plain; charset=utf-8\n\nAPPROVED\n\nIlse`],
    [
      'base64',
      `${head}Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n${Buffer.from('APPROVED\n').toString('base64')}\n`,
    ],
    [
      'HTML alone',
      `${head}Content-Type: text/html; charset=utf-8\n\n<style>p{}</style><div><b>APPROVED</b></div><blockquote><p>Ref: ${nonce}</p></blockquote>`,
    ],
    [
      'with a picture in its signature',
      `${head}Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\nAPPROVED\n-- \nIlse\n--b\nContent-Type: image/png\nContent-Transfer-Encoding: base64\n\niVBORw0K\n--b--\n`,
    ],
    [
      'quoted-printable',
      `${head}Content-Type: text/plain; charset=iso-8859-1\nContent-Transfer-Encoding: quoted-printable\n\n=41PPROVED\n\n> Ref: ${nonce}\n`,
    ],
  ];
  test.each(mails)('%s', async (_, mail) => {
    const bytes = new TextEncoder().encode(mail.replaceAll('\n', '\r\n'));
    const source = await readSource(bytes, 'reply.eml');
    if (!source.ok) throw new Error(source.failure.reason);
    const answer = readAnswer(source.value, desk);
    expect(answer).toMatchObject({
      ok: true,
      value: {
        by: 'request',
        how: 'email',
        from: { name: 'Ilse Marrow', address: 'ilse@flood.example' },
        messageId: '<a1@flood.example>',
        at: '2026-11-24T11:00:00.000Z',
        quotes: [{ understood: { decision: 'approved' } }],
      },
    });
  });
  test('with the answer file attached', async () => {
    const file = Buffer.from(fileOf(desk, [['q', 'declined']])).toString('base64');
    const source = await readSource(
      new TextEncoder().encode(
        `${head}Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\nHere it is.\n--b\nContent-Type: application/json; name="a.release-answer"\nContent-Disposition: attachment; filename="a.release-answer"\nContent-Transfer-Encoding: base64\n\n${file}\n--b--\n`,
      ),
      'mail',
    );
    if (!source.ok) throw new Error(source.failure.reason);
    expect(readAnswer(source.value, desk)).toMatchObject({
      value: { quotes: [{ understood: { decision: 'declined' } }] },
    });
  });
  test('a forwarded mail’s words are not those of who forwards it', async () => {
    const mail = `${head}Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\nWhat now?\n--b\nContent-Type: message/rfc822\n\nFrom: x@y.example\n\nAPPROVED\n--b--\n`;
    const source = await readSource(new TextEncoder().encode(mail), 'reply.eml');
    expect(source).toMatchObject({ ok: true, value: { kind: 'mail' } });
    expect(JSON.stringify(source)).toContain('What now?');
    expect(JSON.stringify(source)).not.toContain('APPROVED');
  });
  test.each([
    ['empty', ''],
    ['blank', ' \n'],
  ])('refused: %s', async (_, text) => {
    expect(await readSource(new TextEncoder().encode(text), 'a.txt')).toMatchObject({ ok: false });
  });
});

describe('by hand', () => {
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
});

describe('whatever people send', () => {
  const desk = askedDesk(spoken(2));
  const piece = fc.oneof(
    fc.constantFrom(
      'APPROVED',
      'declined',
      '1',
      '2.',
      '> ',
      '\n',
      '\n\n',
      '-- \n',
      `Ref: ${nonce}`,
      warning,
      thanks.join(' '),
      'From: x\nSent: y\n',
      'ON RECORD ANSWER',
      'CHECK 00000000 END',
      '{',
      '"',
      '[',
      ']',
      'wrote:\n',
    ),
    fc.string({ unit: 'binary', maxLength: 20 }),
  );
  const text = fc.array(piece, { maxLength: 14 }).map((parts) => parts.join(' '));

  test('no text makes it fail, and what is taken for certain can be recorded', () => {
    fc.assert(
      fc.property(text, (sent) => {
        const answer = readAnswer(pastedSource(sent), desk);
        if (!answer.ok || answer.value.by === 'hand') return;
        const details = answerDetails(answer.value, release, hand);
        expect(isSound(appendAll(desk.ledger, details, signerOf(1)))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
  test('without the reference nothing is taken for certain', () => {
    fc.assert(
      fc.property(text, (sent) => {
        const answer = readAnswer(pastedSource(sent.replaceAll(nonce, otherNonce)), desk);
        expect(answer.ok && answer.value.by === 'request').toBe(false);
      }),
      { numRuns: 300 },
    );
  });
  test('no bytes make a mail fail', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 300 }),
        fc.constantFrom('a.eml', 'a.txt'),
        async (bytes, name) => {
          const source = await readSource(bytes, name);
          if (source.ok) readAnswer(source.value, desk);
        },
      ),
      { numRuns: 200 },
    );
  });
  test('a file with any one byte changed approves no other words', () => {
    const bytes = new TextEncoder().encode(
      fileOf(desk, [
        ['q', 'approved'],
        ['p', 'amended', newThanks],
      ]),
    );
    for (let at = 0; at < bytes.length; at++) {
      const changed = bytes.slice();
      changed[at] = (changed[at] ?? 0) ^ 1;
      const answer = readAnswer(pastedSource(new TextDecoder().decode(changed)), desk);
      if (!answer.ok || answer.value.by === 'hand') continue;
      for (const entry of answerDetails(answer.value, release, hand)) {
        if (entry.kind === 'approved')
          expect(entry.segments).toEqual(
            desk.content.quotes.find(({ quote }) => quote === entry.subject.quote)?.segments,
          );
      }
    }
  });
});

test('a wording is parted into as many segments, and loses nothing but the spaces between them', () => {
  const words = fc.array(fc.constantFrom('we', 'go', 'on', 'and', 'thank', 'all', '我们', '.'), {
    minLength: 1,
    maxLength: 12,
  });
  fc.assert(
    fc.property(fc.array(words, { minLength: 1, maxLength: 4 }), words, (segments, wording) => {
      const parts = partedAs(
        segments.map((one) => one.join(' ')),
        wording.join(' '),
        'en',
      );
      expect(parts).toHaveLength(segments.length);
      expect(parts.join('').replaceAll(' ', '')).toBe(wording.join(''));
    }),
    { numRuns: 300 },
  );
});
