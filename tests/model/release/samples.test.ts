import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { normaliseRoot } from '../../../shared/editing/normalise';
import { directionOf } from '../../../shared/formats/direction';
import { timingWords } from '../../../shared/formats/timing';
import { type Release, readReleaseBytes, writeRelease } from '../../../shared/release/file-format';
import { requiredSections, type SectionType } from '../../../shared/release/sections';
import { sectionOf, textOf, wordCount } from '../../../shared/release/text';
import { quotesOf } from '../../../shared/review/quotes';

const folder = new URL('../../../build/samples/', import.meta.url);
const names = readdirSync(folder).filter((name) => name.endsWith('.release'));

const read = (name: string): Release & { text: string } => {
  const bytes = readFileSync(new URL(name, folder));
  const release = readReleaseBytes(bytes, name);
  if (!release.ok) throw new Error(`${name}: ${JSON.stringify(release.failure)}`);
  return { ...release.value, text: bytes.toString('utf8') };
};
const samples = names.map((name) => ({ name, ...read(name) }));
const all = samples.map(({ root }) => root);

test.each(samples)('$name is written as it stands', ({ root, envelope, text }) => {
  expect(writeRelease(root, envelope)).toBe(text);
});

test.each(samples)('$name keeps the grammar', ({ root }) => {
  for (const type of requiredSections) {
    expect(root.children.filter((section) => section.type === type)).toHaveLength(1);
  }
  for (const type of ['contacts', 'background'] as const) {
    expect(sectionOf(root, type)?.children[0]?.type).toBe('section-heading');
  }
  expect(normaliseRoot(root)).toBe(root);
});

test.each(samples)('$name is whole: every place filled, nothing open', ({ root, envelope }) => {
  const filled: SectionType[] = [
    'letterhead',
    'label',
    'headline',
    'dateline',
    'body',
    'contacts',
    'background',
  ];
  for (const type of filled) {
    const section = sectionOf(root, type);
    expect(section && textOf(section).trim()).not.toBe('');
  }
  expect(sectionOf(root, 'dateline')?.date).toBeDefined();
  expect(JSON.stringify(root)).not.toMatch(/"(ins|del|fmt|brkIns|brkDel)":|"comments":\[/);
  expect(JSON.stringify(root)).not.toMatch(/\bTK\b|\bXX\b|lorem ipsum/i);
  expect(envelope).toMatchObject({ revision: 1, tracking: false, ledger: [], ancestors: [] });
});

test.each(samples)('$name: every quote has its speaker, and says who that is', ({ root }) => {
  const quotes = quotesOf(root);
  expect(quotes.map(({ id }) => id).sort()).toEqual(Object.keys(root.quotes).sort());
  for (const { speaker, basis, wording } of quotes) {
    expect(speaker?.name).toBeTruthy();
    expect(speaker?.title ?? speaker?.description).toBeTruthy();
    if (basis.kind === 'record') expect(basis.words).toBe(wording);
  }
});

test.each(samples)('$name: the release line says what the program knows', ({ root }) => {
  const line = sectionOf(root, 'release-line');
  expect(line && textOf(line)).toBe(line && timingWords(line.timing, root.language));
});

test.each(samples)(
  '$name: pictures are what their names say, and nothing else is in the file',
  ({ root, envelope }) => {
    const used = new Set(JSON.stringify(root.children).match(/(?<="asset":")[0-9a-f]{64}/g) ?? []);
    expect(new Set(Object.keys(envelope.assets))).toEqual(used);
    for (const [id, { data, width, height }] of Object.entries(envelope.assets)) {
      const bytes = Buffer.from(data, 'base64');
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(id);
      expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([width, height]);
    }
  },
);

test.each(samples)('$name is about nobody: its addresses end in .example', ({ text }) => {
  const hosts = [...text.matchAll(/(?:https?:\/\/|@)([\w.-]+)/g)].map(([, host]) => host);
  expect(hosts.length).toBeGreaterThan(0);
  for (const host of hosts) expect(host).toMatch(/\.example$/);
});

test('no two are one', () => {
  expect(new Set(samples.map(({ envelope }) => envelope.id)).size).toBe(samples.length);
  const quotes = all.flatMap((root) => Object.keys(root.quotes));
  expect(new Set(quotes).size).toBe(quotes.length);
});

const bodies = all.flatMap((root) => sectionOf(root, 'body')?.children ?? []);
const overBlocks = (first: number[], last: number[]): boolean =>
  first.slice(0, -1).join() !== last.slice(0, -1).join();

/** What the samples are there to show. */
const shows: [string, () => boolean][] = [
  ['at least seven', () => all.length >= 7],
  [
    'a press release, a statement, an advisory and a fact sheet',
    () => new Set(all.map(({ kind }) => kind)).size >= 4,
  ],
  [
    'English, French, Spanish, German, Russian, Arabic and Chinese',
    () =>
      ['en', 'fr', 'es', 'de', 'ru', 'ar', 'zh'].every((language) =>
        all.some((root) => root.language.startsWith(language)),
      ),
  ],
  ['one from right to left', () => all.some((root) => directionOf(root.language) === 'rtl')],
  ['each house style', () => new Set(all.map(({ houseStyle }) => houseStyle.id)).size === 3],
  ['an embargo', () => all.some((root) => sectionOf(root, 'release-line')?.timing.kind === 'embargo')],
  [
    'an interrupted quote',
    () =>
      all.some((root) =>
        quotesOf(root).some(({ segments: [a, b] }) => a && b && !overBlocks(a.path, b.path)),
      ),
  ],
  [
    'a quote over two paragraphs',
    () =>
      all.some((root) => quotesOf(root).some(({ segments: [a, b] }) => a && b && overBlocks(a.path, b.path))),
  ],
  [
    'a quote on the record',
    () => all.some((root) => quotesOf(root).some(({ basis }) => basis.kind === 'record')),
  ],
  [
    'a block quote with its attribution',
    () =>
      bodies.some(
        (block, index) => block.type === 'block-quote' && bodies[index + 1]?.type === 'attribution',
      ),
  ],
  [
    'bullets, numbers and subheadings',
    () =>
      ['bullet', 'number'].every((list) => bodies.some((block) => 'list' in block && block.list === list)) &&
      bodies.some(({ type }) => type === 'subheading'),
  ],
  ['several issuers', () => all.some((root) => (sectionOf(root, 'letterhead')?.children.length ?? 0) > 1)],
  [
    'notices at top and foot',
    () =>
      ['top', 'foot'].every((place) =>
        all.some((root) => root.children.some((s) => s.type === 'notice' && s.place === place)),
      ),
  ],
  [
    'two contacts',
    () =>
      all.some(
        (root) =>
          (sectionOf(root, 'contacts')?.children ?? []).filter(({ type }) => type === 'contact').length > 1,
      ),
  ],
  ['a long one', () => all.some((root) => wordCount(root) >= 1500)],
  [
    'a picture with alternative text, caption and credit',
    () => bodies.some((block) => block.type === 'image' && block.alt && block.caption && block.credit),
  ],
  [
    'an emblem',
    () => all.some((root) => sectionOf(root, 'letterhead')?.children.some(({ emblem }) => emblem?.alt)),
  ],
];

test.each(shows)('together they show %s', (_, isShown) => {
  expect(isShown()).toBe(true);
});
