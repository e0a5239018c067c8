import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normaliseRoot } from '../../../shared/editing/normalise';
import { viewOf } from '../../../shared/formats/view';
import { textOfView } from '../../../shared/formats/view-text';
import { type Release, readRelease, writeRelease } from '../../../shared/release/file-format';
import type { Root } from '../../../shared/release/root';
import type { SectionType } from '../../../shared/release/sections';
import { updateOf, withdrawalOf } from '../../../shared/release/successors';
import { sectionOf, textOf } from '../../../shared/release/text';
import { changesOf } from '../../../shared/review/changes';
import { quotesOf } from '../../../shared/review/quotes';
import { acceptedRoot } from '../../../shared/review/resolve';
import { arbitraryRelease } from '../support/arbitrary-release';
import { flood } from '../support/flood';
import { marked, recordOf } from '../support/record';

const made = { id: '00000000-0000-4000-8000-000000000001', now: '2027-01-02T03:04:05.000Z' };
const textIn = (root: Root, type: SectionType): string => {
  const section = sectionOf(root, type);
  return section ? textOf(section) : 'absent';
};
const headline = textIn(acceptedRoot(flood.root), 'headline');

const speaking = (language: string, more: Partial<Root> = {}): Release => ({
  ...flood,
  root: { ...flood.root, language, ...more },
});
const undatedRoot = (root: Root): Root => ({
  ...root,
  children: root.children.map((section) => {
    if (section.type !== 'dateline') return section;
    const { date: _date, ...rest } = section;
    return rest;
  }),
});

describe('an update', () => {
  const { root, envelope } = updateOf(flood, made);

  test('is a release of its own without a past', () => {
    expect(envelope).toMatchObject({ id: made.id, created: made.now, revision: 1, tracking: false });
    expect(envelope).toMatchObject({ ledger: [], ancestors: [], authors: [] });
    expect(envelope.assets).toEqual(flood.envelope.assets);
  });

  test('keeps text, speakers and quotes as they read with every change taken', () => {
    const before = acceptedRoot(flood.root);
    for (const type of ['body', 'contacts', 'background', 'letterhead', 'subheadline', 'end-mark'] as const)
      expect(textIn(root, type)).toBe(textIn(before, type));
    expect(root.speakers).toEqual(before.speakers);
    expect(quotesOf(root).map(({ id, wording, speaker }) => [id, wording, speaker])).toEqual(
      quotesOf(before).map(({ id, wording, speaker }) => [id, wording, speaker]),
    );
    expect(changesOf(flood.root).length).toBeGreaterThan(0);
    expect(changesOf(root)).toEqual([]);
  });

  test('carries no comment', () => {
    expect(Object.keys(flood.root.comments).length).toBeGreaterThan(0);
    expect(root.comments).toEqual({});
    expect(JSON.stringify(root.children)).not.toContain('"comments"');
  });

  test('says so in headline and label, and names the release it updates at the top', () => {
    expect(textIn(root, 'headline')).toBe(`UPDATE: ${headline}`);
    expect(textIn(root, 'label')).toBe(`${textIn(acceptedRoot(flood.root), 'label')} – UPDATE`);
    const first = root.children.find(({ type }) => type === 'notice');
    const { date } = sectionOf(flood.root, 'dateline') ?? {};
    expect(date).toBeDefined();
    expect(first && textOf(first)).toMatch(
      new RegExp(`^This release updates “${headline}” \\(.+, \\d+ \\p{L}+ ${date?.slice(0, 4)}\\)\\.$`, 'u'),
    );
    expect(first).toMatchObject({ place: 'top' });
  });

  test('has its dates as gaps', () => {
    expect(sectionOf(root, 'dateline')).not.toHaveProperty('date');
    expect(sectionOf(root, 'label')).not.toHaveProperty('reference');
    const embargoed = speaking('en', {
      children: flood.root.children.map((section) =>
        section.type === 'release-line'
          ? { ...section, timing: { kind: 'embargo', until: '2026-03-02T09:00', zone: 'UTC' } }
          : section,
      ),
    });
    expect(textIn(updateOf(embargoed, made).root, 'release-line')).toBe('EMBARGOED UNTIL [\u00a0]');
  });

  test('leaves the note of a correction with the release that was corrected', () => {
    const notice = (text: string) => ({
      type: 'notice' as const,
      place: 'top' as const,
      children: [{ text }],
    });
    const note = [notice('Correction to “A”:'), notice('– Headline: “A” should read “B”')];
    const corrected = speaking('en', { children: [...note, notice('Standing'), ...flood.root.children] });
    const notices = updateOf(corrected, made)
      .root.children.filter(({ type }) => type === 'notice')
      .map((section) => textOf(section));
    expect(notices[1]).toBe('Standing');
    expect(notices.join()).not.toContain('orrection');
  });

  test('of an update says it once', () => {
    const again = updateOf({ root, envelope }, made);
    expect(textIn(again.root, 'headline')).toBe(`UPDATE: ${headline}`);
    expect(textIn(again.root, 'label')).toBe(textIn(root, 'label'));
  });

  test('names the day it was marked as released when no date is printed', () => {
    const ledger = recordOf([marked('released', { when: '2026-05-04T09:00:00.000Z' })]);
    const released = { root: undatedRoot(flood.root), envelope: { ...flood.envelope, ledger } };
    expect(textIn(updateOf(released, made).root, 'notice')).toContain('4 May 2026).');
    const never = { root: undatedRoot(flood.root), envelope: { ...flood.envelope, ledger: [] } };
    expect(textIn(updateOf(never, made).root, 'notice')).not.toMatch(/\d{4}/);
  });
});

