import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createCorrections } from '../../electron/services/corrections';
import { contentHash } from '../../shared/release/hash';
import type { Root } from '../../shared/release/root';
import { approvalKey } from '../../shared/review/approval-key';
import { checkLedger } from '../../shared/review/check-ledger';
import type { DetailsOf, EntryDetails } from '../../shared/review/entry';
import { speaker } from '../model/support/record';
import { failingFiles, systemError } from './support/failing-files';
import { me, quoted, type ReviewDesk, reviewDesk, withHeadline, words } from './support/review-desk';

const { id: release } = quoted().envelope;
/** What the window sends: its time and its author are not believed. */
const fromWindow = { at: '1999-01-01T00:00:00.000Z', by: 'somebody' };
const approval = (): DetailsOf<'approved'> => ({
  kind: 'approved',
  ...fromWindow,
  subject: { quote: 'q' },
  approvalKey: approvalKey({ release, quote: 'q', speaker, language: 'en', segments: [words.first] }),
  segments: [words.first],
  language: 'en',
  speaker,
  answer: { name: speaker.name, how: 'phone' },
});
const act = (kind: 'released' | 'corrected' | 'withdrawn', more: object = {}): EntryDetails =>
  ({ kind, ...fromWindow, subject: { release }, ...more }) as EntryDetails;
const released = (more: object = {}) => act('released', { when: '2026-03-02T09:00:00.000Z', ...more });
const append = (made: ReviewDesk, ...details: EntryDetails[]) =>
  made.recording.appendFromWindow(made.document, details);

describe('what is appended', () => {
  test('is signed by this desk at its own time, saved whole, and told before the answer', async () => {
    const made = await reviewDesk();
    const answer = append(made, approval());
    let before = 0;
    void answer.then(() => {
      before = made.told.length;
    });
    expect(await answer).toEqual({ ok: true, value: null });
    expect(before).toBe(1);
    const { root, envelope } = made.onDisk();
    expect(root).toEqual(made.release.root);
    expect(envelope.ledger).toMatchObject([{ kind: 'approved', by: 'me', at: '2026-03-02T08:00:00.000Z' }]);
    expect(checkLedger(envelope.ledger)).toEqual([]);
    expect(envelope.authors).toEqual([me]);
    expect(made.told[0]).toMatchObject({ document: made.document, ledger: envelope.ledger, authors: [me] });
    expect(made.files.current(made.document).envelope.ledger).toEqual(envelope.ledger);
  });

  test('goes with the text that was saved last, in turn with saves', async () => {
    const made = await reviewDesk();
    const [first, , last] = await Promise.all([
      made.save(withHeadline(made.release.root, 'One')),
      append(made, approval()),
      made.save(withHeadline(made.release.root, 'Two')),
    ]);
    expect([first.ok, last.ok]).toEqual([true, true]);
    const { root, envelope } = made.onDisk();
    expect(root).toEqual(withHeadline(made.release.root, 'Two'));
    expect(envelope.ledger).toHaveLength(1);
  });

  test('a file that is opened again while it is written is read with it', async () => {
    let during: (() => void) | undefined;
    const fs = failingFiles(({ name }) => {
      if (name === 'create') during?.();
    });
    const made = await reviewDesk({ fs });
    let again: ReturnType<ReviewDesk['files']['open']> | undefined;
    during = () => {
      again = made.files.open(made.opened.entry);
    };
    await append(made, approval());
    during = undefined;
    const opened = await again;
    expect(opened?.ok && opened.value.ledger).toHaveLength(1);
    expect((await append(made, approval())).ok).toBe(true);
  });

  test.each(['asked', 'exported', 'merged'] as const)('%s is not the window’s to append', async (kind) => {
    const made = await reviewDesk();
    const details = { ...approval(), kind } as unknown as EntryDetails;
    await expect(append(made, details)).rejects.toThrow(kind);
    expect(made.onDisk().envelope.ledger).toEqual([]);
  });

  test('an act about another release is a bug, and leaves nothing', async () => {
    const made = await reviewDesk();
    await expect(append(made, approval(), released({ subject: { release: 'another' } }))).rejects.toThrow(
      'another release',
    );
    expect(made.onDisk().envelope.ledger).toEqual([]);
  });

  test('is refused by a sample', async () => {
    const made = await reviewDesk({ samples: true });
    expect(await append(made, approval())).toMatchObject({ failure: { reason: 'not-allowed' } });
    expect(made.onDisk().envelope.ledger).toEqual([]);
  });

  test('a failed write leaves record, file and window as they were; the next one succeeds', async () => {
    let full = true;
    const fs = failingFiles(({ name }) => {
      if (full && name === 'write') throw systemError('ENOSPC');
    });
    const made = await reviewDesk({ fs });
    const bytes = readFileSync(made.path);
    expect(await append(made, approval())).toMatchObject({ failure: { reason: 'disk-full' } });
    expect(readFileSync(made.path).equals(bytes)).toBe(true);
    expect(made.files.current(made.document).envelope).toEqual(made.release.envelope);
    expect(made.told).toEqual([]);
    expect(readdirSync(made.folder)).toEqual(['a.release']);
    full = false;
    expect((await append(made, approval())).ok).toBe(true);
    expect(checkLedger(made.onDisk().envelope.ledger)).toEqual([]);
  });

  test('nothing is put on top of a record that does not verify', async () => {
    const sound = await reviewDesk();
    await append(sound, approval());
    const [entry] = sound.onDisk().envelope.ledger;
    const forged = { ...entry, segments: ['Other words'] } as typeof entry;
    const made = await reviewDesk({ release: quoted('Forged', forged ? [forged] : []) });
    expect(await append(made, approval())).toMatchObject({
      failure: { reason: 'record-broken', name: 'a.release' },
    });
    expect(made.onDisk().envelope.ledger).toHaveLength(1);
    expect((await made.save(withHeadline(made.release.root, 'Still mine to write'))).ok).toBe(true);
  });
});

