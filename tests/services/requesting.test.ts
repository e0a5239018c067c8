import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { createHandles } from '../../electron/services/handles';
import { createRequesting } from '../../electron/services/requesting';
import type { RequestSent } from '../../shared/ipc/types';
import { shortCode } from '../../shared/release/hash';
import { checkLedger } from '../../shared/review/check-ledger';
import { headOf } from '../../shared/review/ledger-order';
import { nonceHash, noncesIn } from '../../shared/review/nonce';
import { statusOf } from '../../shared/review/status';
import { failingFiles, systemError } from './support/failing-files';
import { counter } from './support/releases';
import { quoted, type ReviewDesk, reviewDesk, withHeadline, words } from './support/review-desk';

type Options = Parameters<typeof reviewDesk>[0] & {
  chosen?: (path: string) => string | undefined | Promise<string | undefined>;
  carrier?: Parameters<typeof createRequesting>[0]['carrier'];
  carrierFs?: Parameters<typeof createRequesting>[0]['fs'];
};

const desk = async ({ chosen = (path) => path, carrier, carrierFs, ...options }: Options = {}) => {
  const made = await reviewDesk(options);
  const proposed: string[] = [];
  const written = createHandles(counter('w'));
  const { send } = createRequesting({
    files: made.files,
    recording: made.recording,
    author: async () => made.person,
    written,
    folderFor: async () => made.base,
    whereTo: async (path) => {
      proposed.push(path);
      return chosen(path);
    },
    carrier:
      carrier ??
      (async (kind, content, head) => new TextEncoder().encode(`${kind} ${content.nonce} ${head}`)),
    fs: carrierFs,
  });
  const ask = (more: object = {}) =>
    send({ document: made.document, speaker: 'ilse', context: 'quote', carrier: 'text', ...more });
  const sent = async (more: object = {}): Promise<RequestSent> => {
    const answer = await ask(more);
    if (!answer.ok) throw new Error(answer.failure.reason);
    return answer.value;
  };
  return { ...made, written, proposed, ask, sent };
};

const asksOf = (made: ReviewDesk) => made.onDisk().envelope.ledger.filter(({ kind }) => kind === 'asked');

test('a request goes on record with the hash of its reference, and switches tracking on', async () => {
  const made = await desk();
  const { subject, text, file } = await made.sent({
    due: '2026-03-04T12:00:00.000Z',
    note: 'By noon, please.',
  });
  const [nonce = ''] = noncesIn(subject);
  const { ledger, tracking } = made.onDisk().envelope;
  expect(ledger).toMatchObject([
    { kind: 'asked', by: 'me', subject: { quote: 'q' }, nonce: nonceHash(nonce), number: 1 },
    { kind: 'asked', subject: { quote: 'p' }, nonce: nonceHash(nonce), number: 2, segments: words.second },
  ]);
  expect(ledger[0]).toMatchObject({ due: '2026-03-04T12:00:00.000Z', note: 'By noon, please.' });
  expect(checkLedger(ledger)).toEqual([]);
  expect(tracking).toBe(true);
  expect(made.told.at(-1)).toMatchObject({ tracking: true, ledger });
  expect(JSON.stringify(ledger)).not.toContain(nonce);
  expect(text).toContain(words.first);
  expect(text).toContain(shortCode(headOf(ledger) ?? ''));
  expect(text).toContain('Ada Moss\nPress officer');
  expect(file).toBeUndefined();
  expect(made.proposed).toEqual([]);
});

test('the words asked about are those that were saved last, chosen quotes alone when some are named', async () => {
  const made = await desk();
  const again = quoted('Harbour opens in June');
  await made.save(again.root);
  const { subject } = await made.sent({ quotes: ['p'] });
  expect(subject).toContain('Harbour opens in June');
  expect(asksOf(made)).toMatchObject([{ subject: { quote: 'p' } }]);
});

test('a file is written where the person said, with the code that the record then has', async () => {
  const made = await desk();
  const { subject, file = '', name } = await made.sent({ carrier: 'form' });
  expect(made.proposed).toEqual([join(made.base, 'Request to Ilse Marrow - Harbour opens.html')]);
  expect(name).toBe('Request to Ilse Marrow - Harbour opens.html');
  const head = headOf(made.onDisk().envelope.ledger);
  const [nonce] = noncesIn(subject);
  expect(readFileSync(made.written.path(file), 'utf8')).toBe(`form ${nonce} ${head}`);
});

