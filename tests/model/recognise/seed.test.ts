import { expect, test } from 'vitest';
import { seedText } from '../support/left-out';
import { recognisedText } from './recognised';
import { summaryOf } from './summary';
import { missingWords } from './words';

type Summary = {
  sections: Record<string, unknown>[];
  quotes: { speaker: string; segments: string[] }[];
  marks: string[];
};

/** The real release is kept outside this repository; `cases/seed-look-alike` has its shape and always runs. */
test('recognises the real release beside this repository', (context) => {
  const text = seedText(context);
  const recognised = recognisedText(text);
  expect(missingWords(text, recognised.root)).toEqual([]);
  expect(recognised.questions).toEqual([]);
  expect(recognised.notes).toHaveLength(1);
  const { sections, quotes, marks } = summaryOf(recognised) as Summary;
  const at = <T>(name: string) => sections.find((section) => name in section)?.[name] as T;
  expect(sections.map((section) => Object.keys(section)[0])).toEqual([
    'letterhead',
    'label',
    'headline',
    'dateline',
    'body',
    'contacts',
    'background',
  ]);
  expect(at<string[][]>('letterhead').map((lines) => lines.length)).toEqual([3]);
  expect(at('label')).toBe('PRESS RELEASE');
  expect(sections[3]).toEqual({ dateline: 'Dushanbe', date: '2019-08-08' });
  expect(at<string[]>('body')).toHaveLength(5);
  expect(at<string[]>('body')[0]).toMatch(/^p: Senior government officials/);
  expect(quotes.map(({ speaker }) => speaker)).toEqual([
    'Christine Bradley | Programme Manager | UNOCT/UNCCT',
  ]);
  expect(quotes[0]?.segments).toHaveLength(1);
  const [heading, contact, ...more] = at<[string, { inline: string[] }]>('contacts');
  expect(heading).toBe('heading: For more information, please contact:');
  expect(contact.inline.map((line) => line.split(':')[0])).toEqual(['name', 'organisation', 'email']);
  expect(more).toEqual([]);
  expect(at<string[]>('background').map((line) => line.split(':')[0])).toEqual(['heading', 'p', 'p']);
  expect(marks).toEqual(['bold: United Nations Counter-Terrorism Centre (UNCCT)']);
  expect(recognised.root.houseStyle.id).toBe('un');
});
