import { say } from '../../messages/say';
import type { Kind } from '../../release/root';
import type { Dateline, Notice, Section, SectionType } from '../../release/sections';
import type { QuestionChoice } from '../imported';
import { shortened } from '../reading/plain-characters';
import { textOfRuns } from '../reading/runs';
import type { Ask } from './asks';
import { backgroundChildren, withHeadings } from './background';
import { blocksOf, withoutDateline } from './body';
import { contactsChildren, withOneHeading } from './contacts';
import { findDate } from './date-words';
import type { FoundDateline } from './dateline';
import { buildEndMark } from './end-mark';
import { buildHeadline, buildSubheadline } from './headline';
import { buildLabel } from './label';
import { leavesOf, withoutBold } from './leaves';
import { buildLetterhead, issuerOf } from './letterhead';
import type { Line } from './line';
import { buildNotices } from './notices';
import { buildReleaseLine } from './release-line';
import { headlineScore, type Part, signsOf } from './scores';

type Sorted = { line: Line; part: Part };
type SectionOf<T extends SectionType> = Extract<Section, { type: T }>;

/** What the sections of a release are before its quotes are looked for. */
export type Draft = {
  sections: Section[];
  asks: Ask[];
  notes: string[];
  kind: Kind;
  issuer: string;
  /** The dateline as it was written. */
  datelineText: string;
};

const families: Record<Part, SectionType> = {
  letterhead: 'letterhead',
  notice: 'notice',
  label: 'label',
  'release-line': 'release-line',
  'top-contacts-heading': 'contacts',
  'top-contacts': 'contacts',
  headline: 'headline',
  subheadline: 'subheadline',
  dateline: 'dateline',
  body: 'body',
  'contacts-heading': 'contacts',
  contacts: 'contacts',
  'background-heading': 'background',
  background: 'background',
  'end-mark': 'end-mark',
  'foot-notice': 'notice',
  'later-notice': 'notice',
  'later-label': 'label',
  'later-release-line': 'release-line',
  'later-contacts-heading': 'contacts',
  'later-contacts': 'contacts',
};

const keep = (label: string): QuestionChoice => ({ label, do: 'keep' });
type Become = Extract<QuestionChoice, { do: 'become' }>['type'];
export const become = (type: Become): QuestionChoice => ({
  label: say(`recognise.choice.${type}`),
  do: 'become',
  type,
});

/** Neighbouring lines of the same section, in order. */
function stretches(sorted: readonly Sorted[]): Sorted[][] {
  const found: Sorted[][] = [];
  for (const item of sorted) {
    const last = found.at(-1);
    if (
      last?.[0] &&
      families[last[0].part] === families[item.part] &&
      (families[item.part] !== 'notice' || last[0].part === item.part)
    )
      last.push(item);
    else found.push([item]);
  }
  return found;
}

/** Builds each section where its first lines stand; what may stand only once is joined, and said. */
export function draftOf(sorted: readonly Sorted[]): Draft {
  const draft: Draft = { sections: [], asks: [], notes: [], kind: 'release', issuer: '', datelineText: '' };
  const names = sorted.filter(({ part }) => part === 'letterhead').map(({ line }) => line.norm);
  const abouts = sorted.filter(({ part }) => part === 'background-heading').map(({ line }) => line.norm);
  const known = (text: string): boolean => {
    const norm = text.trim().toLowerCase();
    return norm.length > 2 && (names.includes(norm) || abouts.some((about) => about.endsWith(` ${norm}`)));
  };
  for (const stretch of stretches(sorted)) addStretch(draft, stretch, known);
  finishSections(draft);
  askHeadline(draft, sorted);
  return draft;
}

const sectionIn = <T extends SectionType>(draft: Draft, type: T): SectionOf<T> | undefined =>
  draft.sections.find((section): section is SectionOf<T> => section.type === type);

/** A second one of these has no place in a release, so its words are kept as a notice. */
const standsOnce: ReadonlySet<SectionType> = new Set([
  'letterhead',
  'label',
  'release-line',
  'headline',
  'subheadline',
  'end-mark',
]);

