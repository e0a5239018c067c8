import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAnswer } from '../../../shared/review/answer';
import { blockOf } from '../../../shared/review/answer-block';
import { pastedSource } from '../../../shared/review/mail';
import { requestMail } from '../../../shared/review/request-mail';
import { fileOf } from '../support/answers';
import { askedDesk, type Desk, nonce, spoken, thanks, warning } from '../support/asked-release';
import { gmail, marked } from '../support/mails';

/**
 * Replies that mean something else than a plain yes. A yes that nobody gave is the worst that can happen
 * here, so whatever leaves a doubt must come out as unclear, and a person looks at it.
 */
const desks = { 1: askedDesk(spoken(1)), 2: askedDesk(spoken(2)) };
const sent = { 1: requestMail(desks[1].content, null).text, 2: requestMail(desks[2].content, null).text };
const outlook = `________________________________\nFrom: Ana Reis <ana@office.example>\nSent: Tuesday, November 24, 2026 10:00 AM\nTo: Ilse Marrow\nSubject: Your words (Ref: ${nonce})\n`;

type Layout = (text: string, request: string) => string;
const layouts: [string, Layout][] = [
  ['Gmail', (text, request) => `${text}\n\n${gmail}\n\n${marked(request)}`],
  ['Outlook', (text, request) => `${text}\n\n${outlook}\n${request}`],
  ['trimmed', (text) => `${text}\n\n> Ref: ${nonce}`],
  ['below', (text, request) => `${gmail}\n${marked(request)}\n\n${text}`],
];

const decisions = (text: string, count: 1 | 2, desk: Desk = desks[count]): string[] => {
  const answer = readAnswer(pastedSource(text), desk);
  if (!answer.ok) return [answer.failure.reason];
  if (answer.value.by === 'hand') return ['by hand'];
  return answer.value.quotes.map(({ understood }) => understood.decision);
};

const regional = warning.replace('who hears it', 'who hears it in time');

