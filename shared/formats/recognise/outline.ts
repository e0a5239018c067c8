import type { Line } from './line';
import { type Part, parts } from './parts';
import { scoresOf } from './scores';
import { signsOf } from './signs';

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
/** Between headline and body. */
const later: Steps = {
  subheadline: -0.5,
  dateline: 0,
  body: 0.5,
  'later-notice': -1.5,
  'later-label': -1.5,
  'later-release-line': -0.5,
  'later-contacts-heading': -1,
  'later-contacts': -6,
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
  start: { ...head, letterhead: 0.5, headline: -0.5, dateline: -2, body: -7, 'top-contacts': -8 },
  letterhead: { ...head, letterhead: 0, dateline: -1 },
  notice: { ...head, notice: 0 },
  label: { ...head, label: -2 },
  'release-line': { ...head, 'release-line': -2, letterhead: -0.5 },
  'top-contacts-heading': { 'top-contacts': 1.5, 'top-contacts-heading': -9, headline: -4, letterhead: -2 },
  'top-contacts': { ...head, 'top-contacts': 0.5, letterhead: -2.5 },
  headline: {
    ...later,
    headline: -5,
    subheadline: 0,
    ...{ 'contacts-heading': -4, 'background-heading': -4, 'end-mark': -3 },
  },
  subheadline: { ...later, subheadline: -1 },
  // A dateline may stand above the headline or below it.
  dateline: {
    ...later,
    headline: 0,
    label: -0.5,
    'release-line': -0.5,
    letterhead: -3,
    notice: -2,
    'top-contacts-heading': -1,
  },
  'later-notice': { ...later, 'later-notice': 0 },
  'later-label': later,
  'later-release-line': later,
  'later-contacts-heading': { 'later-contacts': 1.5, 'later-contacts-heading': -9 },
  'later-contacts': { ...later, 'later-contacts': 0.5, body: -0.5 },
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

/** Whether two lines of one block are set apart by their letters: capitals, bold or italic end. */
const isSetApart = (line: Line, before: Line): boolean =>
  (before.capitals && !line.capitals) || (before.bold && !line.bold);

/** Inside one block a new line seldom begins another part of running text. */
function within(line: Line, before: Line, from: Part, to: Part): number {
  if (line.first) return 0;
  if (from === 'headline' && isSetApart(line, before))
    return to === 'subheadline' ? 4 : to === 'headline' ? 0 : -1.5;
  if (from === to) return from === 'headline' ? 6 : from === 'subheadline' ? 2 : 0.5;
  if (from === 'letterhead')
    return to === 'headline'
      ? -3
      : to === 'top-contacts-heading'
        ? -7
        : to === 'top-contacts' && !line.email && !line.phone
          ? -5
          : 0;
  if (from === 'body' || from === 'background') return -1.5;
  return 0;
}

/**
 * A dateline with place and date before running text opens the lead: what stands above it, and is no
 * detail of an advisory, belongs to the head. Gives that line, or -1 when the first lines have none.
 */
function leadOf(lines: readonly Line[]): number {
  const at = lines
    .slice(0, 40)
    .findIndex(
      ({ dateline, text }) =>
        dateline &&
        text.length - dateline.rest > 60 &&
        dateline.score >= 6 &&
        (dateline.date !== undefined || dateline.score >= 7),
    );
  return at > 0 && at <= 20 ? at : -1;
}
const beforeLead = -10;

/** The same as a table of numbers: `table[from][to]`. */
const table = parts.map((from) => parts.map((to) => steps[from][to] ?? far));
const startRow = parts.map((to) => steps.start[to] ?? far);

/**
 * How many lines at either end are weighed for every part. No release has its head or its contacts
 * further in; what lies between is running text.
 */
const weighed = 800;
const prose = [parts.indexOf('body'), parts.indexOf('background')];
const every = parts.map((_, index) => index);

const isBetween = (index: number, count: number): boolean => index >= weighed && index < count - weighed;

const fitsOf = (line: Line, index: number, lead: number): readonly number[] => {
  const signs = signsOf(line);
  const scores = scoresOf(line, signs);
  if (index < lead && !signs.detail) scores.body += beforeLead;
  return parts.map((part) => scores[part]);
};

/**
 * The likeliest part for each line: the path through all lines with the best sum of how well each line
 * fits its part and how readily one part follows the other (Viterbi). Linear in the number of lines.
 */
export function outlineOf(lines: readonly Line[]): Part[] {
  if (lines.length === 0) return [];
  const count = lines.length;
  const back = new Uint8Array(count * parts.length);
  let sums = startRow;
  let reached = every;
  const lead = leadOf(lines);
  lines.forEach((line, index) => {
    const between = isBetween(index, count);
    const fits = between ? undefined : fitsOf(line, index, lead);
    const before = lines[index - 1];
    const row = parts.map(() => Number.NEGATIVE_INFINITY);
    const reachable = between ? prose : every;
    for (const to of reachable) {
      const fit = fits?.[to] ?? 0;
      if (!before) {
        row[to] = fit + (startRow[to] ?? far);
        continue;
      }
      let best = Number.NEGATIVE_INFINITY;
      for (const from of reached) {
        const inside = line.first ? 0 : within(line, before, parts[from] ?? 'body', parts[to] ?? 'body');
        const sum = (sums[from] ?? 0) + (table[from]?.[to] ?? far) + inside;
        if (sum <= best) continue;
        best = sum;
        back[index * parts.length + to] = from;
      }
      row[to] = best + fit;
    }
    reached = reachable;
    sums = row;
  });
  let place = sums.indexOf(Math.max(...sums));
  const path: Part[] = [];
  for (let index = count - 1; index >= 0; index--) {
    path.push(parts[place] ?? 'body');
    place = back[index * parts.length + place] ?? 0;
  }
  return withoutEmptyContacts(lines, path.reverse());
}

/**
 * "For more information" above links or documents names nobody: where the contacts stand elsewhere, it
 * heads background.
 */
function withoutEmptyContacts(lines: readonly Line[], path: Part[]): Part[] {
  const goesOn = (at: number): boolean =>
    path[at] === 'contacts' || (path[at] === 'contacts-heading' && lines[at]?.first === false);
  const held = (line: Line): boolean => line.email || line.phone;
  // A signature or a date below the text is no contact either.
  for (let at = 0; at < path.length; at++) {
    if (path[at] !== 'contacts' || path[at - 1] === 'contacts' || path[at - 1] === 'contacts-heading')
      continue;
    let end = at;
    while (path[end] === 'contacts') end++;
    const part = path[at - 1] === 'background' ? 'background' : 'body';
    if (part === path[at - 1] && !lines.slice(at, end).some((line) => held(line) || line.web))
      path.fill(part, at, end);
    at = end;
  }
  const somewhere = path.some((part, index) => part === 'contacts' && lines[index] && held(lines[index]));
  if (!somewhere) return path;
  path.forEach((part, index) => {
    if (part !== 'contacts-heading' || path[index + 1] !== 'contacts') return;
    let end = index + 1;
    while (goesOn(end)) end++;
    if (lines.slice(index + 1, end).some(held)) return;
    path[index] = 'background-heading';
    path.fill('background', index + 1, end);
  });
  return path;
}
