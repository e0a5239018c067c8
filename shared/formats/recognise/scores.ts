import { headlineScore, isBarred, standingWords } from './headline-score';
import type { Line } from './line';
import type { Part } from './parts';
import type { Signs } from './signs';

const never = -14;

function letterheadScore(line: Line, signs: Signs): number {
  let score = 0;
  const { words } = line;
  if (line.text.length <= 70) score += 1;
  if (line.text.length > 140) score -= 10;
  if (signs.envelope) score += 7;
  else if (words > 12) score -= 4;
  if (line.address) score += 3;
  if (/\S:\s\p{Lu}/u.test(line.text)) score -= signs.titled ? 6 : 2;
  if (isBarred(line.text) && !line.organisation) score -= 4;
  if (line.stops && !/\p{Lu}\p{Ll}{1,4}\.$/u.test(line.text)) score -= 4;
  if (line.organisation && words <= 12) score += 3;
  if (line.capitals && words <= 8) score += 1;
  if (words <= 4) score += 0.7;
  if (line.block === 0) score += line.last && line.first ? 0.6 : 1.6;
  if (line.kind === 'heading') score -= line.level === 1 ? 4 : 1.5;
  if (line.centred) score += 0.4;
  if (signs.verb) score -= 2.5;
  if (/^\p{Ll}/u.test(line.text) && !line.web) score -= 2;
  if (line.kind === 'list-item') score -= 7;
  if (signs.detail) score -= 6;
  if (line.email || line.phone || line.web) score += 0.5;
  if (standingWords(signs) || signs.mailHeader || signs.reference) score -= 9;
  // "Press office" as a line of the letterhead names a desk.
  const desk = !line.first && !/[:：]$/u.test(line.text);
  if ((signs.contactsHeading >= 5 && !desk) || signs.runInDateline >= 6) score -= 8;
  if (signs.backgroundHeading >= 7) score -= 5;
  return score;
}

function proseScore(line: Line, signs: Signs): number {
  let score = 0;
  const { length } = line.text;
  if (length >= 140) score += 5;
  else if (length >= 90) score += 3.5;
  else if (length >= 50) score += 1.5;
  if (line.stops) score += 2;
  else if (length < 130) score -= length < 60 ? 0.5 : 1;
  if (line.kind === 'list-item' || line.kind === 'block-quote' || line.kind === 'table-row') score += 3;
  if (line.kind === 'heading') score += (line.level ?? 1) >= 2 ? 1 : -3;
  if (signs.detail) score += 2;
  if (/["“„«»「]/u.test(line.text.slice(0, 300))) score += 0.7;
  if (signs.label && signs.labelWhole) score -= 4;
  if (signs.release || signs.end) score -= 8;
  if ((signs.notice || signs.greeting || signs.published) && length < 140) score -= 3;
  return score;
}

function noticeScore(line: Line, signs: Signs, prose: number): number {
  if (signs.notice) return 9;
  if (signs.mailHeader || signs.greeting || signs.published) return 6;
  if (signs.detail) return 1;
  return -2.5 + (isBarred(line.text) ? 3 : 0) - (prose > 4 ? 5 : 0);
}

/** How well the line fits each part, by itself. */
export function scoresOf(line: Line, signs: Signs): Record<Part, number> {
  const prose = proseScore(line, signs);
  const headings = Math.max(signs.contactsHeading, signs.backgroundHeading);
  const contactHead = signs.contactsHeading > 0 ? signs.contactsHeading : never;
  const headline = headlineScore(line, signs);
  const contact = signs.contact - (signs.label || signs.release || signs.end ? 8 : 0);
  const notice = noticeScore(line, signs, prose);
  const label = signs.label ? (signs.labelWhole ? 10 : 7) : signs.reference ? 4 : never;
  const release = signs.release ? 10 : never;
  return {
    letterhead: letterheadScore(line, signs),
    notice,
    label,
    'release-line': release,
    'later-notice': notice,
    'later-label': label,
    'later-release-line': release,
    'later-contacts-heading': contactHead,
    'later-contacts': contact,
    'top-contacts-heading': contactHead,
    'top-contacts': contact,
    headline,
    subheadline:
      headline -
      1 +
      (/^(?:subtitle|untertitel|sous-titre|subtítulo)$/i.test(line.style ?? '') ? 6 : 0) -
      (line.kind === 'heading' && line.level === 1 ? 7 : 0) +
      (line.stops ? 1 : 0) +
      (line.runs.every((run) => run.italic || run.text.trim() === '') ? 1.5 : 0),
    dateline: signs.ownDateline >= 6 && !signs.published ? signs.ownDateline : never,
    body: prose + (signs.runInDateline >= 3 ? signs.runInDateline / 2 : 0) - headings / 1.5,
    'contacts-heading': contactHead,
    contacts: contact - (signs.backgroundHeading > 5 ? 4 : 0),
    'background-heading':
      signs.backgroundHeading > 0 ? signs.backgroundHeading + (line.kind === 'heading' ? 1 : 0) : never,
    background: prose - 0.4 - headings / 1.5,
    'end-mark': signs.end ? 11 : never,
    'foot-notice': signs.notice ? 7 : -6,
  };
}
