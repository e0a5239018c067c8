import { PDFDocument } from '@cantoo/pdf-lib';
import PostalMime from 'postal-mime';
import { describe, expect, test } from 'vitest';
import { type Carrier, carrierBytes } from '../../electron/services/request-carriers';
import { readSource } from '../../shared/review/mail';
import { requestMail } from '../../shared/review/request-mail';
import { requestPage } from '../../shared/review/request-page';
import { askedDesk, nonce, spoken } from '../model/support/asked-release';

const now = new Date('2026-11-24T12:00:00.000Z');
const head = `7f3a91c0${'0'.repeat(56)}`;
const { content } = askedDesk(spoken(2));
const printed: string[] = [];

const bytesOf = (carrier: Carrier, asked = content) =>
  carrierBytes(carrier, asked, head, {
    now,
    version: '1.0.0',
    printer: () => ({
      print: async (html) => {
        printed.push(html);
        return (await PDFDocument.create()).save();
      },
    }),
  });
const textOf = async (carrier: Carrier) => new TextDecoder().decode(await bytesOf(carrier));

test('as text: subject and mail, to be pasted', async () => {
  const { subject, text } = requestMail(content, head);
  expect(await textOf('text')).toBe(`Subject: ${subject}\n\n${text}`);
  expect(text).toContain('Record 7f3a 91c0');
});

describe('as a mail', () => {
  test('it is unsent and says exactly what the text says', async () => {
    const bytes = await bytesOf('eml');
    const raw = new TextDecoder().decode(bytes);
    const mail = await PostalMime.parse(bytes);
    const { subject, text } = requestMail(content, head);
    expect(mail.subject).toBe(subject);
    expect(mail.text).toBe(text);
    expect(mail.attachments).toEqual([]);
    expect(mail.date).toBe('2026-11-24T12:00:00.000Z');
    const [headers = ''] = raw.split('\r\n\r\n');
    expect(headers).toMatch(/^X-Unsent: 1$/m);
    expect(headers).not.toMatch(/^(From|To|Message-ID):/im);
    // RFC 5322: CRLF everywhere, ASCII alone, at most 998 characters a line.
    expect(raw.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(raw).not.toMatch(/[^\r\n\x20-\x7e\t]/);
    for (const line of raw.split('\r\n')) expect(line.length).toBeLessThan(999);
  });

  test('its words come through in any script, and its reference is found again', async () => {
    const headline = 'مدن الساحل تتشارك مركزا واحدا للإنذار من الفيضانات في كل الأوقات';
    const bytes = await bytesOf('eml', { ...content, release: { ...content.release, headline } });
    const source = await readSource(bytes, 'request.eml');
    expect(source).toMatchObject({ ok: true, value: { kind: 'mail' } });
    if (!source.ok) return;
    expect(source.value.subject).toContain(headline);
    expect(source.value.text).toContain(`Ref: ${nonce}`);
  });
});

test('as a form: the page that is answered in a browser', async () => {
  expect(await textOf('form')).toBe(requestPage(content, head, 'form'));
});

test('as a sheet: the page without its form, printed, with a title and nobody’s name but the asker’s', async () => {
  const pdf = await PDFDocument.load(await bytesOf('sheet'));
  expect(printed).toEqual([requestPage(content, head, 'sheet')]);
  expect(pdf.getTitle()).toContain(content.release.headline);
  expect(pdf.getAuthor()).toBe(content.from.name);
  expect(pdf.getSubject()).toBeUndefined();
});
