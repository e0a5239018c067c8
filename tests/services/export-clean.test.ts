import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createExporting } from '../../electron/services/exporting';
import { createFonts } from '../../electron/services/fonts';
import { viewOf } from '../../shared/formats/view';
import { textOfView } from '../../shared/formats/view-text';
import type { Block } from '../../shared/release/blocks';
import { type Release, readReleaseBytes } from '../../shared/release/file-format';
import type { Leaf } from '../../shared/release/leaf';
import { ok } from '../../shared/result';
import { append } from '../../shared/review/ledger';
import { poppler } from '../cli/run';
import { aRelease, paragraph, withSection } from '../model/formats/a-release';
import { coastal, coastalParts } from '../model/formats/coastal';
import { recognisedText } from '../model/recognise/recognised';
import { seedText } from '../model/support/left-out';
import { approved, asked } from '../model/support/record';
import { signerOf } from '../model/support/signer';
import { fontFile } from './support/font-file';
import { pngOf } from './support/pictures';
import { faultsOf } from './support/read-out';
import { startRealPrinter } from './support/real-printer';

const root = join(import.meta.dirname, '..', '..');
const fonts = createFonts({ locate: fontFile });
const stamp = { draft: { time: '2026-11-24T11:02:00.000Z', code: '7f3a 91c0' } };
let printer: Awaited<ReturnType<typeof startRealPrinter>>;
let folder = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'on-record-clean-'));
  printer = await startRealPrinter();
}, 180_000);
afterAll(async () => {
  await printer.end();
  rmSync(folder, { recursive: true });
});

const noFault = { pdf: undefined, html: undefined };
const faults = ({ root: tree, envelope }: Release) => faultsOf(viewOf(tree, envelope), { printer, fonts });

const line = (text: string, marks: Partial<Leaf> = {}): Block => paragraph([{ text, ...marks }]);
const item = (text: string, list: 'bullet' | 'number', level?: number): Block => ({
  type: 'paragraph',
  list,
  ...(level && { level }),
  children: [{ text }],
});
const long = 'The duty officers of all fourteen towns will work from one picture of the sea and the sky. ';
const plain = { quotes: {}, speakers: [], timing: { kind: 'none' as const }, releaseLine: '' };

