import { describe, expect, test } from 'vitest';
import { readAnswer } from '../../../shared/review/answer';
import { blockOf } from '../../../shared/review/answer-block';
import { pastedSource, readSource } from '../../../shared/review/mail';
import { requestMail } from '../../../shared/review/request-mail';
import { askedDesk, nonce, spoken, thanks, warning } from '../support/asked-release';

/** A yes stands above the request as it was sent, or it is a yes to something else. */
const desk = askedDesk(spoken(2));
const sent = requestMail(desk.content, 'ab12cd34'.repeat(8)).text;
const outlook = `________________________________\nFrom: Ana Reis <ana@office.example>\nSent: Tuesday, 24 November 2026 14:00\nTo: Ilse Marrow\nSubject: Your words (Ref: ${nonce})\n`;
const reflowed = (text: string): string => text.replace(/[^\n]{50,70} /g, (part) => `${part.trimEnd()}\n`);
const marked = (text: string): string => text.replace(/^/gm, '> ');
const layouts: [string, (request: string) => string][] = [
  [
    'Gmail',
    (request) => `On Tue, 24 Nov 2026 at 10:00, Ana Reis <ana@office.example> wrote:\n${marked(request)}`,
  ],
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

describe('a formatted mail', () => {
  const head = `From: Ilse Marrow <ilse@flood.example>\nSubject: Re: Your words (Ref: ${nonce})\nMessage-ID: <a1@flood.example>\nMIME-Version: 1.0\n`;
  const html = (body: string) => `${head}Content-Type: text/html; charset=utf-8\n\n${body}`;
  const both = (text: string, body: string) =>
    `${head}Content-Type: multipart/alternative; boundary=b\n\n--b\nContent-Type: text/plain; charset=utf-8\n\n${text}\n--b\nContent-Type: text/html; charset=utf-8\n\n${body}\n--b--\n`;
  const divs = sent.replace(/^.*$/gm, (line) => `<div>${line || '<br>'}</div>`);
  const quote = `<div class="gmail_quote"><div class="gmail_attr">On Tue, Nov 24, 2026 at 2:00 PM Ana Reis &lt;<a href="mailto:ana@office.example">ana@office.example</a>&gt; wrote:<br></div><blockquote class="gmail_quote">${divs}</blockquote></div>`;
  test.each([
    ['Gmail, untouched', html(`<div dir="ltr">APPROVED</div><br>${quote}`), 'approved'],
    ['the same in both halves', both('*APPROVED*', '<p><b>APPROVED</b></p>'), 'approved'],
    ['halves that differ', both('APPROVED', '<p>NOT APPROVED</p>'), 'unclear'],
    [
      'struck out by a class',
      html(
        `<style>.x{text-decoration:line-through}</style><div>APPROVED</div>${quote.replace(warning, `<span class="x">${warning}</span>`)}`,
      ),
      'unclear',
    ],
    ['hidden by style', html('<div style="display:none;font-size:0">APPROVED</div>'), 'unclear'],
    ['hidden by attribute', html('<div hidden>APPROVED</div>'), 'unclear'],
    [
      'hidden by a class',
      html('<style>.x { display : none }</style><div class="x">APPROVED</div>'),
      'unclear',
    ],
  ])('%s', async (_, mail, expected) => {
    const source = await readSource(new TextEncoder().encode(mail.replaceAll('\n', '\r\n')), 'reply.eml');
    if (!source.ok) throw new Error(source.failure.reason);
    const answer = readAnswer(source.value, desk);
    if (!answer.ok || answer.value.by === 'hand') throw new Error('no request');
    expect(answer.value.quotes.map(({ understood }) => understood.decision)).toEqual([expected, expected]);
  });
});