describe.each(layouts)('a reply to one quote, %s: unclear', (_, layout) => {
  test.each([
    ['not approved', 'Not approved'],
    ['not approved, shouted', 'NOT APPROVED.'],
    ['a don’t', 'I don’t approve'],
    ['with changes', `Approved with changes:\n\n${regional}`],
    ['but change', 'APPROVED but change partners'],
    ['a comma and a change', 'APPROVED, but change partners'],
    ['a change below', 'APPROVED\n\nbut change partners'],
    ['a change below the closing', 'APPROVED\n\nThanks\n\nBut please change partners'],
    ['a change in the closing', 'APPROVED\n\nBest, but change X'],
    ['thanks and a change', 'APPROVED\n\nThanks, but not the end'],
    ['a change below the name', 'APPROVED\n\nIlse\n\nbut please say regional partners'],
    ['a change right below the name', 'APPROVED\nIlse Marrow\nbut say partners'],
    ['a post scriptum', 'APPROVED\n\nBest regards,\nIlse\n\nP.S. Take out “who owns”'],
    ['a change in a marked signature', 'APPROVED\n-- \nIlse Marrow\nApproved supplier, but not for all'],
    ['an instruction with a number', 'APPROVED\nSay 1 200 000'],
    ['one with two years', 'APPROVED\nMake it 2025/2026'],
    ['one with times', 'Approved\n\nMake it 14.30-15.30\n\nIlse Marrow'],
    ['one with a link', 'APPROVED\nUse https://other.example/right'],
    ['one with a telephone number', 'APPROVED\nCall first: +44 20 7946 0000'],
    ['one with an address', 'APPROVED\nAsk legal: legal@flood.example'],
    ['one below the name', 'APPROVED\nIlse Marrow\nAsk legal: legal@flood.example'],
    ['one behind the telephone’s words', 'APPROVED\nSent from my iPhone but say regional partners'],
    [
      'one that begins as a disclaimer',
      'APPROVED\nThis email is confidential and so is the word warning, take it out',
    ],
    ['a disclaimer that denies', 'APPROVED\nThis message does not constitute approval by the recipient'],
    ['one written as a title', 'APPROVED\nIlse Marrow\nTake Out The Warning'],
    ['a wish behind thanks', 'APPROVED\nThanks, Tomorrow'],
    ['one that is marked as quoted', 'APPROVED\n> but say regional partners'],
    ['one behind a bar', 'APPROVED\n| but say alarm'],
    [
      'one written as headers',
      'APPROVED\n\nFrom: owns the warning\nTo: owns the alarm\nDate: put in 1 December',
    ],
    ['one written as an introduction', 'APPROVED\n\nOn 1 December 2026 print regional partners, Ana wrote:'],
    ['a change below two hyphens', 'APPROVED\n--\nBut say partners'],
    ['a change below the telephone’s line', 'APPROVED\n\nSent from my iPhone\nbut change X please'],
    ['a change that looks like an introduction', 'APPROVED\nOnly number 1, not 2:'],
    ['a condition with a year', 'APPROVED\nProvided you move it to 2027:'],
    ['a change that looks like a header', 'APPROVED\n\nFrom: partners\nTo: regional partners'],
    ['a change that looks like more headers', 'APPROVED\n\nFrom: partners\nTo: regional partners\nTo: towns'],
    ['a change between dashes', 'APPROVED\n--- my changes ---\nTo: regional partners'],
    ['a title that is none', 'APPROVED\n\nIlse Marrow\nNot Before Friday'],
    ['a title that is a change', 'APPROVED\n\nIlse Marrow\nPLEASE CHANGE PARTNERS'],
    ['an answer to something else', 'Approved your leave request, and will look at this later.'],
    ['two languages', 'APPROVED / NON APPROUVÉ'],
    ['two languages, two lines', 'APPROVED\nmais changez « partenaires »'],
    ['out of office', 'I am out of office until 3 December. Approved leave. For urgent matters call Ola.'],
    ['an automatic reply', 'Automatic reply: Your words\n\nI am away and will answer when I am back.'],
    ['a signature with the word', 'Let me think about it.\n\nIlse Marrow\nAPPROVED supplier 2026'],
    ['a signature that is the word', 'Let me think about it.\n\n-- \nApproved'],
    ['the instruction copied', 'Reply APPROVED, or write the words as you want them.'],
    ['the instruction as a question', '“Reply APPROVED”?'],
    ['a question', 'APPROVED?'],
    ['struck out', '~~APPROVED~~'],
    ['refused before the words', `Not approved:\n\n${warning}`],
    ['refused before the words, numbered', `Not approved:\n1. ${warning}`],
    ['declined before the words', `Declined:\n\n${warning}`],
    ['refused behind the words', `${warning}\n\nNot approved.`],
    ['refused on the line below the words', `${warning}\nNo.`],
    ['refused in the line of the words', `${warning} – not OK`],
    ['a no before the words', `No: ${warning}`],
    ['a wish behind the words', `${warning}\nplease cut this`],
    ['a remark within the words', warning.replace('owns the', 'owns (not true) the')],
    ['a bracket within the words', warning.replace('owns the', 'owns [who says so] the')],
    ['an arrow within the words', warning.replace('owns', 'owns -> holds')],
    ['initials behind other words', `${regional}\n\nNot final, IM`],
    ['a name that is no greeting', `Wrong,\n\n${warning}`],
  ])('%s', (_, text) => {
    expect(decisions(layout(text, sent[1]), 1)).toEqual(['unclear']);
  });
});

describe.each(layouts)('a reply to one quote, %s: approved', (_, layout) => {
  test.each([
    ['alone', 'APPROVED'],
    ['with a name', 'Approved.\n\nIlse'],
    ['with a name and a title nobody wrote down', 'APPROVED\n\nIlse Marrow\nDeputy Head of Flood Warning'],
    [
      'with a full signature',
      'APPROVED\n\nKind regards,\n\nIlse Marrow\nDirector\nFlood Office\nT +99 123 4567 | ilse@flood.example\nwww.flood.example',
    ],
    [
      'with a disclaimer',
      'APPROVED\n\nBest,\nIlse\n\nThis message is confidential and meant for its recipient alone.',
    ],
    ['with thanks', 'APPROVED\n\nThank you very much, Ana!\nIlse'],
    ['in Russian letters below', 'APPROVED\n\nС уважением,\nIlse Marrow'],
    ['from a telephone', 'APPROVED\n\nSent from my iPhone'],
    ['from another telephone', 'APPROVED\n\nGet Outlook for iOS<https://aka.example/o0ukef>'],
    ['from a marked signature', 'APPROVED\n-- \nIlse Marrow\nDirector\n+99 123 4567'],
    ['the words as they are', warning],
    ['the words and a name', `Dear Ana,\n\n${warning}.\n\nBest regards,\nIlse`],
  ])('%s', (_, text) => {
    expect(decisions(layout(text, sent[1]), 1)).toEqual(['approved']);
  });
});

