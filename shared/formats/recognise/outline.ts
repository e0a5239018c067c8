import type { Line } from './line';
import { type Part, parts, scoresOf, signsOf } from './scores';

type Steps = Partial<Record<Part, number>>;
const far = -30;

const head: Steps = {
  letterhead: -1.5,
  notice: -1,
  label: 0,
  'release-line': 0,
  'top-contacts-heading': 0,
  'top-contacts': -2,
  headline: 0.5,
  dateline: -0.5,
  body: -5,
};
const tail: Steps = {
  'contacts-heading': 0,
  contacts: -2.5,
  'background-heading': 0,
  'end-mark': 0,
  'foot-notice': -1,
};

/** What a part may be followed by and how readily; what is not named hardly ever follows. */
const steps: Record<Part | 'start', Steps> = {
  start: { ...head, letterhead: 0.5, headline: -0.5, dateline: -2, body: -7, 'top-contacts': -4 },
  letterhead: { ...head, letterhead: 0, dateline: -1 },
  notice: { ...head, notice: 0 },
  label: { ...head, label: -2 },
  'release-line': { ...head, 'release-line': -2, letterhead: -0.5 },
  'top-contacts-heading': { 'top-contacts': 1.5, 'top-contacts-heading': -9, headline: -4, letterhead: -2 },
  'top-contacts': { ...head, 'top-contacts': 0.5, letterhead: -2.5 },
  headline: {
    headline: -5,
    subheadline: 0,
    dateline: 0,
    body: 0.5,
    label: -1.5,
    'release-line': -0.5,
    notice: -1.5,
    'top-contacts-heading': -1,
    'top-contacts': -5,
    ...{ 'contacts-heading': -4, 'background-heading': -4, 'end-mark': -3 },
  },
  subheadline: {
    subheadline: -1,
    dateline: 0,
    body: 0.5,
    'release-line': -0.5,
    label: -2,
    notice: -2,
    'top-contacts-heading': -1,
  },
  dateline: {
    headline: 0,
    subheadline: -0.5,
    body: 0.5,
    label: -0.5,
    'release-line': -0.5,
    letterhead: -3,
    notice: -2,
    'top-contacts-heading': -1,
  },
  body: { ...tail, body: 0.5 },
  'contacts-heading': {
    contacts: 1.5,
    'contacts-heading': -9,
    'background-heading': -4,
    'end-mark': -4,
    background: -9,
  },
  contacts: { ...tail, contacts: 0.5, background: -7, body: -7 },
  'background-heading': { background: 1.5, 'background-heading': -4, 'contacts-heading': -4 },
  background: { ...tail, background: 0.5 },
  'end-mark': { ...tail, contacts: -1, background: -3, 'end-mark': -4 },
  'foot-notice': { ...tail, 'foot-notice': 0, background: -2 },
};

/** Inside one block a new line seldom begins another part of running text. */
function within(line: Line, from: Part, to: Part): number {
  if (line.first) return 0;
  if (from === to) return from === 'headline' ? 6 : from === 'subheadline' ? 2 : 0.5;
  if (from === 'body' || from === 'background') return -1.5;
  return 0;
}

/** The same as a table of numbers: `table[from][to]`. */
const table = parts.map((from) => parts.map((to) => steps[from][to] ?? far));
const startRow = parts.map((to) => steps.start[to] ?? far);

/**
 * How many lines at either end are weighed for every part. No release has its head or its contacts
 * further in; what lies between is running text.
 */
const weighed = 800;
const runningText = parts.map((part) => (part === 'body' || part === 'background' ? 0 : far));

const fitsOf = (line: Line, index: number, count: number): readonly number[] => {
  if (index >= weighed && index < count - weighed) return runningText;
  const scores = scoresOf(line, signsOf(line));
  return parts.map((part) => scores[part]);
};

/**
 * The likeliest part for each line: the path through all lines with the best sum of how well each line
 * fits its part and how readily one part follows the other (Viterbi). Linear in the number of lines.
 */
export function outlineOf(lines: readonly Line[]): Part[] {
  if (lines.length === 0) return [];
  const back: Uint8Array[] = [];
  let sums: number[] = [];
  lines.forEach((line, index) => {
    const fits = fitsOf(line, index, lines.length);
    const origins = new Uint8Array(parts.length);
    const row = fits.map((fit, to) => {
      if (index === 0) return fit + (startRow[to] ?? far);
      let best = Number.NEGATIVE_INFINITY;
      for (let from = 0; from < parts.length; from++) {
        const inside = line.first ? 0 : within(line, parts[from] ?? 'body', parts[to] ?? 'body');
        const sum = (sums[from] ?? 0) + (table[from]?.[to] ?? far) + inside;
        if (sum > best) {
          best = sum;
          origins[to] = from;
        }
      }
      return best + fit;
    });
    back.push(origins);
    sums = row;
  });
  let place = sums.indexOf(Math.max(...sums));
  const path: Part[] = [];
  for (let index = lines.length - 1; index >= 0; index--) {
    path.push(parts[place] ?? 'body');
    place = back[index]?.[place] ?? 0;
  }
  return path.reverse();
}
