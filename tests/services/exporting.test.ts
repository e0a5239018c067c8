import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createExporting, type ExportJob } from '../../electron/services/exporting';
import { createFonts } from '../../electron/services/fonts';
import { saveFailure, withCode } from '../../electron/services/save-failure';
import { writeWhole } from '../../electron/services/whole-file';
import type { Release } from '../../shared/release/file-format';
import { fail } from '../../shared/result';
import { paragraph } from '../model/formats/a-release';
import { coastal } from '../model/formats/coastal';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'on-record-export-'));
});
afterEach(() => rm(folder, { recursive: true }));

const fonts = createFonts({
  locate: (file) => {
    const family = /^(inter|source-serif-4|noto-naskh-arabic)-/.exec(file)?.[1] ?? '';
    return join('node_modules/@fontsource', family, 'files', file);
  },
});
const onePage = async () => {
  const document = await PDFDocument.create();
  document.addPage().drawLine({ start: { x: 1, y: 1 }, end: { x: 9, y: 9 } });
  return document.save();
};
const printed: string[] = [];
const printer = {
  print: async (html: string) => {
    printed.push(html);
    return onePage();
  },
  close: () => undefined,
};
type Services = Parameters<typeof createExporting>[0];
const services = (changes: Partial<Services> = {}) =>
  createExporting({
    printer,
    fonts,
    write: writeWhole,
    clock: () => new Date('2026-11-24T11:02:00.000Z'),
    version: '0.1.0',
    ...changes,
  });
const both = () => [
  { format: 'html' as const, path: join(folder, 'a.html') },
  { format: 'pdf' as const, path: join(folder, 'a.pdf') },
];
const quoteless = () => coastal({ quotes: {}, speakers: [], body: [paragraph('No one is quoted.')] });
const run = (release: Release, job: Partial<ExportJob> = {}, changes: Partial<Services> = {}) =>
  services(changes).run(release, { draft: false, targets: both(), ...job });

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
    expect(result).toMatchObject({ ok: false, failure: { reason: 'held-back' } });
    expect(result.ok ? [] : 'lines' in result.failure && result.failure.lines).toHaveLength(2);
    expect(printed).toEqual([]);
    expect(await readdir(folder)).toEqual([]);
  });
});

test('a draft copy never meets a refusal and is stamped with time and code', async () => {
  expect(await run(coastal(), { draft: true })).toMatchObject({ ok: true });
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
    const page = await onePage();
    const same = { printer: { ...printer, print: async () => page } };
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
      print: async (_: string, { signal }: { signal?: AbortSignal } = {}) => {
        stop.abort();
        signal?.throwIfAborted();
        return onePage();
      },
    };
    const result = await run(quoteless(), { signal: stop.signal }, { printer: slow });
    expect(result).toMatchObject({ ok: false, failure: { reason: 'cancelled' } });
    await isUntouched();
  });

  test('stays when what was printed is no PDF', async () => {
    const noise = { ...printer, print: async () => new Uint8Array([1, 2, 3]) };
    expect(await run(quoteless(), {}, { printer: noise })).toMatchObject({
      ok: false,
      failure: { reason: 'print' },
    });
    await isUntouched();
  });

  test('a full disk is told in a sentence', async () => {
    const full: Services['write'] = async (path) => fail(saveFailure(withCode('ENOSPC'), path));
    const result = await run(quoteless(), {}, { write: full });
    expect(result).toMatchObject({ ok: false, failure: { reason: 'write', name: 'a.html' } });
    await isUntouched();
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

test('the preview is the file', async () => {
  await run(coastal(), { draft: true });
  expect(await services().preview(coastal(), { draft: true })).toBe(
    await readFile(join(folder, 'a.html'), 'utf8'),
  );
});
