import { describe, expect, test } from 'vitest';
import { type ReadAnswer, readAnswer } from '../../../shared/review/answer';
import type { Understood } from '../../../shared/review/answered-quote';
import { pastedSource } from '../../../shared/review/mail';
import { requestMail } from '../../../shared/review/request-mail';
import { askedDesk, nonce, otherNonce, spoken, warning } from '../support/asked-release';

const sent = requestMail(askedDesk(spoken(1)).content, null).text;
const quoted = sent.replace(/^/gm, '> ');
const regional = warning.replace('who hears it', 'who hears it in time');

const shown = (understood: Understood): string => {
  if (understood.decision === 'amended') return understood.segments.join(' / ');
  if (understood.decision !== 'unclear') return understood.decision;
  const [first] = understood.options;
  return `unclear${first?.decision === 'amended' ? `: ${first.wording}` : ''}`;
};
const read = (text: string, count: 1 | 2): ReadAnswer => {
  const answer = readAnswer(pastedSource(text), askedDesk(spoken(count)));
  if (!answer.ok) throw new Error(answer.failure.reason);
  return answer.value;
};
const understood = (text: string, count: 1 | 2 = 1): string[] => {
  const answer = read(text, count);
  return answer.by === 'hand' ? ['by hand'] : answer.quotes.map((quote) => shown(quote.understood));
};

/** What a person writes, above the mail they answer. */
const one: [string, string, string][] = [
  ['APPROVED', 'APPROVED', 'approved'],
  ['in small letters with a stop', 'Approved.', 'approved'],
  ['in bold', '*APPROVED*', 'approved'],
  ['with a name below', 'APPROVED\n\nIlse Marrow\nDirector\n+99 123', 'approved'],
  [
    'with a closing below',
    'Approved\n\nBest regards,\nIlse\nFlood Office\nThis message is confidential.',
    'approved',
  ],
  ['with a marked signature', 'APPROVED\n-- \nIlse', 'approved'],
  ['with a remark in a marked signature', 'APPROVED\n-- \nIlse\nbut this is no amendment', 'unclear'],
  ['sent from a telephone', 'Approved\n\nSent from my phone', 'approved'],
  ['with a second half', 'APPROVED\nbut say towns', 'unclear'],
  ['with a condition in the line', 'APPROVED if you add the name', 'unclear'],
  ['not approved', 'NOT APPROVED', 'unclear'],
  ['declined', 'DECLINED', 'declined'],
  ['by its number', '1 APPROVED', 'approved'],
  ['the words as they are', warning, 'approved'],
  ['the words in marks', `“${warning}.”`, 'approved'],
  ['other words', regional, regional],
  ['other words between greeting and signature', `Dear Ana,\n\n${regional}\n\nBest,\nIlse`, regional],
  ['other words, wrapped by the mail program', regional.replaceAll(' asking', '\nasking'), regional],
  ['other words by number', `1. ${regional}`, regional],
  ['other words in marks', `“${regional}”`, regional],
  ['a remark before them', `Fine, but please write: ${regional}`, `unclear`],
  [
    'a remark in a paragraph of its own',
    `I would say it so, all things considered:\n\n${regional}`,
    `unclear: ${regional}`,
  ],
  ['thanks behind them', `${regional} Thank you Ana and all the best`, 'unclear'],
  ['maybe, before them', `Maybe: ${warning}`, 'unclear'],
  ['perhaps, before them', `Perhaps ${warning}`, 'unclear'],
  ['to be confirmed', `${warning} tbc`, 'unclear'],
  ['to be confirmed by somebody', `${warning}, tbc by legal`, 'unclear'],
  ['praise behind them', `${warning} - nice`, 'unclear'],
  ['a name behind them', `${warning}, Ilse`, 'unclear'],
  ['a question', 'Could we talk about this?', 'unclear'],
  ['a yes', 'Yes', 'unclear'],
  ['nothing', '', 'unclear'],
];

describe('one quote, the mail quoted below', () => {
  test.each(one)('%s', (_, text, expected) => {
    const [found] = understood(
      `${text}\n\nOn Tue, 24 Nov 2026 at 10:00, Ana Reis <ana@office.example>\nwrote:\n${quoted}`,
    );
    // What is unclear may be followed by what is offered.
    expect(expected === 'unclear' ? found?.slice(0, expected.length) : found).toBe(expected);
  });
});

