import { expect, test } from 'vitest';
import { profileOf } from '../../../shared/checks/profiles/profiles';
import { datelineOf, textDate } from '../../../shared/formats/dateline';
import { blankRelease } from '../../../shared/release/blank';
import type { Leaf } from '../../../shared/release/leaf';
import type { Root } from '../../../shared/release/root';

type Given = { style: string; language?: string; place: string | Leaf[]; date?: string };

const rootWith = ({ style, language = 'en', place, date }: Given): Root => {
  const { root } = blankRelease({
    kind: 'release',
    language,
    houseStyle: profileOf(style),
    id: 'a',
    now: '',
  });
  const children = typeof place === 'string' ? [{ text: place }] : place;
  return {
    ...root,
    children: root.children.map((section) =>
      section.type === 'dateline' ? { type: 'dateline', ...(date && { date }), children } : section,
    ),
  };
};

const date = '2019-08-08';
const cases: [Given, string][] = [
  [{ style: 'un', place: 'Dushanbe', date }, 'Dushanbe, 8 August 2019'],
  [{ style: 'plain', place: 'Port Ellery', date }, 'Port Ellery, 8 August 2019'],
  [{ style: 'ap', place: 'Dushanbe, Tajikistan', date }, 'DUSHANBE, Tajikistan (Aug. 8, 2019)'],
  [{ style: 'ap', place: 'Seattle', date }, 'SEATTLE (Aug. 8, 2019)'],
  [{ style: 'ap', place: 'São Paulo, Brazil', date: '2019-03-08' }, 'SÃO PAULO, Brazil (March 8, 2019)'],
  [{ style: 'ap', place: 'Dushanbe, Tajikistan' }, 'DUSHANBE, Tajikistan'],
  [{ style: 'ap', place: '', date }, 'Aug. 8, 2019'],
  [{ style: 'ap', place: '' }, ''],
  [{ style: 'un', place: ' Dushanbe ' }, 'Dushanbe'],
  [{ style: 'un', place: '', date }, '8 August 2019'],
  [{ style: 'un', place: '' }, ''],
  [{ style: 'un', language: 'fr', place: 'Genève', date: '2026-12-01' }, 'Genève, le 1er décembre 2026'],
  [{ style: 'un', language: 'fr', place: 'Genève' }, 'Genève'],
  [{ style: 'un', language: 'es', place: 'Ginebra', date }, 'Ginebra, 8 de agosto de 2019'],
  [{ style: 'ap', language: 'de', place: 'Genf', date }, 'Genf, 8. August 2019'],
  [{ style: 'un', language: 'ru', place: 'Женева', date }, 'Женева, 8 августа 2019 года'],
  [{ style: 'un', language: 'ar', place: 'جنيف', date }, 'جنيف، 8 أغسطس 2019'],
  [{ style: 'un', language: 'zh-Hans', place: '日内瓦', date }, '日内瓦，2019年8月8日'],
  [{ style: 'un', language: 'pt', place: 'Genebra', date }, 'Genebra, 8 de agosto de 2019'],
  [
    { style: 'ap', language: 'en-GB', place: 'Dushanbe, Tajikistan', date },
    'DUSHANBE, Tajikistan (Aug. 8, 2019)',
  ],
  [
    {
      style: 'un',
      place: [
        { text: 'Dus' },
        { text: 'seldorf', del: { id: 'a', by: 'b', at: '2026-01-01T00:00:00.000Z' } },
        { text: 'hanbe' },
      ],
      date,
    },
    'Dushanbe, 8 August 2019',
  ],
];

test.each(cases)('%j', (given, text) => {
  expect(datelineOf(rootWith(given)).text).toBe(text);
});

test.each([
  ['Dushanbe, Tajikistan', 'Dushanbe'],
  ['بورت إيليري، الساحل', 'بورت إيليري'],
  ['上海，中国', '上海'],
  ['Seattle', 'Seattle'],
])('the city of %s', (place, city) => {
  expect(datelineOf(rootWith({ style: 'un', place }))).toMatchObject({ place, city });
});

test('an office may put the date first', () => {
  const root = rootWith({ style: 'un', place: 'Dushanbe', date });
  const houseStyle = {
    ...root.houseStyle,
    dateline: { ...root.houseStyle.dateline, pattern: '{date} | {place}' },
  };
  expect(datelineOf({ ...root, houseStyle }).text).toBe('8 August 2019 | Dushanbe');
  expect(datelineOf({ ...rootWith({ style: 'un', place: 'Dushanbe' }), houseStyle }).text).toBe('Dushanbe');
});

test('a file without its dateline has none', () => {
  const root = rootWith({ style: 'un', place: 'Dushanbe' });
  expect(datelineOf({ ...root, children: [] })).toEqual({ text: '', place: '', city: '' });
});

test.each([
  ['un', 'en', '8 August 2019'],
  ['ap', 'en-US', 'Aug. 8, 2019'],
  ['ap', 'de', '8. August 2019'],
])('a date in the text of a release in %s and %s', (style, language, words) => {
  expect(textDate(date, rootWith({ style, language, place: '' }))).toBe(words);
});
