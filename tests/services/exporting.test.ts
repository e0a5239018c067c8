import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createExporting, type ExportJob } from '../../electron/services/exporting';
import { fileHash } from '../../electron/services/file-hash';
import { createFonts } from '../../electron/services/fonts';
import { saveFailure, withCode } from '../../electron/services/save-failure';
import { type Prepared, prepareWhole } from '../../electron/services/whole-file';
import type { Release } from '../../shared/release/file-format';
import { contentHash } from '../../shared/release/hash';
import { fail, ok } from '../../shared/result';
import { type EntryDetails, EntryDetails as EntrySchema } from '../../shared/review/entry';
import { append } from '../../shared/review/ledger';
import { acceptedRoot } from '../../shared/review/resolve';
import { paragraph } from '../model/formats/a-release';
import { coastal, coastalParts } from '../model/formats/coastal';
import { reviewed } from '../model/formats/reviewed';
import { signerOf } from '../model/support/signer';
import { fontFile } from './support/font-file';
import { paperOf } from './support/paper-printer';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'on-record-export-'));
});
afterEach(() => rm(folder, { recursive: true }));

const fonts = createFonts({ locate: fontFile });
const printed: string[] = [];
const printer = {
  print: async (html: string) => {
    printed.push(html);
    return paperOf(html);
  },
  close: () => undefined,
};
type Services = Parameters<typeof createExporting>[0];
const services = (changes: Partial<Services> = {}) =>
  createExporting({
    printer,
    fonts,
    clock: () => new Date('2026-11-24T11:02:00.000Z'),
    version: '0.1.0',
    ...changes,
  });
const both = () => [
  { format: 'html' as const, path: join(folder, 'a.html') },
  { format: 'pdf' as const, path: join(folder, 'a.pdf') },
];
const quoteless = () => coastal({ quotes: {}, speakers: [], body: [paragraph('No one is quoted.')] });
const recorded: EntryDetails[][] = [];
const record = async (details: EntryDetails[]) => {
  recorded.push(details);
  return ok(null);
};
beforeEach(() => recorded.splice(0));
const run = (release: Release, job: Partial<ExportJob> = {}, changes: Partial<Services> = {}) =>
  services(changes).run(release, { draft: false, targets: both(), by: 'ana', record, ...job });

