import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { htmlSaysWhatViewSays } from '../../electron/services/export-proof';
import { viewOf } from '../../shared/formats/view';
import { textOfView } from '../../shared/formats/view-text';
import { type Release, readReleaseBytes, writeRelease } from '../../shared/release/file-format';
import { paragraph } from '../model/formats/a-release';
import { coastal } from '../model/formats/coastal';
import { reviewed } from '../model/formats/reviewed';
import { buildWhenMissing, onRecord, poppler } from './run';

const folder = mkdtempSync(join(tmpdir(), 'on-record-cli-'));
const inFolder = (name: string) => join(folder, name);
const write = (name: string, release: Release) =>
  writeFileSync(inFolder(name), writeRelease(release.root, release.envelope));
const run = (...words: string[]) => onRecord(words, { cwd: folder });
const bare = (text: string) => text.normalize('NFKC').replace(/\s+/g, '');
const open = { timing: { kind: 'none' as const }, releaseLine: '' };
const quoteless = { ...open, quotes: {}, speakers: [] };

const source = `HARBOUR AUTHORITY OF ELLERY

PRESS RELEASE

Harbour of Ellery opens its new lock

Port Ellery, 3 March 2026 – The Harbour Authority of Ellery opened its new lock today, two months early.

The Director of Works, Ana Lindqvist, said that "every ship now waits half as long as it did before."

The lock is 210 metres long and took four years to build.

For more information, please contact:

Ms. Ruth Holt, Harbour Authority of Ellery, press@harbour.example

Background

The Harbour Authority of Ellery runs the port and its locks.
`;

beforeAll(() => {
  buildWhenMissing();
  writeFileSync(inFolder('in.txt'), source);
  write('coastal.release', coastal());
  write('plain.release', coastal({ ...quoteless, body: [paragraph('No one is quoted here.')] }));
}, 300_000);
afterAll(() => rmSync(folder, { recursive: true }));

describe('from a text to pages', () => {
  test('import, then export as a draft', async () => {
    const imported = await run('import', 'in.txt', '--out', 'in.release');
    expect(imported).toMatchObject({ code: 0, out: '' });
    const release = readReleaseBytes(readFileSync(inFolder('in.release')), 'in.release');
    if (!release.ok) throw new Error(release.failure.reason);
    const { root, envelope } = release.value;
    const view = viewOf(root, envelope);
    for (const word of source.replace(/3 March 2026 –/, '').split(/\s+/))
      expect(textOfView(view)).toContain(word);

    const exported = await run('export', 'in.release', '--draft', '--pdf', 'in.pdf', '--html', 'in.html');
    expect(exported).toMatchObject({ code: 0 });
    expect(exported.out.trim().split('\n')).toHaveLength(1);
    expect(htmlSaysWhatViewSays(readFileSync(inFolder('in.html'), 'utf8'), view)).toBe(true);

    const info = poppler('pdfinfo', inFolder('in.pdf'));
    expect(info).toMatch(/Tagged: +yes/);
    expect(info).toMatch(/Title: +Harbour of Ellery opens its new lock\n/);
    expect(info).toMatch(/Author: +HARBOUR AUTHORITY OF ELLERY\n/);
    expect(info).toMatch(/Page size: .*A4/);
    const text = poppler('pdftotext', inFolder('in.pdf'), '-');
    expect(bare(text)).toContain(bare(textOfView(view)));
    expect(text).toMatch(/^DRAFT · /);
  }, 120_000);

  test.each(['en', 'ar'] as const)(
    'a draft with the marks of review is tagged and says whose they are: %s',
    async (language) => {
      write('reviewed.release', reviewed(language));
      const words = ['--draft', '--marks', '--pdf', 'marked.pdf', '--html', 'marked.html'];
      expect(await run('export', 'reviewed.release', ...words)).toMatchObject({ code: 0 });
      expect(readFileSync(inFolder('marked.html'), 'utf8')).toMatch(/<del class="author-1">/);
      expect(poppler('pdfinfo', inFolder('marked.pdf'))).toMatch(/Tagged: +yes/);
      const text = poppler('pdftotext', inFolder('marked.pdf'), '-');
      for (const said of [
        'DRAFT · ',
        'Underlined: inserted',
        'Ana Reis, Head of press',
        'Bo Lindqvist, Legal',
      ])
        expect(text).toContain(said);
      const deleted = language === 'en' ? 'one flood warning' : 'مبكر';
      // Between Arabic letters a reader of text finds spaces that are none.
      expect(bare(text).normalize('NFKC')).toContain(bare(deleted));
    },
    120_000,
  );
});

