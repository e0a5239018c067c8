import { mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { createAnswers } from '../../electron/services/answers';
import { createHandles } from '../../electron/services/handles';
import { createLibraries, type Libraries } from '../../electron/services/libraries';
import { createReleaseFiles } from '../../electron/services/release-file';
import { allWorkDone } from '../../electron/services/under-way';
import type { Release } from '../../shared/release/file-format';
import { blockOf } from '../../shared/review/answer-block';
import { appendAll } from '../../shared/review/ledger';
import { nonceFromBytes } from '../../shared/review/nonce';
import { askedDetails, requestFor } from '../../shared/review/request';
import { answerFile } from '../model/support/answers';
import { readings } from '../model/support/readings';
import { signerOf } from '../model/support/signer';
import { counter, putRelease } from './support/releases';
import { quoted } from './support/review-desk';
import { tempFolder } from './support/temp-folder';

const opened: Libraries[] = [];
afterEach(async () => {
  for (const libraries of opened.splice(0)) libraries.close();
  await allWorkDone();
});

const nonceOf = (byte: number) => nonceFromBytes(new Uint8Array(16).fill(byte));

/** A release that asked Ilse Marrow, with a reference made of one byte. */
const asking = (headline: string, byte: number, id = `${byte}`.repeat(8)): Release => {
  const { root, envelope } = quoted(headline);
  const made = requestFor(
    root,
    envelope,
    { release: id, ledger: [], ...readings },
    { speaker: 'ilse', context: 'quote', from: { name: 'Ana Reis' }, nonce: nonceOf(byte) },
  );
  if (!made.ok) throw new Error(made.failure.reason);
  const details = askedDetails(made.value, { at: '2026-03-01T10:00:00.000Z', by: 'ana' });
  return { root, envelope: { ...envelope, id, ledger: appendAll([], details, signerOf(1)) } };
};

const desk = () => {
  const base = tempFolder();
  const folder = join(base, 'On Record');
  const samples = join(base, 'samples');
  for (const each of [folder, samples, join(base, 'home')]) mkdirSync(each);
  const handles = createHandles(counter('h'));
  const libraries = createLibraries({
    home: join(base, 'home'),
    defaultFolder: folder,
    samplesFolder: samples,
    handles,
    changed: () => undefined,
    report: () => undefined,
  });
  opened.push(libraries);
  const files = createReleaseFiles({
    handles,
    newId: counter('d'),
    now: () => '2026-03-02T08:00:00.000Z',
    isSample: () => false,
    author: async () => ({ id: 'me', name: '', initials: '', role: '' }),
    outside: () => undefined,
    recorded: () => undefined,
    report: () => undefined,
  });
  const answers = createAnswers({ handles, libraries, files });
  const put = (name: string, text: string | Uint8Array): string => {
    const path = join(base, name);
    writeFileSync(path, text);
    return path;
  };
  /** The file that an answer is taken to. */
  const home = async (name: string, text: string): Promise<string | undefined> => {
    const answer = await answers.read(put(name, text));
    if (!answer.ok) throw new Error(answer.failure.reason);
    expect(answer.value.name).toBe(name);
    expect(Buffer.from(answer.value.bytes).toString()).toBe(text);
    return answer.value.entry && handles.path(answer.value.entry);
  };
  return { base, folder, samples, handles, libraries, files, answers, put, home };
};

const file = (release: string, nonce: string): string =>
  answerFile([], { release, nonce, name: 'I. M.', at: '' });
const mail = (subject: string, text: string): string =>
  `From: Ilse Marrow <ilse@flood.example>\r\nDate: Mon, 2 Mar 2026 09:00:00 +0000\r\nMessage-ID: <1@flood.example>\r\nSubject: ${subject}\r\n\r\n${text}\r\n`;
const base64Mail = (text: string): string =>
  `From: Ilse Marrow <ilse@flood.example>\r\nDate: Mon, 2 Mar 2026 09:00:00 +0000\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(text).toString('base64')}\r\n`;

test.each([
  ['a file, by the reference in it', 'a.release-answer', file('somewhere else', nonceOf(2))],
  ['a file, by its release', 'a.release-answer', file('22222222', 'not one of ours')],
  ['a mail, by its subject', 'a.eml', mail(`Re: Your words (Ref: ${nonceOf(2)})`, 'APPROVED')],
  ['a mail, by a line it quotes', 'a.eml', mail('Re:', `APPROVED\r\n\r\n> Ref: ${nonceOf(2)}`)],
  ['a mail in base64', 'a.eml', base64Mail(`APPROVED\n\n> Ref: ${nonceOf(2).toUpperCase()}\n`)],
  [
    'a text block',
    'a.txt',
    `Here you are\n${blockOf({ n: nonceOf(2), d: [[1, 'a']], w: 'Ilse', t: '2026-03-02T09:00:00.000Z' })}\n`,
  ],
])('%s', async (_, name, text) => {
  const { folder, home, handles, answers } = desk();
  putRelease(folder, 'one.release', asking('One', 1));
  const two = putRelease(folder, 'two.release', asking('Two', 2));
  putRelease(folder, 'three.release', asking('Three', 3));
  expect(await home(name, text)).toBe(two);
  const pasted = await answers.homeOf(text);
  // As text, what stands in base64 names nothing.
  expect(pasted && handles.path(pasted.entry)).toBe(text.includes('base64') ? null : two);
});

test('what names no release here has no home, and is shown all the same', async () => {
  const { folder, home, answers } = desk();
  putRelease(folder, 'one.release', asking('One', 1));
  expect(await home('a.txt', 'Fine, but say regional partners')).toBeUndefined();
  expect(await home('b.txt', `APPROVED\nRef: ${nonceOf(9)}`)).toBeUndefined();
  expect(await home('c.json', '{"release": 7, "nonce": null}')).toBeUndefined();
  expect(await answers.homeOf('ON RECORD ANSWER aaaa CHECK 00000000 END')).toBeNull();
});

test('of copies with one id the one that asked is meant, else the newest', async () => {
  const { folder, home } = desk();
  const asked = putRelease(folder, 'asked.release', asking('Asked', 4, 'same'));
  const { root, envelope } = quoted('Never asked');
  const copy = putRelease(folder, 'copy.release', { root, envelope: { ...envelope, id: 'same' } });
  utimesSync(asked, new Date('2026-01-01'), new Date('2026-01-01'));
  expect(await home('a.release-answer', file('same', nonceOf(4)))).toBe(asked);
  expect(await home('b.release-answer', file('same', nonceOf(9)))).toBe(copy);
});

test('a release that is open is found, wherever it stands', async () => {
  const { base, files, handles, home } = desk();
  const path = putRelease(base, 'elsewhere.release', asking('Elsewhere', 5));
  expect(await home('a.txt', `Ref: ${nonceOf(5)}`)).toBeUndefined();
  const document = await files.open(handles.of(path));
  expect(await home('a.txt', `Ref: ${nonceOf(5)}`)).toBe(path);
  if (document.ok) files.close(document.value.document);
});

test('an answer to what was answered or taken back still comes home', async () => {
  const { folder, home } = desk();
  const { root, envelope } = asking('Answered', 6, 'answered');
  const by = { at: '2026-03-02T10:00:00.000Z', by: 'ana', subject: { quote: 'q' } };
  const [first] = envelope.ledger;
  const ledger = appendAll(
    envelope.ledger,
    [{ kind: 'retracted', ...by, retracts: first?.id ?? '' }],
    signerOf(1),
  );
  const path = putRelease(folder, 'a.release', { root, envelope: { ...envelope, ledger } });
  expect(await home('a.txt', `Ref: ${nonceOf(6)}`)).toBe(path);
});

test('what is too large or cannot be read is a failure with a reason', async () => {
  const { base, answers, put } = desk();
  const large = put('large.eml', new Uint8Array(2 * 1024 * 1024 + 1));
  expect(await answers.read(large)).toEqual({
    ok: false,
    failure: { reason: 'too-large', name: 'large.eml' },
  });
  expect(await answers.read(join(base, 'gone.eml'))).toMatchObject({
    failure: { reason: 'io', name: 'gone.eml' },
  });
  expect(await answers.read(put('bytes.txt', new Uint8Array([0, 255, 254])))).toMatchObject({ ok: true });
});