test.each([
  [
    'as Outlook does',
    `APPROVED\n\n________________________________\nFrom: Ana Reis\nSent: Tuesday\nTo: Ilse\nSubject: Your words\n\n${sent}`,
  ],
  ['as older ones do', `APPROVED\n\n-----Original Message-----\nFrom: Ana Reis\nSent: Tuesday\n\n${sent}`],
  ['in German', `APPROVED\n\nVon: Ana Reis\nGesendet: Dienstag\nBetreff: AW: Your words\n\n${sent}`],
  ['in French', `APPROVED\n\nLe 24 nov. 2026 à 10:00, Ana Reis a écrit :\n\n${quoted}`],
  ['without marks', `APPROVED\n\nOn 24 Nov 2026 Ana Reis wrote:\n\n${sent}`],
  ['with bars', `APPROVED\n\n${sent.replace(/^/gm, '| ')}`],
  ['twice', `APPROVED\n\n${quoted.replace(/^/gm, '> ')}`],
  ['above the reply', `${quoted}\n\nAPPROVED`],
  ['with Windows line ends', `APPROVED\n\n${quoted}`.replaceAll('\n', '\r\n')],
])('the history is left out: %s', (_, text) => {
  expect(understood(text)).toEqual(['approved']);
});

describe('two quotes', () => {
  const amended = 'We thank our regional partners and all who answered at night';
  test.each([
    ['approved for all', 'APPROVED', ['approved', 'approved']],
    ['one by one', '1 APPROVED\n2 DECLINED', ['approved', 'declined']],
    ['only the second', '2. APPROVED', ['none', 'approved']],
    [
      'an amendment is parted as the quote is',
      `1 APPROVED\n2 ${amended}`,
      ['approved', 'We thank our regional partners / and all who answered at night'],
    ],
    [
      'with its interruption',
      '1 ok\n2 We thank our regional partners [,” she said, “] and all who answered at night',
      ['unclear', 'We thank our regional partners / and all who answered at night'],
    ],
    [
      'with a signature',
      `Hi Ana,\n\n1) APPROVED\n2) ${amended}\n\nIlse`,
      ['approved', 'We thank our regional partners / and all who answered at night'],
    ],
    ['without numbers', amended, ['unclear', 'unclear']],
    ['a number that was not asked', '3 APPROVED', ['unclear', 'unclear']],
  ] as [string, string, string[]][])('%s', (_, text, expected) => {
    const found = understood(`${text}\n\n> Ref: ${nonce}`, 2);
    expect(found.map((each, at) => (expected[at] === 'unclear' ? each.slice(0, 7) : each))).toEqual(expected);
  });
});

test('“fine but say regional partners” is no wording: what it may mean is offered, and nothing is taken', () => {
  const answer = read(`1 APPROVED\n2 fine but say regional partners\n\n> Ref: ${nonce}`, 2);
  if (answer.by !== 'request') throw new Error('no request');
  const found = answer.quotes[1]?.understood;
  expect(found?.decision).toBe('unclear');
  const options = found?.decision === 'unclear' ? found.options : [];
  expect(options[0]).toMatchObject({
    decision: 'amended',
    segments: ['We thank our regional partners', 'and all who answered at night'],
  });
  expect(options.slice(-2)).toEqual([{ decision: 'approved' }, { decision: 'declined' }]);
});

describe('the reference', () => {
  test('none: by hand, with the open quotes', () => {
    expect(read('APPROVED', 2)).toMatchObject({ by: 'hand', text: 'APPROVED', offered: ['q', 'p'] });
  });
  test('another: by hand', () => {
    expect(read(`APPROVED\n> Ref: ${otherNonce}`, 1)).toMatchObject({ by: 'hand' });
  });
  test('in the subject alone', () => {
    const source = { ...pastedSource('APPROVED'), subject: `Re: Your words (Ref: ${nonce})` };
    expect(readAnswer(source, askedDesk(spoken(1)))).toMatchObject({ value: { by: 'request' } });
  });
});

describe('older words', () => {
  const desk = () => askedDesk(spoken(1), spoken(1, 'We ask who hears it'));
  test.each([['APPROVED'], [regional]])('%j is shown as such', (text) => {
    const answer = readAnswer(pastedSource(`${text}\n> Ref: ${nonce}`), desk());
    if (!answer.ok || answer.value.by !== 'request') throw new Error('no request');
    const older = answer.value.quotes[0]?.older ?? [];
    expect(older.flatMap((part) => (part.kind === 'added' ? [] : part.text)).join('')).toBe(warning);
    expect(older.flatMap((part) => (part.kind === 'removed' ? [] : part.text)).join('')).toBe(
      'We ask who hears it',
    );
  });
  test('the same words in other typography are not older', () => {
    const now = askedDesk(spoken(1, 'We can’t stop'), spoken(1, "We can't stop"));
    const answer = readAnswer(pastedSource(`APPROVED\n> Ref: ${nonce}`), now);
    expect(answer).toMatchObject({ value: { quotes: [{ understood: { decision: 'approved' } }] } });
    expect(JSON.stringify(answer)).not.toContain('older');
  });
});

test('characters nobody can see are pointed out', () => {
  const answer = read(`${regional.replace('time', 'ti\u200bme')}\n> Ref: ${nonce}`, 1);
  expect(answer).toMatchObject({ quotes: [{ understood: { decision: 'amended' }, hasHidden: true }] });
});