/** What sets pages in unusual ways. */
const bodies: Record<string, { language?: string; headline?: string; body: Block[] }> = {
  'ligatures, hyphens and long words': {
    headline: 'Efficient offices affirm: “fi”, “ffl” and “ffi” in ﬁnal ﬂoods',
    body: [
      line(
        'The office is efficient; a baffling waffle of fjords, affluent and shelfful. ﬁ ﬂ ﬀ ﬃ ﬄ '.repeat(3),
      ),
      line(
        `${'extra\u00adordi\u00adnary coun\u00adter\u00admea\u00adsures and well-known so-called non-stop '.repeat(12)}end`,
      ),
      line(
        `${'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'.repeat(3)} ${'0123456789'.repeat(20)}`,
      ),
      line(
        'https://warnings.coastal-council.example/a/very/long/path/that/does-not/end?with=many&parts=of-it#and-more '.repeat(
          2,
        ),
      ),
      line(
        'A\u00a0no-break space, a\u202fnarrow one, a\u2009thin one, 1\u2044\u00a02, ½, x², “…”, № 5, ™, 5\u2011a, −5 °C, 3 × 4',
      ),
      line('zero\u200bwidth, joiner\u200dhere, word\u2060joiner, mark\u200ehere, variation\ufe0e'),
    ],
  },
  'combining marks, emoji and other scripts': {
    headline: 'Cafe\u0301 and naïve: Zażółć gęślą jaźń',
    body: [
      line('e\u0301 a\u0308 o\u0323\u0302 q\u0307\u0323 Ḿ, Đặng Văn Hoà, Ångström Å Å, ﬆ, ĳ, ŉ'),
      line('Family 👩‍👩‍👧‍👦, flag 🇫🇷, thumb 👍🏽, heart ❤️, keycap 1️⃣, sun ☀ and check ✓'),
      line('Ελληνικά, Кириллица, 漢字かな交じり文, 한국어, ไทย, हिन्दी, தமிழ்'),
      line('A missing glyph: \u{1f9ff} \ue000 \u{10fffd}'),
    ],
  },
  'lists, quotations, formats and breaks': {
    headline: 'Two lines\nof a headline',
    body: [
      item('One', 'number'),
      item('Two, which is long. '.repeat(12), 'number'),
      item('a bullet below', 'bullet', 1),
      item('deeper still', 'bullet', 2),
      ...Array.from({ length: 11 }, (_, at) => item(`Point ${at + 1}`, 'number')),
      item('Bullet', 'bullet'),
      paragraph([
        { text: 'half of a w' },
        { text: 'or', bold: true },
        { text: 'd', italic: true },
        { text: ' and a ' },
        { text: 'link', link: 'https://bücher.example/straße?q=ä b&c=%20' },
        { text: ', a line\nbreak, a tab\there,  two  spaces ' },
        { text: 'auf Deutsch', language: 'de' },
        { text: ' und نص عربي', language: 'ar' },
      ]),
      { type: 'subheading', children: [{ text: 'A heading ' }, { text: 'in bold', bold: true }] },
      { type: 'block-quote', children: [{ text: '“A quotation' }] },
      { type: 'block-quote', children: [{ text: 'of two lines.”' }] },
      { type: 'attribution', children: [{ text: 'Ilse Marrow, Director' }] },
      line(' starts and ends with a space '),
      line('<b>&amp; "markup" \'is\' words</b> <!-- so is this --> \\ ) ( > <'),
    ],
  },
  Arabic: {
    language: 'ar',
    headline: 'مركز واحد للإنذار بالفيضانات (2026) لجميع المدن الساحلية',
    body: [
      line(
        'تدير أربع عشرة مدينة ساحلية ابتداءً من 1 يناير 2026 مركزاً واحداً للإنذار بالفيضانات، بنسبة 41.5٪ (أو أكثر). '.repeat(
          5,
        ),
      ),
      paragraph([
        { text: 'نصف كل' },
        { text: 'مة', bold: true },
        { text: ' مع English words و ١٢٣ و«اقتباس» وﷺ وﻻ' },
      ]),
      { type: 'subheading', children: [{ text: 'عنوان فرعي طويل من كلمات' }] },
      item('نقطة أولى', 'bullet'),
      item('نقطة ثانية', 'number'),
    ],
  },
  Hebrew: {
    language: 'he',
    headline: 'מרכז אחד להתרעה מפני שיטפונות',
    body: [line('שלוש־עשרה ערים יפעילו מרכז אחד (מ־1 בינואר 2026), "יחד", עם English ו־שָׁלוֹם. '.repeat(6))],
  },
  Chinese: {
    language: 'zh',
    headline:
      '河川市夜间公交覆盖全部医院河川市夜间公交覆盖全部医院河川市夜间公交覆盖全部医院河川市夜间公交覆盖全部医院',
    body: [
      line(
        '河川市公共交通局今天宣布，自12月1日起，六条夜间公交线路将连接全市十一家医院，通宵运行。'.repeat(60),
      ),
    ],
  },
  'many pages': {
    headline:
      'A headline without end that goes on and on past any page’s head and further still, for two lines',
    body: Array.from({ length: 60 }, (_, at): Block[] => [
      { type: 'subheading', children: [{ text: `Part ${at + 1} of it` }] },
      line(long.repeat(1 + (at % 7))),
    ]).flat(),
  },
};