function addStretch(draft: Draft, stretch: Sorted[], known: (text: string) => boolean): void {
  const lines = stretch.map(({ line }) => line);
  const part = stretch[0]?.part ?? 'body';
  const type = families[part];
  const before = sectionIn(draft, type);
  if (before && standsOnce.has(type)) {
    addNotices(draft, lines, type === 'end-mark' ? 'foot' : 'top');
    return;
  }
  switch (type) {
    case 'letterhead':
      draft.issuer = issuerOf(lines);
      draft.sections.push(buildLetterhead(lines));
      return;
    case 'notice':
      addNotices(draft, lines, part === 'foot-notice' ? 'foot' : 'top');
      return;
    case 'label': {
      const { label, kind } = buildLabel(lines);
      draft.kind = kind;
      draft.sections.push(label);
      return;
    }
    case 'release-line': {
      const { section, asks } = buildReleaseLine(lines);
      draft.sections.push(section);
      draft.asks.push(...asks);
      return;
    }
    case 'headline':
      draft.sections.push(buildHeadline(lines));
      return;
    case 'subheadline':
      draft.sections.push(buildSubheadline(lines));
      return;
    case 'dateline':
      addDatelines(draft, lines);
      return;
    case 'body':
      addBody(draft, lines);
      return;
    case 'contacts': {
      const children = contactsChildren(
        stretch.map((item) => ({ line: item.line, heading: item.part.endsWith('heading') })),
        known,
      );
      if (before?.type === 'contacts') {
        before.children.push(...children);
        draft.notes.push(say('recognise.note.joined-contacts'));
      } else draft.sections.push({ type: 'contacts', children });
      return;
    }
    case 'background': {
      const children = backgroundChildren(
        stretch.map((item) => ({ line: item.line, heading: item.part === 'background-heading' })),
      );
      if (before?.type === 'background') {
        before.children.push(...children);
        if (draft.sections.at(-1) !== before) draft.notes.push(say('recognise.note.joined-background'));
      } else draft.sections.push({ type: 'background', children });
      return;
    }
    case 'end-mark':
      draft.sections.push(buildEndMark(lines));
      return;
  }
}

/** A notice whose words are not those of a standing line is a guess, and asked about. */
function addNotices(draft: Draft, lines: readonly Line[], place: Notice['place']): void {
  for (const { notice, lines: own } of buildNotices(lines, place)) {
    draft.sections.push(notice);
    const signs = own.map(signsOf);
    if (signs.some((sign) => sign.notice || sign.end || sign.greeting || sign.published || sign.label))
      continue;
    if (signs.every((sign) => sign.mailHeader)) {
      draft.notes.push(say('recognise.note.mail-header', { text: shortened(own[0]?.text ?? '') }));
      continue;
    }
    draft.asks.push({
      about: notice,
      text: say('recognise.where', { text: shortened(own[0]?.text ?? '') }),
      choices: [
        keep(say('recognise.choice.notice')),
        ...(place === 'top'
          ? [become('subheadline'), become('label'), become('paragraph')]
          : [become('background'), become('contacts')]),
      ],
    });
  }
}

function addDateline(draft: Draft, found: FoundDateline, text: string, written: Line): boolean {
  const before = sectionIn(draft, 'dateline');
  if (before) {
    const place = textOfRuns(before.children);
    const fits =
      (place === '' || found.place === '') &&
      (before.date === undefined || found.date === undefined || before.date === found.date);
    if (!fits) return false;
    // A date on a line of its own above, and the place before the lead: they are one dateline.
    if (place === '' && found.place !== '') before.children = leavesOf([{ text: found.place }]);
    if (found.date) before.date = found.date;
    draft.datelineText += ` ${text}`;
    askDate(draft, before, found);
    return true;
  }
  const section: Dateline = {
    type: 'dateline',
    ...(found.date && { date: found.date }),
    children: leavesOf(found.place === '' ? [] : placeRuns(written, found.place)),
  };
  draft.sections.push(section);
  draft.datelineText = text;
  askDate(draft, section, found);
  return true;
}

/** The place with the marks it has in its line, bold apart. */
function placeRuns(line: Line, place: string) {
  const at = line.text.indexOf(place);
  if (at < 0) return [{ text: place }];
  const marks = line.runs.find((run) => run.text.includes(place));
  return withoutBold([{ ...marks, text: place }]);
}

function askDate(draft: Draft, section: Dateline, found: FoundDateline): void {
  if (found.unread)
    draft.asks.push({
      about: section,
      text: say(found.either ? 'recognise.date.either' : 'recognise.date.unread'),
      choices: [
        keep(say('recognise.choice.keep-text')),
        ...(found.either ?? []).map((date): QuestionChoice => ({ label: date, do: 'date', date })),
      ],
    });
  else if (found.score < 6)
    draft.asks.push({
      about: section,
      text: say('recognise.dateline', { text: shortened(found.place) }),
      choices: [keep(say('recognise.choice.dateline')), become('paragraph')],
    });
}