describe('a final copy', () => {
  test('is written in every format, with progress', async () => {
    const steps: string[] = [];
    const result = await run(quoteless(), {
      onProgress: ({ done, total }) => steps.push(`${done}/${total}`),
    });
    expect(result).toMatchObject({ ok: true, value: [{ name: 'a.html' }, { name: 'a.pdf' }] });
    expect(steps).toEqual(['0/4', '1/4', '2/4', '3/4', '4/4']);
    expect(await readFile(join(folder, 'a.html'), 'utf8')).toContain('No one is quoted.');
    expect((await readdir(folder)).sort()).toEqual(['a.html', 'a.pdf']);
  });

  test('is held back while a quote waits for its speaker', async () => {
    printed.length = 0;
    const result = await run(coastal());
    expect(result).toMatchObject({ ok: false, failure: { reason: 'held-back', stops: 0, asks: 2 } });
    expect(result.ok ? [] : 'lines' in result.failure && result.failure.lines).toEqual([
      expect.stringContaining('Ilse Marrow'),
      expect.stringContaining('Tomás Ferreira'),
    ]);
    expect(printed).toEqual([]);
    expect(recorded).toEqual([]);
    expect(await readdir(folder)).toEqual([]);
  });

  test('goes on record with the bytes of each file and the text they were made from', async () => {
    const release = quoteless();
    await run(release);
    const hashOf = async (name: string) => fileHash(await readFile(join(folder, name)));
    const common = {
      kind: 'exported',
      at: '2026-11-24T11:02:00.000Z',
      by: 'ana',
      subject: { release: release.envelope.id },
      text: contentHash(release.root),
    };
    expect(recorded).toEqual([
      [
        { ...common, format: 'html', name: 'a.html', copy: await hashOf('a.html') },
        { ...common, format: 'pdf', name: 'a.pdf', copy: await hashOf('a.pdf') },
      ],
    ]);
    for (const details of recorded.flat()) expect(EntrySchema.parse(details)).toEqual(details);
  });

  test('leaves with a reason for what is asked about, which goes on record first and is not asked again', async () => {
    const release = coastal();
    expect(await run(release, { override: { reason: ' ' } })).toMatchObject({ failure: { asks: 2 } });
    expect((await run(release, { override: { reason: 'The minister speaks at noon' } })).ok).toBe(true);
    const [override, ...copies] = recorded[0] ?? [];
    expect(override).toMatchObject({
      kind: 'override',
      by: 'ana',
      reason: 'The minister speaks at noon',
      quotes: [{ speaker: 'Ilse Marrow' }, { speaker: 'Tomás Ferreira' }],
    });
    expect(copies.map(({ kind }) => kind)).toEqual(['exported', 'exported']);
    if (!override) throw new Error('no override');
    const ledger = append([], override, signerOf(3));
    const again = { ...release, envelope: { ...release.envelope, ledger } };
    expect((await run(again, { override: { reason: 'Once more' } })).ok).toBe(true);
    expect(recorded[1]?.map(({ kind }) => kind)).toEqual(['exported', 'exported']);
  });

  test('no reason overrides a stop, and the stops are told first', async () => {
    const at = '2026-11-24T09:00:00.000Z';
    const open = coastal({
      body: [
        ...coastalParts.body,
        paragraph([{ text: 'Words' }, { text: ' more', ins: { id: 'c', by: 'a', at } }]),
      ],
    });
    const { lines } = ((await run(open)) as { failure: { lines: string[] } }).failure;
    expect(lines).toHaveLength(3);
    expect(lines[0]).toContain('There is 1 change');
    expect(await run(open, { override: { reason: 'Deadline' } })).toMatchObject({
      failure: { reason: 'held-back', lines: [lines[0]], stops: 1, asks: 0 },
    });
    const gap = coastal({
      quotes: {},
      speakers: [],
      timing: { kind: 'none' },
      releaseLine: 'EMBARGOED UNTIL [ ]',
      body: [],
    });
    expect(await run(gap, { override: { reason: 'Deadline' } })).toMatchObject({
      failure: { stops: 1, lines: [expect.stringContaining('has a gap for a time')] },
    });
    expect(open.envelope.ledger).toEqual([]);
    expect([recorded, await readdir(folder)]).toEqual([[], []]);
  });

  test('after its embargo is printed without the line of it; a draft still shows it', async () => {
    const lifted = { clock: () => new Date('2026-12-01T07:00:00.000Z') };
    await run(quoteless(), {}, lifted);
    const page = () => readFile(join(folder, 'a.html'), 'utf8');
    expect(await page()).not.toContain('EMBARGOED');
    expect(await page()).not.toContain('noindex');
    expect(services(lifted).nameFor(quoteless(), { draft: false })).not.toContain('embargoed');
    expect(await page()).toBe(await services(lifted).preview(quoteless(), { draft: false }));
    await run(quoteless(), { draft: true }, lifted);
    expect(await page()).toContain('EMBARGOED UNTIL TUESDAY');
    await run(quoteless(), {}, { clock: () => new Date('2026-12-01T06:59:59.000Z') });
    expect(await page()).toContain('EMBARGOED UNTIL TUESDAY');
  });
});

describe('the marks of review', () => {
  const files = async () => {
    const html = await readFile(join(folder, 'a.html'), 'utf8');
    return `${html}\n${printed.at(-1)}`;
  };
  test('stand in a draft that is asked for them, on paper and on the page', async () => {
    expect((await run(reviewed(), { draft: true, marks: true })).ok).toBe(true);
    expect((await files()).match(/<del class="author-1">flood <\/del>/g)).toHaveLength(2);
    expect((await files()).match(/Ana Reis, Head of press/g)).toHaveLength(2);
    await run(reviewed(), { draft: true });
    expect(await files()).not.toMatch(/<ins|<del|flood |Ana Reis/);
  });
  test('a final copy has no place for them, whatever it is asked', async () => {
    const release = reviewed();
    const root = acceptedRoot(release.root);
    const asked = { ...release, root };
    expect((await run(asked, { marks: true })).ok).toBe(true);
    expect(await files()).not.toMatch(/<ins|<del|Ana Reis|All of them/);
    expect(await services().preview(asked, { draft: false, marks: true })).toBe(
      await services().preview(asked, { draft: false }),
    );
    expect(await run(release, { marks: true })).toMatchObject({
      ok: false,
      failure: { reason: 'held-back', stops: 1 },
    });
  });
});