describe('good files pass the proof', () => {
  test.each(Object.keys(bodies))(
    '%s',
    async (name) => {
      const release = coastal({ ...plain, ...bodies[name] });
      const { root: tree, envelope } = release;
      expect(await faults(release)).toEqual(noFault);
      // The same with all that stands in margins.
      const draft = viewOf(coastal({ ...bodies[name], quotes: {} }).root, envelope, {
        ...stamp,
        numbered: true,
      });
      expect(await faultsOf(draft, { printer, fonts })).toEqual(noFault);
      expect(textOfView(viewOf(tree, envelope)).length).toBeGreaterThan(100);
    },
    120_000,
  );

  test('pictures with all that is said about them', async () => {
    const asset = 'a'.repeat(64);
    const data = Buffer.from(pngOf(40, 20)).toString('base64');
    const image: Block = {
      type: 'image',
      asset,
      alt: 'A “wall”, seen (twice)',
      caption: 'The wall.',
      credit: 'Photo: Ana',
      terms: 'Free',
      children: [{ text: '' }],
    } as Block;
    const release = coastal({ ...plain, body: [line('Words.'), image, line('More words.')] });
    const letterhead = release.root.children.find(({ type }) => type === 'letterhead');
    if (letterhead?.type !== 'letterhead') throw new Error('no letterhead');
    const children = letterhead.children.map((issuer) => ({
      ...issuer,
      emblem: { asset, alt: 'Two waves' },
    }));
    const pictured = withSection(release, { ...letterhead, children });
    const envelope = {
      ...pictured.envelope,
      assets: { [asset]: { mediaType: 'image/png' as const, width: 40, height: 20, data } },
    };
    expect(await faults({ ...pictured, envelope })).toEqual(noFault);
    // Without its bytes a picture leaves its caption.
    expect(await faults(pictured)).toEqual(noFault);
  }, 60_000);

  const samples = readdirSync(join(root, 'build/samples'));
  test.each(samples)(
    'the sample %s',
    async (file) => {
      const release = readReleaseBytes(readFileSync(join(root, 'build/samples', file)), file);
      if (!release.ok) throw new Error(release.failure.reason);
      expect(await faults(release.value)).toEqual(noFault);
    },
    60_000,
  );

  test('the real release beside this repository', async (context) => {
    const { root: tree } = recognisedText(seedText(context));
    expect(await faults({ root: tree, envelope: aRelease().envelope })).toEqual(noFault);
  }, 60_000);
});