describe('a release that went out', () => {
  test('is bound by its record, and opens again as the next revision, tracked', async () => {
    const made = await reviewDesk();
    expect(await append(made, released({ text: '0'.repeat(64) }))).toEqual({ ok: true, value: null });
    expect(made.told.at(-1)).toMatchObject({ readOnly: 'released', revision: 1 });
    expect(made.onDisk().envelope.ledger).toMatchObject([{ text: contentHash(made.release.root) }]);
    const other = withHeadline(made.release.root, 'Harbour closes');
    expect(await made.save(other)).toMatchObject({ failure: { reason: 'bound' } });
    expect(await made.save(made.release.root)).toMatchObject({ ok: true });
    expect(await made.recording.tracking(made.document, true)).toMatchObject({
      failure: { reason: 'bound' },
    });
    expect(made.onDisk().root).toEqual(made.release.root);

    expect((await append(made, act('corrected', { revision: 9 }))).ok).toBe(true);
    expect(made.told.at(-1)).toMatchObject({ readOnly: undefined, revision: 2, tracking: true });
    expect(made.onDisk().envelope).toMatchObject({ revision: 2, tracking: true });
    expect(made.onDisk().envelope.ledger.at(-1)).toMatchObject({ kind: 'corrected', revision: 2 });
    expect((await made.save(other)).ok).toBe(true);
  });

  test('withdrawn, it is bound too; opened again from disk it still is', async () => {
    const made = await reviewDesk();
    await append(made, released(), act('withdrawn'));
    expect(made.told.at(-1)).toMatchObject({ readOnly: 'withdrawn' });
    const again = await made.files.open(made.opened.entry);
    expect(again).toMatchObject({ ok: true, value: { readOnly: 'withdrawn' } });
    expect(made.files.current(made.document).readOnly).toBe(true);
  });

  test('what never went out cannot be corrected', async () => {
    const made = await reviewDesk();
    await expect(append(made, act('corrected', { revision: 2 }))).rejects.toThrow('released or withdrawn');
    expect(made.onDisk().envelope).toMatchObject({ revision: 1, ledger: [] });
  });

  test('its text is kept for this person alone, once', async () => {
    const made = await reviewDesk();
    await append(made, released());
    await append(made, act('corrected', { revision: 2 }));
    const folder = join(made.home, 'history', release);
    expect(readdirSync(folder)).toEqual([`${contentHash(made.release.root)}.release`]);
    if (process.platform !== 'win32') {
      expect(statSync(join(folder, readdirSync(folder)[0] ?? '')).mode & 0o777).toBe(0o600);
      expect(statSync(folder).mode & 0o777).toBe(0o700);
    }
    expect(await made.texts.find(release, contentHash(made.release.root))).toEqual(made.release.root);
  });

  test('a file whose id is a path keeps nothing outside the folder for it', async () => {
    const made = await reviewDesk();
    await made.texts.keep({ ...made.release, envelope: { ...made.release.envelope, id: '../../outside' } });
    expect(existsSync(join(made.base, 'outside'))).toBe(false);
    expect(await made.texts.find('../../outside', contentHash(made.release.root))).toEqual(made.release.root);
    expect(await made.texts.find(release, '../a')).toBeUndefined();
  });
});

