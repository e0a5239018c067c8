import { say } from '../../messages/say';
import type { Dateline } from '../../release/sections';
import type { QuestionChoice } from '../imported';
import { shortened } from '../reading/plain-characters';
import { textOfRuns } from '../reading/runs';
import { findDate } from './date-words';
import type { FoundDateline } from './dateline';
import { become, type Draft, keep, sectionIn } from './draft-state';
import { leavesOf, withoutBold } from './leaves';
import type { Line } from './line';

/** Adds a dateline, or completes the one above it; false when both name other places or days. */
export function addDateline(draft: Draft, found: FoundDateline, text: string, written: Line): boolean {
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

/** A date that stands in a release line or a "Published …" notice dates the dateline when that has none. */
export function dateFromHead(draft: Draft): void {
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
