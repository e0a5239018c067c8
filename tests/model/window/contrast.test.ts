import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const tokens = readFileSync(join(import.meta.dirname, '../../../renderer/styles/tokens.css'), 'utf8');

const coloursOf = (index: 1 | 2): Map<string, string> =>
  new Map(
    [...tokens.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map((found) => [
      found[1] ?? '',
      found[index + 1] ?? '',
    ]),
  );

const luminance = (hex: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** `color-mix(in srgb, one share, other)`. */
const mixed = (one: string, other: string, share: number): string =>
  [1, 3, 5].reduce((hex, at) => {
    const [a = 0, b = 0] = [one, other].map((colour) => Number.parseInt(colour.slice(at, at + 2), 16));
    return `${hex}${Math.round(a * share + b * (1 - share))
      .toString(16)
      .padStart(2, '0')}`;
  }, '#');

/** WCAG 2.2, relative luminance and contrast ratio. */
const contrast = (a: string, b: string): number => {
  const [lighter = 0, darker = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (lighter + 0.05) / (darker + 0.05);
};

const grounds = ['desk', 'panel', 'paper', 'raised'];
const authors = ['author-1', 'author-2', 'author-3', 'author-4', 'author-5', 'author-6'];
const text = [...authors, 'ink', 'ink-2', 'ink-3', 'accent', 'green', 'amber', 'red', 'blue'];
const pairs: [ink: string, ground: string][] = [
  ...grounds.flatMap((ground) => text.map((ink): [ink: string, ground: string] => [ink, ground])),
  ...['hover', 'sunk', 'accent-tint', 'grey-tint'].flatMap((ground): [ink: string, ground: string][] => [
    ['ink', ground],
    ['ink-2', ground],
  ]),
  ...['comment-tint', 'comment-tint-strong'].flatMap((ground) =>
    [...authors, 'ink', 'accent', 'red'].map((ink): [ink: string, ground: string] => [ink, ground]),
  ),
  ['on-accent', 'accent'],
  ['on-accent', 'accent-hover'],
  ['accent', 'accent-tint'],
  ['green', 'green-tint'],
  ['amber', 'amber-tint'],
  ['red', 'red-tint'],
];

describe.each([
  ['light', 1],
  ['dark', 2],
] as const)('in the %s theme', (_, index) => {
  const colours = coloursOf(index);
  const ratio = (a: string, b: string) => contrast(colours.get(a) ?? '', colours.get(b) ?? '');

  test.each(pairs)('%s can be read on %s (4.5:1)', (ink, ground) => {
    expect(ratio(ink, ground)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(authors)('words that %s deletes can be read on paper and card (4.5:1)', (author) => {
    const paper = colours.get('paper') ?? '';
    const quiet = mixed(colours.get(author) ?? '', paper, 0.88);
    expect(contrast(quiet, paper)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(quiet, colours.get('raised') ?? '')).toBeGreaterThanOrEqual(4.5);
  });

  test('no author has the colour of a state', () => {
    const states = ['green', 'amber', 'red', 'blue', 'accent'].map((name) => colours.get(name));
    for (const author of authors) expect(states).not.toContain(colours.get(author));
  });

  test('the edge of a field can be seen (3:1)', () => {
    for (const ground of ['panel', 'paper']) expect(ratio('line-strong', ground)).toBeGreaterThanOrEqual(3);
  });
});
