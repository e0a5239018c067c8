import { expect, test } from 'vitest';
import { cssString, pageStyle } from '../../../shared/formats/page-style';
import { runningHead } from '../../../shared/formats/page-words';
import { viewOf } from '../../../shared/formats/view';
import { coastal } from './coastal';

const viewFor = (parts = {}) => {
  const { root, envelope } = coastal(parts);
  return viewOf(root, envelope);
};

test('nothing ends a CSS string before its time', () => {
  expect(cssString('a"b\\c</style>\n;}')).toBe('"a\\22 b\\5c c\\3c \\2f style\\3e \\a \\3b \\7d "');
  expect(cssString('Élan 7 مدينة 漢')).toBe('"Élan 7 مدينة 漢"');
});

test('later pages are headed by the reference, else by the headline cut at a word', () => {
  expect(runningHead(viewFor())).toBe('CRC/2026/41');
  expect(runningHead(viewFor({ reference: undefined }))).toBe(
    'Coastal towns to share one flood warning centre',
  );
  const long = viewFor({
    reference: undefined,
    headline: 'Fourteen coastal towns agree to share one single flood warning centre',
  });
  expect(runningHead(long)).toBe('Fourteen coastal towns agree to share one…');
});

test('an embargo that stands below the text is in the margin of page one too', () => {
  const { root, envelope } = coastal();
  const last = {
    ...root,
    children: [
      ...root.children.filter(({ type }) => type !== 'release-line'),
      ...root.children.filter(({ type }) => type === 'release-line'),
    ],
  };
  const first = (view: Parameters<typeof pageStyle>[0]) => pageStyle(view).split('@page :first')[1];
  expect(first(viewOf(root, envelope))).toContain('bottom-center');
  expect(first(viewOf(last, envelope))).not.toContain('bottom-center');
});

test('paper is that of the house style, or the one asked for', () => {
  expect(pageStyle(viewFor())).toContain('size: A4');
  expect(pageStyle(viewFor({ houseStyle: 'ap' }))).toContain('size: Letter');
  const { root, envelope } = coastal();
  expect(pageStyle(viewOf(root, envelope, { paper: 'Letter' }))).toContain('size: Letter');
});
