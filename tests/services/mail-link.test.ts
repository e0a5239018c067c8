import { expect, test } from 'vitest';
import { mailLink } from '../../electron/services/mail-link';

const partsOf = (href: string) => {
  const url = new URL(href);
  return { to: url.pathname, subject: url.searchParams.get('subject'), body: url.searchParams.get('body') };
};

test('a short request goes into the address whole, its lines as RFC 6068 wants them', () => {
  const { href, toPaste } = mailLink(
    'Your words in “A & B” (Ref: x)',
    'Dear Ilse,\n\n1. Go on = yes?\nRef: x\n',
  );
  expect(partsOf(href)).toEqual({
    to: '',
    subject: 'Your words in “A & B” (Ref: x)',
    body: 'Dear Ilse,\r\n\r\n1. Go on = yes?\r\nRef: x\r\n',
  });
  expect(href).not.toMatch(/[ \n]/);
  expect(toPaste).toBeUndefined();
});

test('a long one is pasted: the address stays within what Windows takes', () => {
  const text = 'الكلمات '.repeat(60);
  const { href, toPaste } = mailLink('Subject', text);
  expect(href.length).toBeLessThanOrEqual(1900);
  expect(partsOf(href)).toMatchObject({
    subject: 'Subject',
    body: '(The request is on the clipboard: paste it here.)',
  });
  expect(toPaste).toBe(text);
});

test('a subject cannot begin another header, and half a character breaks nothing', () => {
  const { href } = mailLink('One\r\nBcc: all@evil.example', 'Torn \ud83d');
  expect(partsOf(href)).toEqual({ to: '', subject: 'One Bcc: all@evil.example', body: 'Torn \ufffd' });
});