describe('a final copy', () => {
  test('is refused while a quote waits, and the file that was there stays', async () => {
    writeFileSync(inFolder('kept.pdf'), 'old pages');
    const { code, err } = await run('export', 'coastal.release', '--pdf', 'kept.pdf');
    expect(code).toBe(1);
    expect(err).toContain('its speaker has not approved it');
    expect(err).toContain('coastal.release');
    expect(readFileSync(inFolder('kept.pdf'), 'utf8')).toBe('old pages');
  }, 60_000);

  test('of a release without quotes is printed on the paper asked for', async () => {
    const { code } = await run('export', 'plain.release', '--pdf', 'plain.pdf', '--paper', 'Letter');
    expect(code).toBe(0);
    expect(poppler('pdfinfo', inFolder('plain.pdf'))).toMatch(/Page size: .*letter/);
    expect(poppler('pdftotext', inFolder('plain.pdf'), '-')).not.toContain('DRAFT');
  }, 60_000);
});

describe('long pages', () => {
  const words = 'The duty officers of all fourteen towns will work from the same picture from January on. ';
  const body = Array.from({ length: 24 }, (_, at) => paragraph(`${at}. ${words.repeat(4)}`));

  test('carry fonts, heads, page numbers, draft and embargo', async () => {
    write('long.release', coastal({ body }));
    const { code } = await run('export', 'long.release', '--draft', '--numbered', '--pdf', 'long.pdf');
    expect(code).toBe(0);
    const fonts = poppler('pdffonts', inFolder('long.pdf')).trim().split('\n').slice(2);
    expect(fonts.length).toBeGreaterThan(3);
    for (const font of fonts) expect(font).toMatch(/ yes yes (yes|no) +\d+ +\d+$/);
    expect(fonts.join()).not.toContain('Type 3');
    const pages = Number(/Pages: +(\d+)/.exec(poppler('pdfinfo', inFolder('long.pdf')))?.[1]);
    expect(pages).toBeGreaterThan(2);
    for (let page = 1; page <= pages; page++) {
      const text = poppler('pdftotext', '-f', `${page}`, '-l', `${page}`, inFolder('long.pdf'), '-');
      expect(text).toMatch(/DRAFT · \d+ \w+ \d{4}, \d\d:\d\d UTC · Text [0-9a-f]{4} [0-9a-f]{4}/);
      expect(text).toContain('EMBARGOED UNTIL TUESDAY 1 DECEMBER 2026');
      expect(text.includes(`${page} / ${pages}`)).toBe(page > 1);
    }
  }, 60_000);

  test('right to left', async () => {
    const arabic = 'ستدير أربعة عشر مجلسا ساحليا مركزا واحدا للإنذار. ';
    write(
      'arabic.release',
      coastal({ ...quoteless, language: 'ar', headline: 'مدن الساحل', body: [paragraph(arabic.repeat(80))] }),
    );
    expect((await run('export', 'arabic.release', '--pdf', 'arabic.pdf')).code).toBe(0);
    expect(poppler('pdffonts', inFolder('arabic.pdf'))).toContain('NotoNaskhArabic');
    expect(poppler('pdfinfo', inFolder('arabic.pdf'))).toMatch(/Title: +مدن الساحل\n/);
  }, 60_000);
});

test('several at once: those that can be are written, and one line sums it up', async () => {
  writeFileSync(inFolder('broken.release'), '{');
  const { code, out, err } = await run(
    'export',
    'plain.release',
    'broken.release',
    'plain.release',
    '--out-dir',
    'all',
  );
  expect(code).toBe(2);
  expect(err).toContain('broken.release');
  expect(err).toMatch(/3 of 3/);
  expect(out.trim().split('\n')).toHaveLength(1);
  expect(out).toMatch(/2 releases.*4 files.*1/);
  expect(readdirSync(inFolder('all')).sort()).toEqual([
    'Coastal towns to share one flood warning centre 2.html',
    'Coastal towns to share one flood warning centre 2.pdf',
    'Coastal towns to share one flood warning centre.html',
    'Coastal towns to share one flood warning centre.pdf',
  ]);
}, 60_000);

describe('what cannot be done is said in one sentence, with exit code 2', () => {
  test.each([
    [['import', 'nowhere.txt', '--out', 'x.release'], 'nowhere.txt'],
    [['export', 'nowhere.release', '--draft', '--pdf', 'x.pdf'], 'nowhere.release'],
    [['export', 'in.txt', '--draft', '--pdf', 'x.pdf'], 'in.txt'],
    [['export', 'plain.release', '--colour'], '--colour'],
  ])(
    '%j',
    async (words, part) => {
      const { code, err } = await run(...words);
      expect(err).toContain(part);
      expect(code).toBe(2);
      expect(readdirSync(folder).filter((name) => name.startsWith('x.'))).toEqual([]);
    },
    60_000,
  );
});

test('the version is printed', async () => {
  expect(await run('--version')).toMatchObject({ code: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) });
}, 60_000);