describe('where the mail that is answered stands', () => {
  const wordsOf = (number: number) => (number === 1 ? warning : thanks.join(' [,” she said, “] '));
  test.each([
    ['the request alone, nothing written', 2, marked(sent[2]), ['unclear', 'unclear']],
    ['the request unquoted', 2, sent[2], ['unclear', 'unclear']],
    [
      'the request unquoted, from its first number',
      2,
      sent[2].slice(sent[2].indexOf('1. ')),
      ['unclear', 'unclear'],
    ],
    ['the request unquoted, one quote', 1, sent[1].slice(sent[1].indexOf('1. ')), ['unclear']],
    ['how to answer alone', 1, sent[1].slice(sent[1].indexOf('Reply APPROVED')), ['unclear']],
    [
      'below the first of two quotes',
      2,
      `> 1. ${warning}\n\nAPPROVED\n\n> 2. ${wordsOf(2)}\n> Ref: ${nonce}`,
      ['unclear', 'unclear'],
    ],
    [
      'below the first, the second trimmed',
      2,
      `> 1. ${warning}\n> Ref: ${nonce}\n\nAPPROVED`,
      ['unclear', 'unclear'],
    ],
    [
      'below half of the words',
      1,
      `> 1. We stopped asking who owns the warning\nAPPROVED\n> and started asking who hears it\n> Ref: ${nonce}`,
      ['unclear'],
    ],
    [
      'above and below',
      2,
      `APPROVED\n\n> 1. ${warning}\n> 2. ${wordsOf(2)}\n> Ref: ${nonce}\n\nBut not the second.`,
      ['unclear', 'unclear'],
    ],
    ['below both', 2, `${marked(sent[2])}\n\nAPPROVED`, ['approved', 'approved']],
    [
      'below both, before how to answer',
      2,
      `> 1. ${warning}\n> 2. ${wordsOf(2)}\n\nAPPROVED\n\n> Ref: ${nonce}`,
      ['approved', 'approved'],
    ],
    [
      'each below its number',
      2,
      `> 1. ${warning}\n1 APPROVED\n> 2. ${wordsOf(2)}\n2 DECLINED\n> Ref: ${nonce}`,
      ['approved', 'declined'],
    ],
    [
      'the words changed where they are quoted',
      1,
      `APPROVED\n\n${gmail}\n${marked(sent[1].replace(warning, regional))}`,
      ['unclear'],
    ],
    [
      'the words changed in the history below Outlook’s headers',
      1,
      `APPROVED\n\n${outlook}\n${sent[1].replace(warning, regional)}`,
      ['unclear'],
    ],
    [
      'a later mail about other words',
      1,
      `APPROVED\n\n${gmail}\n> Then we would say: we ask who hears it. Fine?\n>\n> > OK, but shorter\n> >\n${marked(sent[1], '> > > ')}`,
      ['unclear'],
    ],
    [
      'a later mail in Outlook',
      1,
      `APPROVED\n\n${outlook}\nThen we would say: we ask who hears it. Fine?\n\n${outlook}\n${sent[1]}`,
      ['unclear'],
    ],
    [
      'forwarded without a word',
      1,
      `---------- Forwarded message ---------\nFrom: Ilse Marrow <ilse@flood.example>\nDate: Tue, 24 Nov 2026\nSubject: Re: Your words\n\nAPPROVED\n\n${marked(sent[1])}`,
      ['unclear'],
    ],
    [
      'forwarded with a word',
      1,
      `FYI\n\nBegin forwarded message:\n\n> From: Ilse Marrow\n> Date: 24 November 2026\n>\n> APPROVED\n>\n${marked(sent[1], '> > ')}`,
      ['unclear'],
    ],
  ] as [string, 1 | 2, string, string[]][])('%s', (_, count, text, expected) => {
    const desk = desks[count];
    const answer = readAnswer({ ...pastedSource(text), subject: `Re: Your words (Ref: ${nonce})` }, desk);
    if (!answer.ok || answer.value.by !== 'request') throw new Error(JSON.stringify(answer));
    expect(answer.value.quotes.map(({ understood }) => understood.decision)).toEqual(expected);
  });
});

