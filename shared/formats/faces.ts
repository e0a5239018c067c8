import inter from '@fontsource/inter/unicode.json';
import naskh from '@fontsource/noto-naskh-arabic/unicode.json';
import serif from '@fontsource/source-serif-4/unicode.json';
import { facesNeeded } from './faces-needed';
import type { View } from './view-types';

/**
 * One static cut of one script's part of a family. Static cuts only: Chromium puts a variable font into a
 * PDF as a nameless Type 3 font that is not subset.
 */
export type Face = {
  family: string;
  weight: 400 | 600;
  style: 'normal' | 'italic';
  /** As CSS writes it: "U+0000-00FF,U+0131". */
  range: string;
  /** File name, the same in the package and beside the built program. */
  file: string;
};

type Family = { name: string; slug: string; ranges: Record<string, string>; italic: boolean };

const families = {
  serif: { name: 'Source Serif 4', slug: 'source-serif-4', ranges: serif, italic: true },
  sans: { name: 'Inter', slug: 'inter', ranges: inter, italic: false },
  arabic: {
    name: 'Noto Naskh Arabic',
    slug: 'noto-naskh-arabic',
    ranges: { arabic: naskh.arabic },
    italic: false,
  },
} satisfies Record<string, Family>;

export type Cut = { role: 'serif' | 'sans'; weight: 400 | 600; style: 'normal' | 'italic' };

/** The faces whose characters the view uses; what no bundled face covers is left to the system's fonts. */
export const facesFor = (view: View): Face[] => {
  const faces = new Map<string, Face>();
  for (const { cut, characters } of facesNeeded(view)) {
    const rest = new Set([...characters].map((character) => character.codePointAt(0) ?? 0));
    const own = families[cut.role];
    for (const family of [own, families.arabic]) {
      for (const face of covering(family, cut, rest)) faces.set(face.file, face);
    }
  }
  return [...faces.values()].sort((a, b) => (a.file < b.file ? -1 : 1));
};

/** Takes what a face covers out of `rest`; Latin first, since the ranges of the others overlap it. */
const covering = (family: Family, cut: Cut, rest: Set<number>): Face[] => {
  const style = family.italic ? cut.style : 'normal';
  const subsets = Object.keys(family.ranges).sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  const latinFirst = [
    ...subsets.filter((name) => name === 'latin'),
    ...subsets.filter((name) => name !== 'latin'),
  ];
  return latinFirst.flatMap((subset): Face[] => {
    const range = family.ranges[subset] ?? '';
    const covered = [...rest].filter((code) => inRange(range, code));
    if (covered.length === 0) return [];
    for (const code of covered) rest.delete(code);
    const file = `${family.slug}-${subset}-${cut.weight}-${style}.woff2`;
    return [{ family: family.name, weight: cut.weight, style, range, file }];
  });
};

const parsed = new Map<string, [number, number][]>();

const inRange = (range: string, code: number): boolean => {
  let spans = parsed.get(range);
  if (!spans) {
    spans = range.split(',').map((part): [number, number] => {
      const [from = '', to = from] = part.trim().replace(/^U\+/, '').split('-');
      return [Number.parseInt(from, 16), Number.parseInt(to, 16)];
    });
    parsed.set(range, spans);
  }
  return spans.some(([from, to]) => code >= from && code <= to);
};
