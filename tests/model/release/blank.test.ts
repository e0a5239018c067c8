import { expect, test } from 'vitest';
import { profileOf, profiles } from '../../../shared/checks/profiles/profiles';
import { type BlankOptions, blankRelease } from '../../../shared/release/blank';
import { readRelease, writeRelease } from '../../../shared/release/file-format';
import type { Kind } from '../../../shared/release/root';
import { sectionOf, textOf } from '../../../shared/release/text';

const blank = (options: Partial<BlankOptions> = {}) =>
  blankRelease({
    kind: 'release',
    language: 'en',
    houseStyle: profileOf('un'),
    id: '7d0a5b0e-6a52-4c9b-9f43-3f6d5c1c2b1a',
    now: '2026-11-24T09:00:00.000Z',
    ...options,
  });

type SectionName = 'label' | 'contacts' | 'background' | 'release-line' | 'end-mark' | 'body' | 'letterhead';
const firstLine = (root: ReturnType<typeof blank>['root'], type: SectionName): string => {
  const section = sectionOf(root, type);
  return section ? (textOf(section).split('\n')[0] ?? '') : 'absent';
};

const words: [string, Kind, string, string, string][] = [
  ['en', 'release', 'PRESS RELEASE', 'For more information, please contact:', 'Background'],
  ['en', 'statement', 'STATEMENT', 'For more information, please contact:', 'Background'],
  ['en-US', 'advisory', 'MEDIA ADVISORY', 'For more information, please contact:', 'Background'],
  ['fr', 'release', 'COMMUNIQUÉ DE PRESSE', 'Pour plus d’informations, veuillez contacter :', 'Contexte'],
  ['fr', 'advisory', 'AVIS AUX MÉDIAS', 'Pour plus d’informations, veuillez contacter :', 'Contexte'],
  ['es', 'release', 'COMUNICADO DE PRENSA', 'Para más información, diríjase a:', 'Antecedentes'],
  ['es', 'statement', 'DECLARACIÓN', 'Para más información, diríjase a:', 'Antecedentes'],
  ['de', 'release', 'PRESSEMITTEILUNG', 'Weitere Auskünfte erteilt:', 'Hintergrund'],
  ['de-AT', 'fact-sheet', 'FAKTENBLATT', 'Weitere Auskünfte erteilt:', 'Hintergrund'],
  ['ru', 'release', 'ПРЕСС-РЕЛИЗ', 'За дополнительной информацией обращайтесь:', 'Справочная информация'],
  ['ar', 'statement', 'تصريح', 'لمزيد من المعلومات، يرجى الاتصال بـ:', 'معلومات أساسية'],
  ['zh-Hans', 'release', '新闻稿', '如需更多信息，请联系：', '背景资料'],
  ['pt', 'release', 'PRESS RELEASE', 'For more information, please contact:', 'Background'],
];

test.each(words)('%s %s: %s', (language, kind, label, contacts, background) => {
  const { root } = blank({ language, kind });
  expect([firstLine(root, 'label'), firstLine(root, 'contacts'), firstLine(root, 'background')]).toEqual([
    label,
    contacts,
    background,
  ]);
  expect(root).toMatchObject({ language, kind });
});

test('an office’s own label is used for a release in its own language', () => {
  const houseStyle = { ...profileOf('plain'), label: 'NEWS FROM THE COAST' };
  expect(firstLine(blank({ houseStyle }).root, 'label')).toBe('NEWS FROM THE COAST');
  expect(firstLine(blank({ houseStyle, language: 'de' }).root, 'label')).toBe('PRESSEMITTEILUNG');
  expect(firstLine(blank({ houseStyle, kind: 'statement' }).root, 'label')).toBe('STATEMENT');
});

test('the house style sets order, release line and end mark', () => {
  const un = blank().root;
  const ap = blank({ houseStyle: profileOf('ap'), language: 'en-US' }).root;
  const ends = (root: typeof un): string[] => root.children.slice(-3).map(({ type }) => type);
  expect(ends(un)).toEqual(['contacts', 'background', 'end-mark']);
  expect(ends(ap)).toEqual(['background', 'contacts', 'end-mark']);
  expect([firstLine(un, 'release-line'), firstLine(un, 'end-mark')]).toEqual(['', '']);
  expect([firstLine(ap, 'release-line'), firstLine(ap, 'end-mark')]).toEqual([
    'FOR IMMEDIATE RELEASE',
    '###',
  ]);
  expect(sectionOf(ap, 'release-line')?.timing).toEqual({ kind: 'immediate' });
});

test('an advisory asks what, who, when and where', () => {
  const body = sectionOf(blank({ kind: 'advisory', language: 'fr' }).root, 'body');
  expect(body && textOf(body)).toBe('Quoi : \nQui : \nQuand : \nOù : ');
});

test('the issuer is the first line of the letterhead', () => {
  const { root } = blank({ issuer: 'Coastal Resilience Council' });
  expect([root.issuer, firstLine(root, 'letterhead')]).toEqual([
    'Coastal Resilience Council',
    'Coastal Resilience Council',
  ]);
});

test.each(profiles.map((profile) => [profile.id, profile] as const))(
  'a blank in %s is a file',
  (_, houseStyle) => {
    for (const kind of ['release', 'statement', 'advisory', 'fact-sheet', 'notice'] as const) {
      const made = blank({ kind, houseStyle });
      expect(readRelease(writeRelease(made.root, made.envelope), 'a.release')).toEqual({
        ok: true,
        value: made,
      });
    }
  },
);