test('a name without its ending gets it, and the next request is proposed beside this one', async () => {
  const made = await desk({ chosen: (path) => join(path, '..', 'library', 'mine') });
  const { file = '' } = await made.sent({ carrier: 'eml' });
  expect(basename(made.written.path(file))).toBe('mine.eml');
  await made.ask({ carrier: 'sheet' });
  expect(made.proposed[1]).toBe(join(made.folder, 'Request to Ilse Marrow - Harbour opens.pdf'));
});

test('nothing is recorded when the person changes their mind', async () => {
  const made = await desk({ chosen: () => undefined });
  expect(await made.ask({ carrier: 'form' })).toEqual({ ok: false, failure: { reason: 'cancelled' } });
  expect(made.onDisk().envelope).toMatchObject({ ledger: [], tracking: false });
  expect(made.told).toEqual([]);
});

test.each([
  ['nobody of that id', { speaker: 'nobody' }, 'no-such-speaker'],
  ['a quote that is not there', { quotes: ['x'] }, 'no-such-quote'],
])('%s is said before any dialog', async (_, more, reason) => {
  const made = await desk();
  expect(await made.ask({ carrier: 'form', ...more })).toMatchObject({ failure: { reason } });
  expect(made.proposed).toEqual([]);
  expect(made.onDisk().envelope.ledger).toEqual([]);
});

test('a sample is not asked about, before any dialog', async () => {
  const made = await desk({ samples: true });
  expect(await made.ask({ carrier: 'form' })).toMatchObject({ failure: { reason: 'not-allowed' } });
  expect(made.proposed).toEqual([]);
});

test('a broken record is asked for nothing', async () => {
  const forged = [{ id: 'x', kind: 'asked', at: '2026-03-01T10:00:00.000Z' }];
  const made = await desk({ release: quoted('Forged', forged) });
  expect(await made.ask({ carrier: 'form' })).toMatchObject({ failure: { reason: 'record-broken' } });
  expect(made.proposed).toEqual([]);
});

test.each([
  [
    'cannot be made',
    { carrier: async () => Promise.reject(new Error('The page did not print.')) },
    'did not print',
  ],
  [
    'cannot be written',
    {
      carrierFs: failingFiles(({ name }) => {
        if (name === 'write') throw systemError('ENOSPC');
      }),
    },
    'the disk is full',
  ],
])('a carrier that %s takes the request back in the record, and says so', async (_, options, why) => {
  const made = await desk(options);
  const answer = await made.ask({ carrier: 'sheet' });
  expect(answer).toMatchObject({
    ok: false,
    failure: { reason: 'print', name: 'Request to Ilse Marrow - Harbour opens.pdf' },
  });
  const detail = !answer.ok && 'detail' in answer.failure ? answer.failure.detail : '';
  expect(detail).toContain(why);
  expect(detail).toContain('taken back in the record');
  const { ledger, tracking } = made.onDisk().envelope;
  expect(ledger.map(({ kind }) => kind)).toEqual(['asked', 'asked', 'retracted', 'retracted']);
  expect(checkLedger(ledger)).toEqual([]);
  expect(statusOf(ledger)).toBe('draft');
  expect(tracking).toBe(false);
  expect(readdirSync(made.base).filter((name) => name.startsWith('Request'))).toEqual([]);
});

test('when the record cannot be written, there is no carrier', async () => {
  let full = false;
  const fs = failingFiles(({ name }) => {
    if (full && name === 'write') throw systemError('ENOSPC');
  });
  const made = await desk({ fs });
  full = true;
  expect(await made.ask({ carrier: 'form' })).toMatchObject({
    failure: { reason: 'disk-full', name: 'a.release' },
  });
  expect(existsSync(made.proposed[0] ?? '')).toBe(false);
});

test('what is saved while the dialog stands open is what is asked about', async () => {
  const made = await desk({
    chosen: async (path) => {
      await made.save(withHeadline(made.release.root, 'Harbour closes'));
      return path;
    },
  });
  expect((await made.sent({ carrier: 'form' })).subject).toContain('Harbour closes');
});

test('a reminder says that it is one', async () => {
  const made = await desk();
  const first = await made.sent();
  const second = await made.sent({ reminder: true });
  expect(first.subject).not.toContain('Reminder');
  expect(second.subject).toMatch(/^Reminder: /);
  expect(second.text).toContain('We asked you before');
  expect(noncesIn(second.subject)).not.toEqual(noncesIn(first.subject));
});