function addDatelines(draft: Draft, lines: readonly Line[]): void {
  for (const line of lines) {
    if (!line.dateline || !addDateline(draft, line.dateline, line.text, line))
      addNotices(draft, [line], 'top');
  }
}

/** Signs of a dateline before the lead that are strong enough to take it off. */
const leadDateline = 3;

/** The line that a dateline runs into: the first, or after details one that has place, date and dash. */
const leadIn = (lines: readonly Line[]): number =>
  lines
    .slice(0, 8)
    .findIndex(
      ({ dateline, text }, index) =>
        dateline &&
        dateline.rest < text.length &&
        dateline.score >= (index === 0 ? leadDateline : lines.slice(0, index).some(isSentence) ? 8 : 6),
    );

const isSentence = (line: Line): boolean => line.stops && line.words > 6;

function addBody(draft: Draft, lines: readonly Line[]): void {
  const before = sectionIn(draft, 'body');
  const taken = [...lines];
  const at = before ? -1 : leadIn(lines);
  const lead = lines[at];
  if (lead?.dateline && addDateline(draft, lead.dateline, lead.text.slice(0, lead.dateline.rest), lead)) {
    taken[at] = withoutDateline(lead, lead.dateline);
    if (lead.dateline.wire) draft.notes.push(say('recognise.note.wire', { text: lead.dateline.wire }));
  }
  const blocks = blocksOf(taken);
  if (before) {
    before.children.push(...blocks);
    draft.notes.push(say('recognise.note.joined-body'));
  } else draft.sections.push({ type: 'body', children: blocks });
}

/** Below this a headline has hardly a sign of one. */
const weakHeadline = 1;
/** So much better another line of the head must look to be asked about. */
const contested = 2.5;

/** A weak headline, one that another line contests, and a missing one are asked about. */
function askHeadline(draft: Draft, sorted: readonly Sorted[]): void {
  const scored = sorted
    .slice(0, 40)
    .map(({ line, part }) => ({ line, part, score: headlineScore(line, signsOf(line)) }));
  const headline = sectionIn(draft, 'headline');
  if (headline) {
    const own = Math.max(...scored.filter(({ part }) => part === 'headline').map(({ score }) => score));
    const others = scored.filter(
      ({ part }) => part === 'letterhead' || part === 'notice' || part === 'subheadline',
    );
    if (own >= weakHeadline && others.every(({ score }) => score < own + contested)) return;
    draft.asks.push({
      about: headline,
      text: say('recognise.headline'),
      choices: [
        keep(say('recognise.choice.headline-kept')),
        ...[become('subheadline'), become('label'), become('paragraph')],
      ],
    });
    return;
  }
  const body = sectionIn(draft, 'body');
  const first = body?.children.slice(0, 6).filter((block) => block.type !== 'image') ?? [];
  const candidates = first.flatMap((block) => {
    const text = textOfRuns(block.children);
    const found = scored.find(({ line }) => line.text === text);
    return found && text.length <= 220 ? [{ block, score: found.score }] : [];
  });
  const best = candidates.sort((a, b) => b.score - a.score)[0];
  if (best)
    draft.asks.push({
      about: best.block,
      text: say('recognise.headline'),
      choices: [keep(say('recognise.choice.paragraph')), become('headline')],
    });
}

/** A date that stands in a release line or a "Published …" notice dates the dateline when that has none. */
function dateFromHead(draft: Draft): void {
  const dateline = sectionIn(draft, 'dateline');
  if (!dateline || dateline.date || draft.asks.some((ask) => ask.about === dateline)) return;
  for (const section of draft.sections) {
    if (section.type === 'body') return;
    const immediate = section.type === 'release-line' && section.timing.kind === 'immediate';
    if (!immediate && section.type !== 'notice') continue;
    const date = findDate(textOfRuns(section.children))?.date;
    if (date) dateline.date = date;
    if (date) return;
  }
}

function finishSections(draft: Draft): void {
  dateFromHead(draft);
  for (const section of draft.sections) {
    if (section.type === 'contacts') section.children = withOneHeading(section.children);
    if (section.type === 'background') {
      const open = section.children[0]?.type !== 'section-heading';
      section.children = withHeadings(section.children);
      if (open)
        draft.asks.push({
          about: section,
          text: say('recognise.background'),
          choices: [keep(say('recognise.choice.background')), become('paragraph')],
        });
    }
  }
}
