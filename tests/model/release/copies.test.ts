import fc from 'fast-check';
import { expect, test } from 'vitest';
import { duplicateOf, fromTemplate, newFrom, templateOf } from '../../../shared/release/copies';
import { readRelease, writeRelease } from '../../../shared/release/file-format';
import type { Root } from '../../../shared/release/root';
import type { SectionType } from '../../../shared/release/sections';
import { sectionOf, textOf } from '../../../shared/release/text';
import { quotesOf } from '../../../shared/review/quotes';
import { arbitraryRelease } from '../support/arbitrary-release';
import { flood } from '../support/flood';

const made = { id: '00000000-0000-4000-8000-000000000001', now: '2027-01-02T03:04:05.000Z' };
const textIn = (root: Root, type: SectionType): string => {
  const section = sectionOf(root, type);
  return section ? textOf(section) : 'absent';
};

test('new from this keeps the dress', () => {
  const { root } = newFrom(flood, made);
  const dress = ['letterhead', 'notice', 'label', 'contacts', 'background', 'end-mark'] as const;
  for (const type of dress) expect(textIn(root, type)).toBe(textIn(flood.root, type).replace('struck ', ''));
  expect(root).toMatchObject({
    issuer: flood.root.issuer,
    language: 'en',
    houseStyle: flood.root.houseStyle,
  });
  expect(sectionOf(root, 'letterhead')).toEqual(sectionOf(flood.root, 'letterhead'));
});

test('and nothing of the text, its people or its past', () => {
  const { root, envelope } = newFrom(flood, made);
  for (const type of ['headline', 'subheadline', 'dateline', 'body', 'release-line'] as const) {
    expect(textIn(root, type)).toBe('');
  }
  expect(sectionOf(root, 'dateline')).not.toHaveProperty('date');
  expect(sectionOf(root, 'label')).not.toHaveProperty('reference');
  expect(sectionOf(root, 'release-line')?.timing).toEqual({ kind: 'none' });
  expect(root).toMatchObject({ speakers: [], quotes: {}, comments: {}, ignoredFindings: [] });
  expect(envelope).toEqual({
    id: made.id,
    created: made.now,
    revision: 1,
    tracking: false,
    authors: [],
    ancestors: [],
    ledger: [],
    assets: { ['ab'.repeat(32)]: flood.envelope.assets['ab'.repeat(32)] },
  });
});

test('new from this leaves no mark of review behind, nor a word that was struck', () => {
  fc.assert(
    fc.property(arbitraryRelease, (file) => {
      const { root, envelope } = newFrom(file, made);
      expect(JSON.stringify(root.children)).not.toMatch(/"(ins|del|fmt|brkIns|brkDel|quote|comments)":/);
      expect(quotesOf(root)).toEqual([]);
      expect(readRelease(writeRelease(root, envelope), 'a.release')).toEqual({
        ok: true,
        value: { root, envelope },
      });
    }),
    { numRuns: 100 },
  );
});

test('a release line for immediate release is no date and stays', () => {
  const timing = { kind: 'immediate' } as const;
  const children = flood.root.children.map((section) =>
    section.type === 'release-line' ? { type: section.type, timing, children: [{ text: 'NOW' }] } : section,
  );
  const { root } = newFrom({ ...flood, root: { ...flood.root, children } }, made);
  expect(sectionOf(root, 'release-line')).toMatchObject({ timing, children: [{ text: 'NOW' }] });
});

test('a duplicate has the text, the changes and the quotes, and gaps for its dates', () => {
  const { root, envelope } = duplicateOf(flood, made);
  for (const type of ['headline', 'dateline', 'body', 'label', 'background'] as const) {
    expect(textIn(root, type)).toBe(textIn(flood.root, type));
  }
  expect(sectionOf(root, 'body')).toEqual(sectionOf(flood.root, 'body'));
  expect(root).toMatchObject({ speakers: flood.root.speakers, quotes: flood.root.quotes });
  expect(sectionOf(root, 'dateline')).not.toHaveProperty('date');
  expect(sectionOf(root, 'dateline')).not.toHaveProperty('fmt');
  expect(sectionOf(root, 'label')).not.toHaveProperty('reference');
  expect(sectionOf(root, 'release-line')).toEqual({
    type: 'release-line',
    timing: { kind: 'none' },
    children: [{ text: '' }],
  });
  expect(envelope).toEqual({
    ...flood.envelope,
    id: made.id,
    created: made.now,
    revision: 1,
    ancestors: [],
    ledger: [],
  });
});

test('neither touches the release it came from', () => {
  const before = structuredClone(flood);
  newFrom(flood, made);
  duplicateOf(flood, made);
  expect(flood).toEqual(before);
});

test('a template is filled again and again, as another kind too', () => {
  const template = templateOf(flood, made);
  const release = fromTemplate(template, 'release', { id: 'b', now: made.now });
  expect(release.root).toEqual(template.root);
  expect(release.envelope.id).toBe('b');
  const advisory = fromTemplate(template, 'advisory', { id: 'c', now: made.now });
  expect(advisory.root.kind).toBe('advisory');
  expect(textIn(advisory.root, 'label')).toBe('MEDIA ADVISORY');
  expect(textIn(advisory.root, 'body')).toBe('What: \nWho: \nWhen: \nWhere: ');
  expect(textIn(advisory.root, 'background')).toBe(textIn(template.root, 'background'));
});