test('a draft copy never meets a refusal and is stamped with time and code', async () => {
  expect(await run(coastal(), { draft: true })).toMatchObject({ ok: true });
  expect(recorded).toEqual([]);
  const html = await readFile(join(folder, 'a.html'), 'utf8');
  expect(html).toMatch(/DRAFT · 24 November 2026, 11:02 UTC · Text [0-9a-f]{4} [0-9a-f]{4}/);
});

describe('the PDF', () => {
  const pdf = async () => PDFDocument.load(await readFile(join(folder, 'a.pdf')), { updateMetadata: false });

  test('says what it is', async () => {
    await run(quoteless());
    const document = await pdf();
    expect(document.getTitle()).toBe('Coastal towns to share one flood warning centre');
    expect(document.getAuthor()).toBe('COASTAL RESILIENCE COUNCIL');
    expect(document.getSubject()).toBe('Fourteen councils will see the same map at the same minute');
    expect(document.getKeywords()).toBe('CRC/2026/41');
    expect(document.getCreator()).toBe('On Record 0.1.0');
    expect(document.getCreationDate()?.toISOString()).toBe('2026-11-24T11:02:00.000Z');
    expect(document.catalog.lookup(PDFName.of('Lang'))?.toString()).toContain('en');
    expect(document.catalog.getViewerPreferences()?.getDisplayDocTitle()).toBe(true);
  });

  test('is the same bytes for the same page at the same time', async () => {
    let page: Promise<Uint8Array> | undefined;
    const once = (html: string) => {
      page ??= paperOf(html);
      return page;
    };
    const same = { printer: { ...printer, print: once } };
    await run(quoteless(), {}, same);
    const first = await readFile(join(folder, 'a.pdf'));
    await run(quoteless(), {}, same);
    expect(Buffer.compare(first, await readFile(join(folder, 'a.pdf')))).toBe(0);
  });

  test('is printed from a page that takes fonts by address, with no notes above the text', async () => {
    printed.length = 0;
    await run(coastal(), { draft: true });
    expect(printed[0]).toContain('url(app://print/fonts/source-serif-4-latin-400-normal.woff2)');
    expect(printed[0]).not.toContain('<aside');
  });
});