describe('two quotes, by number', () => {
  const words = thanks.join(' ');
  test.each([
    [
      'a remark about both at the end',
      '1 APPROVED\n2 APPROVED\n\nPlease take out “never” in both.',
      ['unclear', 'unclear'],
    ],
    [
      'the same right below',
      '1 APPROVED\n2 APPROVED\nPlease take out “never” in both.',
      ['unclear', 'unclear'],
    ],
    ['a condition', '1 APPROVED\n2 APPROVED subject to the date', ['approved', 'unclear']],
    ['refused above the numbers', `Not these:\n1. ${warning}\n2. ${words}`, ['unclear', 'unclear']],
    ['a no within brackets', `2. ${thanks[0]} [no: our regional partners] ${thanks[1]}`, ['none', 'unclear']],
    [
      'a number that a line begins with by chance',
      `1. We stopped asking who owns the warning and started asking in all of the\n2 towns who hears it`,
      ['unclear', 'unclear'],
    ],
    ['all but one', 'APPROVED\n2 DECLINED', ['unclear', 'unclear']],
    ['only one', 'APPROVED 1 only', ['unclear', 'unclear']],
    ['the first one', '1 APPROVED, 2 NOT', ['unclear', 'none']],
  ] as [string, string, string[]][])('%s', (_, text, expected) => {
    expect(decisions(`${text}\n\n> Ref: ${nonce}`, 2)).toEqual(expected);
  });
});

describe('a file or a block, and words beside it', () => {
  const block = (d: [number, 'a' | 'd'][]) =>
    blockOf({ n: nonce, w: 'Ilse', t: '2026-11-24T11:00:00.000Z', d });
  const yes = block([[1, 'a']]);
  test.each([
    ['the block alone', yes, 'approved'],
    ['with a greeting and a signature', `Dear Ana,\n\nhere it is.\n\n${yes}\n\nBest,\nIlse`, 'approved'],
    ['with a change beside it', `${yes}\n\nBut please change partners.`, 'unclear'],
    ['quoted in a later mail', `I changed my mind: not approved.\n\n${marked(yes)}`, 'by hand'],
    ['below history', `Not approved any more.\n\n${outlook}\n${yes}`, 'unclear'],
    ['forwarded without a word', marked(yes), 'approved'],
    ['two that differ', `${yes}\n\n${block([[1, 'd']])}`, 'unclear'],
    ['a new one above an old one', `${block([[1, 'd']])}\n\n${marked(yes)}`, 'declined'],
    ['a new one below an old one', `${marked(yes)}\n\n${block([[1, 'd']])}`, 'declined'],
    [
      'one that answers twice',
      block([
        [1, 'a'],
        [1, 'd'],
      ]),
      'unclear',
    ],
  ])('%s', (_, text, expected) => {
    expect(decisions(text, 1)).toEqual([expected]);
  });

  const answerFile = (...given: string[]): string =>
    fileOf(
      desks[1],
      given.map((decision) => ['q', decision]),
    );
  test.each([
    ['one that answers twice', [answerFile('approved', 'declined')], 'Here it is.', 'unclear'],
    ['attached with a friendly word', [answerFile('approved')], 'Here it is.', 'approved'],
    [
      'attached and taken back',
      [answerFile('approved')],
      'Please ignore the file, this is not approved.',
      'unclear',
    ],
    ['two files that differ', [answerFile('approved'), answerFile('declined')], '', 'unclear'],
    ['the same file twice', [answerFile('approved'), answerFile('approved')], '', 'approved'],
  ] as [string, string[], string, string][])('%s', (_, attached, text, expected) => {
    const source = { ...pastedSource(text), kind: 'mail' as const, attached };
    expect(readAnswer(source, desks[1])).toMatchObject({
      ok: true,
      value: { quotes: [{ understood: { decision: expected } }] },
    });
  });
});

/** Whatever else stands in a reply, and wherever, a remark in it leaves no quote approved by APPROVED alone. */
test('a remark anywhere in somebody’s own words is never passed over', () => {
  const remark = fc.constantFrom(
    'but change partners',
    'Please say “regional partners”.',
    'Not before Friday',
    'only number 1',
    'mais pas le deuxième',
    'aber bitte nicht vor Freitag',
    'No.',
    'Wait until I have read it:',
    'From: partners',
    'Delete “all”',
    'We talked about this on 24 Nov 2026:',
    '2 DECLINED',
  );
  const around = fc.constantFrom(
    'Ilse',
    'Best regards,',
    'Ilse Marrow',
    'Director',
    'T +99 123 4567',
    'Thanks!',
    'Sent from my iPhone',
    '',
    '--',
    'To: Ana Reis',
    '________________________________',
    'Flood Office',
  );
  const own = fc
    .tuple(fc.array(around, { maxLength: 5 }), remark, fc.array(around, { maxLength: 5 }))
    .map(([above, one, below]) => ['APPROVED', ...above, one, ...below].join('\n'));
  fc.assert(
    fc.property(
      own,
      fc.constantFrom(...layouts),
      fc.constantFrom(1 as const, 2 as const),
      (text, [, layout], count) => {
        for (const decision of decisions(layout(text, sent[count]), count)) expect(decision).toBe('unclear');
      },
    ),
    { numRuns: 1500 },
  );
});
