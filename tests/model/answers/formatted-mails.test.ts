import { describe, expect, test } from 'vitest';
import { readAnswer } from '../../../shared/review/answer';
import { requestMail } from '../../../shared/review/request-mail';
import { askedDesk, nonce, spoken, warning } from '../support/asked-release';
import { htmlMail, mailOfHalves, sourceOf } from '../support/mails';

describe('a reply to one quote', () => {
  const desk = askedDesk(spoken(1));
  test.each([
    ['struck out', htmlMail('<p><s>APPROVED</s></p>'), 'unclear'],
    [
      'struck out by style',
      htmlMail('<p><span style="text-decoration: line-through">APPROVED</span></p>'),
      'unclear',
    ],
    [
      'words struck out in the formatted half',
      mailOfHalves(warning, `<p>${warning.replace('owns', '<s>owns</s>')}</p>`),
      'unclear',
    ],
    ['plain in both halves', mailOfHalves('APPROVED', '<p>APPROVED</p>'), 'approved'],
    [
      'Outlook',
      htmlMail(
        `<div class="WordSection1"><p>APPROVED</p><p>Ilse Marrow</p><div style="border-top:solid"><p><b>From:</b> Ana Reis &lt;ana@office.example&gt;<br><b>Sent:</b> Tuesday, 24 November 2026<br><b>To:</b> Ilse Marrow<br><b>Subject:</b> Your words</p></div><p>1. ${warning}</p><p>Ref: ${nonce}</p></div>`,
      ),
      'approved',
    ],
    [
      'Gmail',
      htmlMail(
        `<div dir="ltr">APPROVED</div><br><div class="gmail_quote"><div class="gmail_attr">On Tue, 24 Nov 2026 at 10:00, Ana Reis &lt;ana@office.example&gt; wrote:<br></div><blockquote>1. ${warning}<br><br>Ref: ${nonce}</blockquote></div>`,
      ),
      'approved',
    ],
    [
      'Gmail, a change below',
      htmlMail(
        `<div dir="ltr">APPROVED</div><blockquote>1. ${warning}<br><br>Ref: ${nonce}</blockquote><div>but change partners</div>`,
      ),
      'unclear',
    ],
  ])('%s', async (_, mail, expected) => {
    expect(readAnswer(await sourceOf(mail), desk)).toMatchObject({
      ok: true,
      value: { quotes: [{ understood: { decision: expected } }] },
    });
  });
});

describe('a reply above the whole request', () => {
  const desk = askedDesk(spoken(2));
  const sent = requestMail(desk.content, 'ab12cd34'.repeat(8)).text;
  const divs = sent.replace(/^.*$/gm, (line) => `<div>${line || '<br>'}</div>`);
  const quote = `<div class="gmail_quote"><div class="gmail_attr">On Tue, Nov 24, 2026 at 2:00 PM Ana Reis &lt;<a href="mailto:ana@office.example">ana@office.example</a>&gt; wrote:<br></div><blockquote class="gmail_quote">${divs}</blockquote></div>`;
  test.each([
    ['Gmail, untouched', htmlMail(`<div dir="ltr">APPROVED</div><br>${quote}`), 'approved'],
    ['the same in both halves', mailOfHalves('*APPROVED*', '<p><b>APPROVED</b></p>'), 'approved'],
    ['halves that differ', mailOfHalves('APPROVED', '<p>NOT APPROVED</p>'), 'unclear'],
    [
      'struck out by a class',
      htmlMail(
        `<style>.x{text-decoration:line-through}</style><div>APPROVED</div>${quote.replace(warning, `<span class="x">${warning}</span>`)}`,
      ),
      'unclear',
    ],
    ['hidden by style', htmlMail('<div style="display:none;font-size:0">APPROVED</div>'), 'unclear'],
    ['hidden by attribute', htmlMail('<div hidden>APPROVED</div>'), 'unclear'],
    [
      'hidden by a class',
      htmlMail('<style>.x { display : none }</style><div class="x">APPROVED</div>'),
      'unclear',
    ],
  ])('%s', async (_, mail, expected) => {
    const answer = readAnswer(await sourceOf(mail), desk);
    if (!answer.ok || answer.value.by === 'hand') throw new Error('no request');
    expect(answer.value.quotes.map(({ understood }) => understood.decision)).toEqual([expected, expected]);
  });
});