describe('what was there before', () => {
  beforeEach(async () => {
    await writeFile(join(folder, 'a.html'), 'old page');
    await writeFile(join(folder, 'a.pdf'), 'old pages');
  });
  const isUntouched = async () => {
    expect(await readFile(join(folder, 'a.html'), 'utf8')).toBe('old page');
    expect(await readFile(join(folder, 'a.pdf'), 'utf8')).toBe('old pages');
    expect((await readdir(folder)).sort()).toEqual(['a.html', 'a.pdf']);
  };

  test('stays when the pages cannot be set, in every format', async () => {
    const broken = { ...printer, print: () => Promise.reject(new Error('the window went away')) };
    const result = await run(quoteless(), {}, { printer: broken });
    expect(result).toMatchObject({ ok: false, failure: { reason: 'print', name: 'a.pdf' } });
    await isUntouched();
  });

  test('stays when it is cancelled while the pages are set', async () => {
    const stop = new AbortController();
    const slow = {
      ...printer,
      print: async (html: string, { signal }: { signal?: AbortSignal } = {}) => {
        stop.abort();
        signal?.throwIfAborted();
        return paperOf(html);
      },
    };
    const result = await run(quoteless(), { signal: stop.signal }, { printer: slow });
    expect(result).toMatchObject({ ok: false, failure: { reason: 'cancelled' } });
    await isUntouched();
  });

  test('stays when a page says what the release does not, and nothing is recorded', async () => {
    const says = (html: string) => html.replace('No one is quoted.', 'No one is quoted. Zwetschge.');
    const wrong = { ...printer, print: (html: string) => paperOf(says(html)) };
    const result = await run(quoteless(), {}, { printer: wrong });
    expect(result).toMatchObject({ ok: false, failure: { reason: 'not-clean', name: 'a.pdf' } });
    expect(recorded).toEqual([]);
    await isUntouched();
    // A draft is for the house and always works.
    expect((await run(quoteless(), { draft: true }, { printer: wrong })).ok).toBe(true);
  });

  test('stays when what was printed is no PDF', async () => {
    const noise = { ...printer, print: async () => new Uint8Array([1, 2, 3]) };
    expect(await run(quoteless(), {}, { printer: noise })).toMatchObject({
      ok: false,
      failure: { reason: 'print' },
    });
    await isUntouched();
  });

  test('a full disk is told in a sentence, before anything is recorded', async () => {
    const full: Services['prepare'] = async (path, bytes) =>
      path.endsWith('pdf') ? fail(saveFailure(withCode('ENOSPC'), path)) : prepareWhole(path, bytes);
    const result = await run(quoteless(), {}, { prepare: full });
    expect(result).toMatchObject({
      failure: { reason: 'write', name: 'a.pdf', detail: expect.stringContaining('the disk is full') },
    });
    expect(recorded).toEqual([]);
    await isUntouched();
  });

  test('stays when the copy cannot be put on record', async () => {
    let beside: string[] = [];
    const result = await run(quoteless(), {
      record: async () => {
        beside = await readdir(folder);
        return fail({ reason: 'changed-outside', name: 'a.release' });
      },
    });
    // All was ready by then.
    expect(beside).toHaveLength(4);
    expect(result).toMatchObject({
      failure: { reason: 'not-saved', name: 'a.release', detail: expect.stringContaining('put on record') },
    });
    await isUntouched();
    await expect(run(quoteless(), { record: () => Promise.reject(new Error('a bug')) })).rejects.toThrow(
      'a bug',
    );
    await isUntouched();
  });

  test('the record is whole before the first file takes its name', async () => {
    const order: string[] = [];
    const watched: Services['prepare'] = async (path, bytes) => {
      const prepared = await prepareWhole(path, bytes);
      order.push('prepare');
      if (!prepared.ok) return prepared;
      const commit: Prepared['commit'] = () => {
        order.push('commit');
        return prepared.value.commit();
      };
      return ok({ ...prepared.value, commit });
    };
    const told: Parameters<typeof run>[1] = {
      record: async () => {
        order.push('record');
        return ok(null);
      },
    };
    await run(quoteless(), told, { prepare: watched });
    expect(order).toEqual(['prepare', 'prepare', 'record', 'commit', 'commit']);
  });
});

describe('the name of a copy', () => {
  const nameOf = (headline: string, parts = {}) =>
    services().nameFor(coastal({ headline, ...parts }), { draft: false });
  const open = { timing: { kind: 'none' as const }, releaseLine: '' };

  test('is the headline, with the embargo and that it is a draft', () => {
    expect(services().nameFor(coastal(), { draft: true })).toBe(
      'Coastal towns to share one flood warning centre (embargoed until 2026-12-01 0600) - draft',
    );
    expect(nameOf('Plain', open)).toBe('Plain');
  });

  test('is safe on every system', () => {
    for (const headline of [
      'CON',
      'a/b\\c:d*e?"f',
      `${'long '.repeat(80)}end`,
      'dots...',
      '\u202egpj.exe',
      '..',
    ]) {
      const name = nameOf(headline, open);
      expect(name).not.toMatch(/[<>:"/\\|?*\u202e]|^\.|[. ]$|^con$/i);
      expect(name.length).toBeGreaterThan(0);
      expect(Buffer.byteLength(name)).toBeLessThan(230);
    }
  });
});

test('the preview of a final copy with open changes is what accepting them prints', async () => {
  const at = '2026-11-24T09:00:00.000Z';
  const marked = { id: 'c', by: 'a', at };
  const body = [
    paragraph([{ text: 'Kept' }, { text: ' gone', del: marked }, { text: ' come', ins: marked }]),
  ];
  const html = await services().preview(coastal({ quotes: {}, speakers: [], body }), { draft: false });
  expect(html).toContain('Kept come');
  expect(html).not.toContain('gone');
});

test('the preview is the file', async () => {
  await run(coastal(), { draft: true });
  expect(await services().preview(coastal(), { draft: true })).toBe(
    await readFile(join(folder, 'a.html'), 'utf8'),
  );
});