describe('in its own language', () => {
  test.each([
    ['de', 'AKTUALISIERT: ', 'Diese Mitteilung aktualisiert „'],
    ['fr', 'MISE À JOUR\u00a0: ', 'Ce communiqué met à jour «\u202f'],
    ['ar', 'تحديث: ', 'يحدّث هذا البيان '],
    ['zh', '更新：', '本新闻稿更新'],
  ])('%s', (language, prefix, notice) => {
    const { root } = updateOf(speaking(language), made);
    expect(textIn(root, 'headline').startsWith(prefix)).toBe(true);
    expect(textIn(root, 'notice').startsWith(notice)).toBe(true);
    expect(JSON.stringify(root.children)).not.toContain('"language":"en"');
  });

  test('else in English, which is marked as such', () => {
    const { root } = updateOf(speaking('sw'), made);
    expect(sectionOf(root, 'headline')?.children[0]).toEqual({ text: 'UPDATE: ', language: 'en' });
    expect(sectionOf(root, 'notice')?.children[0]).toMatchObject({ language: 'en' });
    const { root: notice } = withdrawalOf(speaking('sw'), made);
    expect(sectionOf(notice, 'body')?.children[0]?.children[0]).toMatchObject({ language: 'en' });
  });
});

describe('a withdrawal', () => {
  const { root, envelope } = withdrawalOf(flood, made);

  test('is a notice of the same office that takes the release back and says why', () => {
    expect(root).toMatchObject({ kind: 'notice', language: 'en', issuer: flood.root.issuer });
    expect(root.houseStyle).toEqual(flood.root.houseStyle);
    const before = acceptedRoot(flood.root);
    for (const type of ['letterhead', 'contacts', 'end-mark'] as const)
      expect(textIn(root, type)).toBe(textIn(before, type));
    expect(textIn(root, 'label')).toBe('NOTICE');
    expect(textIn(root, 'headline')).toBe(`WITHDRAWN: ${headline}`);
    const [says, request, reason] = textIn(root, 'body').split('\n');
    expect(says).toMatch(/^The release “.+” \(.+\d{4}\) is withdrawn\.$/);
    expect(request).toContain('do not use it any more');
    expect(reason).toBe('Reason: [\u00a0]');
    expect(sectionOf(root, 'dateline')).not.toHaveProperty('date');
    expect(textIn(root, 'dateline')).toBe(textIn(before, 'dateline'));
    expect(envelope).toMatchObject({ id: made.id, ledger: [], revision: 1, tracking: false });
  });

  test('says nothing again that was said in it', () => {
    const printed = textOfView(viewOf(root, envelope));
    for (const { wording } of quotesOf(flood.root)) expect(printed).not.toContain(wording);
    expect(root).toMatchObject({ comments: {}, ignoredFindings: [] });
    expect(textIn(root, 'background')).not.toBe(textIn(flood.root, 'background'));
  });
});

test('of any release both are files that can be read again, in the order of the grammar', () => {
  fc.assert(
    fc.property(arbitraryRelease, (file) => {
      for (const successor of [updateOf, withdrawalOf]) {
        const { root, envelope } = successor(file, made);
        const read = readRelease(writeRelease(root, envelope), 'a.release');
        expect(read.ok && read.value).toEqual({ root, envelope });
        expect(changesOf(root)).toEqual([]);
        expect(quotesOf(normaliseRoot(root)).map(({ wording }) => wording)).toEqual(
          quotesOf(root).map(({ wording }) => wording),
        );
      }
    }),
    { numRuns: 60 },
  );
});
