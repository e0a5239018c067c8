import { describe, expect, test } from 'vitest';
import { readAnswer } from '../../../shared/review/answer';
import { amendmentEdits } from '../../../shared/review/answer-entries';
import { answeredQuote } from '../../../shared/review/answered-quote';
import { append } from '../../../shared/review/ledger';
import { pastedSource } from '../../../shared/review/mail';
import { quoteStates } from '../../../shared/review/state';
import { unasked, unaskedDetails, unaskedQuotes } from '../../../shared/review/unasked';
import { spoken, warning } from '../support/asked-release';
import { readings } from '../support/readings';
import { release } from '../support/record';
import { signerOf } from '../support/signer';

const hand = { at: '2026-11-24T11:00:00.000Z', by: 'ana' };
const root = spoken(1);
const review = { release, ledger: [], ...readings };
const states = quoteStates(root, review);
const desk = { release, states, language: 'en' };

const theirs = () => {
  const [state] = states;
  if (!state) throw new Error('no quote');
  return state;
};

const stateAfter = (understood: Parameters<typeof unaskedDetails>[1]) => {
  const details = unaskedDetails(theirs(), understood, { how: 'by-hand' }, desk, hand);
  if (!details) throw new Error('nothing to record');
  return quoteStates(root, { ...review, ledger: append([], details, signerOf(1)) })[0];
};

test('a reply without a reference offers the open quotes, and what it may mean', () => {
  const read = readAnswer(pastedSource('Fine, but say tidal warning'), { release, ledger: [], states });
  if (!read.ok || read.value.by !== 'hand') throw new Error('read as something else');
  const [quote] = unaskedQuotes(read.value.offered, read.value.text, desk);
  expect(quote?.understood.decision).toBe('unclear');
  const options = quote?.understood.decision === 'unclear' ? quote.understood.options : [];
  const wordings = options.flatMap((option) => (option.decision === 'amended' ? [option.wording] : []));
  expect(wordings).toContain(warning.replace('the warning', 'the tidal warning'));
});

describe('what is recorded by hand', () => {
  test('a yes approves the words that will be printed', () => {
    expect(stateAfter({ decision: 'approved' })?.state).toBe('approved');
  });

  test('a no declines them', () => {
    expect(stateAfter({ decision: 'declined' })?.state).toBe('declined');
  });

  test('other words are approved as they are, and the old ones are not', () => {
    const asked = unasked(theirs(), 'en', 1);
    if (!asked) throw new Error('nobody to ask');
    const quote = answeredQuote(asked, { decision: 'amended', segments: ['Nobody owns a warning'] }, desk);
    const details = unaskedDetails(theirs(), quote.understood, { how: 'by-hand' }, desk, hand);
    if (!details) throw new Error('nothing to record');
    const ledger = append([], details, signerOf(1));
    expect(quoteStates(root, { ...review, ledger })[0]?.state).toBe('lapsed');
    const now = spoken(1, 'Nobody owns a warning');
    expect(quoteStates(now, { ...review, ledger })[0]?.state).toBe('approved');
    expect(amendmentEdits(quote, quote.understood, theirs())).toMatchObject({ quote: 'q', by: 'ilse' });
  });

  test('what is unclear, or says nothing, is not recorded', () => {
    expect(unaskedDetails(theirs(), { decision: 'none' }, { how: 'by-hand' }, desk, hand)).toBeUndefined();
    const unclear = { decision: 'unclear' as const, text: '', options: [] };
    expect(unaskedDetails(theirs(), unclear, { how: 'by-hand' }, desk, hand)).toBeUndefined();
  });
});

test('a quote that nobody is named for has nobody to answer', () => {
  const { speaker: _, ...nobodys } = theirs();
  expect(unasked(nobodys, 'en', 1)).toBeUndefined();
});
