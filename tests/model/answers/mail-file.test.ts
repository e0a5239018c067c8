import { describe, expect, test } from 'vitest';
import { readAnswer } from '../../../shared/review/answer';
import { readSource } from '../../../shared/review/mail';
import { fileOf } from '../support/answers';
import { askedDesk, nonce, spoken } from '../support/asked-release';
import { sourceOf } from '../support/mails';

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
    const answer = readAnswer(await sourceOf(mail), desk);
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
