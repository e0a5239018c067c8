import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAnswer } from '../../../shared/review/answer';
import { answerDetails } from '../../../shared/review/answer-entries';
import { isSound } from '../../../shared/review/check-ledger';
import { appendAll } from '../../../shared/review/ledger';
import { pastedSource, readSource } from '../../../shared/review/mail';
import { partedAs } from '../../../shared/review/segments';
import { fileOf } from '../support/answers';
import { askedDesk, nonce, otherNonce, spoken, thanks, warning } from '../support/asked-release';
import { release } from '../support/record';
import { signerOf } from '../support/signer';

const hand = { at: '2026-11-24T12:00:00.000Z', by: 'ana' };

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
        ['p', 'amended', ['We thank our regional partners', 'and all who answered']],
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
