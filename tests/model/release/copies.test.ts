import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readTiming } from '../../../shared/formats/recognise/release-line';
import { viewOf } from '../../../shared/formats/view';
import { duplicateOf, fromTemplate, newFrom, templateOf } from '../../../shared/release/copies';
import { type Release, readRelease, writeRelease } from '../../../shared/release/file-format';
import type { Root } from '../../../shared/release/root';
import type { Section, SectionType } from '../../../shared/release/sections';
import { sectionOf, textOf } from '../../../shared/release/text';
import { heldBack } from '../../../shared/review/held-back';
import { quotesOf } from '../../../shared/review/quotes';
import { acceptedRoot, rejectedRoot } from '../../../shared/review/resolve';
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

const marked = (sections: readonly Section[]): string[] =>
  [...JSON.stringify(sections).matchAll(/"quote":("(?:[^"\\]|\\.)*")/g)].map(
    ([, id = '']) => JSON.parse(id) as string,
  );

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

const spoken = 'Nobody waits for a warning now';
/** A release whose background quotes somebody too, beside one quoted only in the body. */
const withQuotedBackground: Release = {
  ...flood,
  root: {
    ...flood.root,
    speakers: [...flood.root.speakers, { id: 'tomas', name: 'Tomas Reyle' }, { id: 'unheard', name: 'Una' }],
    quotes: {
      ...flood.root.quotes,
      second: { speaker: 'tomas', basis: { kind: 'approval' } },
      nowhere: { speaker: 'unheard', basis: { kind: 'approval' } },
    },
    children: flood.root.children.map((section) =>
      section.type === 'background'
        ? {
            ...section,
            children: [
              ...section.children,
              {
                type: 'paragraph',
                children: [{ text: '“' }, { text: spoken, quote: 'second' }, { text: '.”' }],
              },
            ],
          }
        : section,
    ),
  },
};

test.each([
  ['new from this', newFrom],
  ['a template', templateOf],
  ['a release from a template', (file: Release) => fromTemplate(templateOf(file, made), 'statement', made)],
])('%s keeps the quotes of what it keeps, with who said them, and no others', (_, copy) => {
  const { root } = copy(withQuotedBackground, made);
  expect(quotesOf(root)).toMatchObject([
    { id: 'second', speaker: { name: 'Tomas Reyle' }, wording: spoken, basis: { kind: 'approval' } },
  ]);
  expect(root.quotes).toEqual({ second: { speaker: 'tomas', basis: { kind: 'approval' } } });
  expect(root.speakers).toEqual([{ id: 'tomas', name: 'Tomas Reyle' }]);
});

test('so that somebody’s words do not leave as nobody’s', () => {
  const { root, envelope } = newFrom(withQuotedBackground, made);
  const review = { release: envelope.id, ledger: envelope.ledger, acceptedRoot, rejectedRoot };
  expect(heldBack(root, review, made.now).asks).toMatchObject([{ wording: expect.stringContaining(spoken) }]);
});

test('new from this leaves no mark of review behind, nor a word that was struck', () => {
  fc.assert(
    fc.property(arbitraryRelease, (file) => {
      const { root, envelope } = newFrom(file, made);
      expect(JSON.stringify(root.children)).not.toMatch(/"(ins|del|fmt|brkIns|brkDel|comments)":/);
      const carried = new Set(marked(root.children));
      const original = new Set(marked(file.root.children));
      for (const id of carried) expect(original).toContain(id);
      for (const id of Object.keys(root.quotes)) expect(carried).toContain(id);
      for (const id of carried) expect(root.quotes[id]).toEqual(file.root.quotes[id]);
      const named = Object.values(root.quotes).map(({ speaker }) => speaker);
      for (const { id } of root.speakers) expect(named).toContain(id);
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
    children: [{ text: 'EMBARGOED UNTIL [\u00a0]' }],
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

/** `~` stands for a no-break space. */
test.each([
  ['ar', 'محظور النشر حتى [~]'],
  ['de', 'SPERRFRIST: [~]'],
  ['en-US', 'EMBARGOED UNTIL [~]'],
  ['es', 'EMBARGADO HASTA EL [~]'],
  ['fr', 'SOUS EMBARGO JUSQU’AU [~]'],
  ['ru', 'ЭМБАРГО ДО [~]'],
  ['zh', '禁发至[~]'],
  ['tlh', 'EMBARGOED UNTIL [~]'],
])('a duplicate in %s says that it is embargoed, not until when', (language, words) => {
  const { root, envelope } = duplicateOf({ ...flood, root: { ...flood.root, language } }, made);
  const line = words.replace('~', '\u00a0');
  expect(textIn(root, 'release-line')).toBe(line);
  const view = viewOf(root, envelope);
  expect(view.embargo).toBeUndefined();
  expect(view.sections).toContainEqual({ type: 'release-line', runs: [{ text: line }], embargo: true });
  expect(readRelease(writeRelease(root, envelope), 'a.release')).toMatchObject({ ok: true });
});

test('a duplicate of words under embargo until delivery says so, not which delivery', () => {
  const children = flood.root.children.map((section) =>
    section.type === 'release-line'
      ? { ...section, timing: { kind: 'delivery' as const, event: 'Opening' } }
      : section,
  );
  const { root } = duplicateOf({ ...flood, root: { ...flood.root, children } }, made);
  expect(sectionOf(root, 'release-line')).toEqual({
    type: 'release-line',
    timing: { kind: 'none' },
    children: [{ text: 'EMBARGOED UNTIL DELIVERY: [\u00a0]' }],
  });
});

test('text with a gap for the embargo is read back as its line, with a question for the day', () => {
  const { root } = duplicateOf(flood, made);
  expect(readTiming(textIn(root, 'release-line'), 'embargoed until [ ]')).toEqual({
    timing: { kind: 'none' },
    missing: 'date',
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
