import { say } from '../../messages/say';
import type { Notice, SectionType } from '../../release/sections';
import { shortened } from '../reading/plain-characters';
import { backgroundChildren, withHeadings } from './background';
import { blocksOf, withoutDateline } from './body';
import { contactsChildren, withOneHeading } from './contacts';
import { addDateline, dateFromHead } from './draft-dateline';
import { become, type Draft, keep, type Sorted, sectionIn } from './draft-state';
import { buildEndMark } from './end-mark';
import { buildHeadline, buildSubheadline } from './headline';
import { askHeadline } from './headline-question';
import { buildLabel } from './label';
import { buildLetterhead, issuerOf } from './letterhead';
import type { Line } from './line';
import { buildNotices } from './notices';
import type { Part } from './parts';
import { buildReleaseLine } from './release-line';
import { signsOf } from './signs';

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

function addDatelines(draft: Draft, lines: readonly Line[]): void {
  for (const line of lines) {
    const found = line.dateline;
    // A line that goes on after its dateline is running text, whatever its neighbours made of it.
    if (found && found.rest < line.text.length) addBody(draft, [line]);
    else if (!found || !addDateline(draft, found, line.text, line)) addNotices(draft, [line], 'top');
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