describe('the note of a correction', () => {
  const noteOf = (made: ReviewDesk) =>
    createCorrections({ files: made.files, texts: made.texts }).note(made.document);

  test('tells what changed since the newest release', async () => {
    const made = await reviewDesk();
    expect(await noteOf(made)).toEqual({ ok: false, failure: { reason: 'unknown' } });
    await append(made, released());
    await append(made, act('corrected', { revision: 2 }));
    expect(await noteOf(made)).toEqual({ ok: false, failure: { reason: 'same' } });
    await made.save(withHeadline(made.release.root, 'Harbour closes'));
    expect(await noteOf(made)).toEqual({
      ok: true,
      value: {
        text: 'Correction to “Harbour opens”, released on 2 March 2026:\n– Headline: “Harbour opens” should read “Harbour closes”',
      },
    });
    await append(made, released());
    expect(await noteOf(made)).toEqual({ ok: false, failure: { reason: 'same' } });
  });

  test('is unknown where the text was not kept', async () => {
    const made = await reviewDesk();
    await append(made, released());
    const elsewhere = { find: async () => undefined };
    const { note } = createCorrections({ files: made.files, texts: elsewhere });
    expect(await note(made.document)).toEqual({ ok: false, failure: { reason: 'unknown' } });
  });
});

describe('whose marks a text carries', () => {
  const marked = (root: Root, by: string): Root => ({
    ...root,
    children: root.children.map((section) =>
      section.type === 'headline'
        ? { ...section, children: [{ text: 'Mine', ins: { id: 'c', by, at: '2026-03-02T08:00:00.000Z' } }] }
        : section,
    ),
  });

  test('is an author from the first save on, and keeps the newest name', async () => {
    const made = await reviewDesk();
    await made.save(withHeadline(made.release.root, 'No marks'));
    expect(made.onDisk().envelope.authors).toEqual([]);
    await made.save(marked(made.release.root, 'me'));
    expect(made.onDisk().envelope.authors).toEqual([me]);
    expect(made.told).toMatchObject([{ authors: [me] }]);
    await made.save(marked(withHeadline(made.release.root, 'Again'), 'me'));
    made.person.name = 'Ada Moss-Lee';
    const next = { ...marked(made.release.root, 'me'), issuer: 'Port' };
    await made.save(next);
    expect(made.onDisk().envelope.authors).toEqual([{ ...me, name: 'Ada Moss-Lee' }]);
    expect(made.told).toHaveLength(2);
  });

  test('somebody else’s marks put nobody in; a comment does', async () => {
    const made = await reviewDesk();
    await made.save(marked(made.release.root, 'ben'));
    expect(made.onDisk().envelope.authors).toEqual([]);
    const posts = [{ by: 'me', at: '2026-03-02T08:00:00.000Z', text: 'Why?' }];
    await made.save({ ...made.release.root, comments: { k: { posts } } } as unknown as Root);
    expect(made.onDisk().envelope.authors).toEqual([me]);
  });
});

test('tracking is kept in the file, and the same again writes nothing', async () => {
  const made = await reviewDesk();
  expect(await made.recording.tracking(made.document, true)).toEqual({ ok: true, value: null });
  expect(made.onDisk().envelope.tracking).toBe(true);
  expect(made.told).toMatchObject([{ tracking: true }]);
  await made.recording.tracking(made.document, true);
  expect(made.told).toHaveLength(1);
});