describe('canaries', () => {
  const canary = (name: string) => `zq${name}${Math.random().toString(36).slice(2, 10)}`;
  const names = [
    ...[
      'comment',
      'post',
      'author',
      'initials',
      'role',
      'speaker',
      'title',
      'organisation',
      'note',
      'answer',
    ],
    ...['finding', 'unknown', 'deleted', 'link', 'reason', 'source'],
  ];
  const words = Object.fromEntries(names.map((name) => [name, canary(name)])) as Record<string, string>;
  const of = (name: string): string => words[name] ?? '';
  const at = '2026-11-23T16:00:00.000Z';

  const release = (body: Block[]): Release => {
    const made = coastal({
      ...plain,
      timing: coastalParts.timing,
      releaseLine: coastalParts.releaseLine,
      body,
      speakers: [
        { id: 's1', name: 'Ilse Marrow', title: 'Director' },
        {
          id: 's9',
          name: of('speaker'),
          title: of('title'),
          organisation: of('organisation'),
          description: of('speaker'),
        },
      ],
      quotes: {
        q1: {
          speaker: 's1',
          basis: {
            kind: 'record',
            source: of('source'),
            date: '2026-10-01',
            link: `https://x.example/${of('link')}`,
          },
        },
        q9: { speaker: 's9', basis: { kind: 'approval' } },
      },
    });
    const ledger = [
      asked('Words', { note: of('note') }),
      approved('Words', { answer: { name: of('answer'), how: 'email', note: of('note') } }),
    ].reduce<Release['envelope']['ledger']>((entries, entry) => append(entries, entry, signerOf(2)), []);
    return {
      root: {
        ...made.root,
        comments: { c1: { thread: [{ by: 'ana', at, text: of('post') }], words: of('comment') } },
        ignoredFindings: [{ rule: 'x', message: of('finding') }],
      },
      envelope: {
        ...made.envelope,
        authors: [{ id: 'ana', name: of('author'), initials: of('initials'), role: of('role') }],
        ledger,
        unknown: { later: of('unknown') },
      },
    };
  };
  const said: Block = paragraph([
    { text: '“' },
    { text: 'We go on', quote: 'q1', comments: ['c1'] },
    { text: '.” The centre opens on 12 January.', comments: ['c1'] },
  ]);
  const deleted: Block = paragraph([
    { text: 'Kept' },
    { text: ` ${of('deleted')}`, del: { id: 'x', by: 'ana', at } },
    { text: ' and added', ins: { id: 'y', by: 'ana', at } },
  ]);

  const exporting = () =>
    createExporting({ printer, fonts, clock: () => new Date('2026-11-24T11:02:00.000Z'), version: '0.1.0' });
  const everythingIn = (path: string): string => {
    if (path.endsWith('.html')) return readFileSync(path, 'utf8');
    const open = `${path}.open`;
    const run = (program: string, ...args: string[]) => {
      const { stdout, status, error } = spawnSync(program, args, { maxBuffer: 1 << 28 });
      if (error) throw new Error(`${program} is missing: install qpdf and poppler-utils. ${error.message}`);
      if (status !== 0) throw new Error(`${program}: ${status}`);
      return stdout;
    };
    run('qpdf', '--qdf', '--object-streams=disable', path, open);
    const bytes = Buffer.concat([
      readFileSync(open),
      run('pdftotext', path, '-'),
      run('pdfinfo', path),
      run('pdfinfo', '-meta', path),
    ]);
    // Strings of a PDF are Latin, UTF-16 or hexadecimal.
    const utf16 = [...bytes.toString('latin1').matchAll(/<(feff[0-9a-f]+)>/gi)].map(([, hex = '']) =>
      Buffer.from(hex, 'hex').swap16().toString('utf16le'),
    );
    return [bytes.toString('utf8'), bytes.toString('latin1'), ...utf16].join('\n');
  };
  const leaks = (everything: string) => names.filter((name) => everything.toLowerCase().includes(of(name)));

  test.each([
    ['a final copy', false, [said]],
    ['a draft copy', true, [said, deleted]],
  ] as const)(
    'nothing of the house is found in %s',
    async (_, draft, body) => {
      const made = release([...body]);
      const targets = (['pdf', 'html'] as const).map((format) => ({
        format,
        path: join(folder, `${draft}.${format}`),
      }));
      const result = await exporting().run(made, { draft, targets, by: 'ana', record: async () => ok(null) });
      expect(result).toMatchObject({ ok: true });
      for (const { path } of targets) {
        const everything = everythingIn(path);
        expect(everything).toContain(draft ? 'Kept and added' : 'We go on');
        expect(leaks(everything)).toEqual([]);
      }
      // The search finds what is there.
      expect(leaks(`<p title="${of('finding')}">`)).toEqual(['finding']);
    },
    60_000,
  );

  test('another reader reads out of the pages what the view says', async () => {
    const made = release([said, line(long.repeat(40))]);
    const path = join(folder, 'read.pdf');
    await exporting().run(made, {
      draft: false,
      targets: [{ format: 'pdf', path }],
      by: 'ana',
      record: async () => ok(null),
    });
    const view = viewOf(made.root, made.envelope);
    const text = poppler('pdftotext', path, '-');
    const sorted = (all: string) =>
      all
        .normalize('NFKC')
        .split(/\s+/)
        .filter((word) => word !== '')
        .sort();
    const meant = sorted(textOfView(view));
    const read = sorted(text);
    const pages = text.split('\f').length - 1;
    const margins = Array.from(
      { length: pages - 1 },
      (_, page) => `CRC/2026/41 ${page + 2}/${pages} ${view.embargo?.line}`,
    );
    expect(pages).toBeGreaterThan(1);
    expect(read).toEqual(sorted([textOfView(view), ...margins].join(' ')));
    expect(meant.length).toBeGreaterThan(500);
  }, 60_000);
});
