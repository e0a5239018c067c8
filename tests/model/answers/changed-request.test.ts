import { describe, expect, test } from 'vitest';
import { readAnswer } from '../../../shared/review/answer';
import { blockOf } from '../../../shared/review/answer-block';
import { pastedSource } from '../../../shared/review/mail';
import { requestMail } from '../../../shared/review/request-mail';
import { askedDesk, nonce, spoken, thanks, warning } from '../support/asked-release';
import { gmail, marked } from '../support/mails';

/** A yes stands above the request as it was sent, or it is a yes to something else. */
const desk = askedDesk(spoken(2));
const sent = requestMail(desk.content, 'ab12cd34'.repeat(8)).text;
const outlook = `________________________________\nFrom: Ana Reis <ana@office.example>\nSent: Tuesday, 24 November 2026 14:00\nTo: Ilse Marrow\nSubject: Your words (Ref: ${nonce})\n`;
const reflowed = (text: string): string => text.replace(/[^\n]{50,70} /g, (part) => `${part.trimEnd()}\n`);
const layouts: [string, (request: string) => string][] = [
  ['Gmail', (request) => `${gmail}\n${marked(request)}`],
  [
    'Gmail, reflowed',
    (request) =>
      `On Tue, 24 Nov 2026 at 10:00, Ana Reis <ana@office.example>\nwrote:\n${marked(reflowed(request))}`,
  ],
  [
    'Apple',
    (request) => `On 24 Nov 2026, at 10:00, Ana Reis <ana@office.example> wrote:\n\n${marked(request)}`,
  ],
  ['Outlook', (request) => `${outlook}\n${request}`],
  ['Outlook, reflowed', (request) => `${outlook}\n${reflowed(request)}`],
  [
    'a telephone',
    (request) =>
      `Sent from my iPhone\n\n> On 24 Nov 2026, at 10:00, Ana Reis <ana@office.example> wrote:\n> \n${marked(request)}`,
  ],
];
const decisions = (text: string): string[] => {
  const answer = readAnswer(pastedSource(text), desk);
  if (!answer.ok || answer.value.by === 'hand') throw new Error('no request');
  return answer.value.quotes.map(({ understood }) => understood.decision);
};

describe.each(layouts)('%s', (_, layout) => {
  test('untouched: approved', () => {
    expect(decisions(`Approved, thanks\n\nIlse\n\n${layout(sent)}`)).toEqual(['approved', 'approved']);
    expect(decisions(`APPROVED\n\nThanks, Ana\nIlse Marrow\n\n${layout(sent)}`)).toEqual([
      'approved',
      'approved',
    ]);
  });
  test.each<[string, (request: string) => string]>([
    ['a question mark', (request) => request.replace(warning, `${warning}?`)],
    ['a comma', (request) => request.replace('who owns', 'who, owns')],
    ['a word taken out', (request) => request.replace('owns the warning', 'owns warning')],
    ['all words taken out', (request) => request.replace(warning, '')],
    ['one quote taken out of the list', (request) => request.replace(/^2\. .*$/m, '')],
    [
      'a remark in the line',
      (request) => request.replace(warning, `${warning} [IM: take the second half out]`),
    ],
    [
      'a remark in the interruption',
      (request) => request.replace(thanks[0] ?? '', `${thanks[0]} [scrap this]`),
    ],
    ['a remark on the next line', (request) => request.replace(warning, `${warning}\nIM: I never said that`)],
    ['a remark of its own', (request) => request.replace(warning, `${warning}\n\nIM: take this out`)],
    ['other words', (request) => request.replace(warning, 'Our officers look first at those by the water')],
    ['a remark below it', (request) => `${request}\n\nIlse: cut the second half`],
    [
      'a later mail above it',
      (request) => `Could we print “Nobody owns a flood” instead? (Ref: ${nonce})\n\n${request}`,
    ],
  ])('%s: unclear', (_name, changed) => {
    expect(decisions(`APPROVED\n\n${layout(changed(sent))}`)).toEqual(['unclear', 'unclear']);
  });
});

describe('beside a block or in its note', () => {
  const block = (o?: string) =>
    blockOf({
      n: nonce,
      w: 'Ilse Marrow',
      t: '2026-11-24T11:00:00.000Z',
      d: [
        [1, 'a'],
        [2, 'a'],
      ],
      ...(o && { o }),
    });
  test('a friendly word: approved', () => {
    expect(decisions(`Here is my answer.\n\n${block()}`)).toEqual(['approved', 'approved']);
  });
  test.each([
    ['I object to this.'],
    ['Abgelehnt.'],
    ['Rechazado'],
    ['Skip number 2'],
    ['I take it back'],
    ['Scrap this'],
  ])('%j: unclear', (said) => {
    expect(decisions(`${said}\n\n${block()}`)).toEqual(['unclear', 'unclear']);
    expect(decisions(block(said))).toEqual(['unclear', 'unclear']);
  });
});
