import { hasTitleWord, lexicon } from './lexicon';
import type { Line } from './line';
import { normal } from './phrases';

/** The parts of a release that lines are sorted into. `top-contacts` stand before the headline. */
export const parts = [
  'letterhead',
  'notice',
  'label',
  'release-line',
  'top-contacts-heading',
  'top-contacts',
  'headline',
  'subheadline',
  'dateline',
  'body',
  'contacts-heading',
  'contacts',
  'background-heading',
  'background',
  'end-mark',
  'foot-notice',
] as const;
export type Part = (typeof parts)[number];

const never = -14;

/** What a line says by itself, once for all parts. */
export type Signs = {
  label?: string;
  labelWhole: boolean;
  release?: 'immediate' | 'embargo' | 'hold' | 'delivery';
  contactsHeading: number;
  contact: number;
  backgroundHeading: number;
  end: boolean;
  notice: boolean;
  mailHeader: boolean;
  /** Dateline alone on its line, or before a lead. */
  ownDateline: number;
  runInDateline: number;
  verb: boolean;
  reference: boolean;
};

const endMark =
  /^(?:#{1,4}|(?:#\s){1,4}#|-\s?\d{1,2}\s?-|–\s?30\s?–|(?:\*\s?){3,5}|\*{1,3}\s?#{0,3}\s?\*{1,3}|[-–—*#\s]*(?:xxx|♦♦♦)[-–—*#\s]*|\/\/\/+|[•·♦◆■]{3,})$/iu;

export const isEndMark = (text: string): boolean => {
  if (text.length > 60) return false;
  const line = text.trim();
  return (
    endMark.test(line) ||
    (/^[[(（【*#–—\s-]*[\p{L}\s'’]{1,25}[\])）】*#–—.\s-]*$/u.test(line) && lexicon.ends.has(normal(line)))
  );
};

const mailHeader =
  /^(?:from|to|cc|bcc|sent|date|subject|reply-to|von|an|gesendet|betreff|de|à|envoyé|objet|para|enviado|asunto|fwd?|от|кому|тема)\s?:\s/iu;
export const referencePattern =
  /(?:No\.?|Nr\.?|N°|№|Nº|Ref\.?:?|号)?\s?(?=[\p{L}\d/._-]*\d)[\p{Lu}\d][\p{L}\d]*(?:[/._-][\p{L}\d]+)*/u;

/** How near a line is to being a heading of contacts: whole phrase, phrase with a colon, opening words. */
function contactsHeading(line: Line): number {
  if (line.text.length > 160 || line.kind === 'list-item') return 0;
  if (lexicon.contacts.has(line.norm)) return 9;
  const start = lexicon.contactStarts.at(line.norm);
  if (!start || line.email || line.phone || opensContact.test(line.text)) return 0;
  const words = line.words;
  if (/[:：]\s?$/u.test(line.text)) return words <= 22 ? 8 : 4;
  if (line.stops && words > 8) return 2;
  if (/[,،，]/u.test(line.text)) return 0;
  return words <= 6 ? 5 : words <= 16 ? 3 : 0;
}

/** "Contact: Jane Doe": the heading and the contact in one line. */
const opensContact = /^[^:：]{2,60}[:：]\s*\p{Lu}/u;

function contactSign(line: Line): number {
  let score = 0;
  const short = line.text.length <= 90;
  if (line.email) score += 4;
  if (line.phone) score += 3.5;
  if (line.web && short) score += 1;
  if (short && lexicon.fieldWords.at(line.norm)) score += 1.5;
  if (lexicon.roleWords.in(line.norm)) score += 1;
  if (short && hasTitleWord(line.text)) score += 1;
  if (short && line.organisation) score += 0.5;
  if (lexicon.contactStarts.at(line.norm) && (line.email || line.phone)) score += 6;
  else if (short && lexicon.contactStarts.at(line.norm) && opensContact.test(line.text)) score += 5;
  if (short && !line.stops) score += 1;
  if (line.text.length > 260) score -= 7;
  else if (line.text.length > 160) score -= line.email || line.phone ? 1 : 5;
  if (line.stops && !line.email && !line.phone) score -= 2;
  return score;
}

function backgroundHeading(line: Line): number {
  if (line.words > 14 || line.text.length > 110 || line.kind === 'list-item') return 0;
  if (lexicon.background.has(line.norm)) return 9;
  const about = lexicon.about.at(line.norm);
  if (about && !line.stops && !/[,;]$/.test(line.text)) return line.words <= 9 ? 7 : 3;
  const starts = lexicon.background.at(line.norm);
  return starts && starts.length > 8 && !line.stops ? 6 : 0;
}

export function signsOf(line: Line): Signs {
  const { norm, text } = line;
  const isMail = mailHeader.test(text.slice(0, 30));
  const label = isMail ? undefined : lexicon.labels.at(norm);
  const labelWhole = lexicon.labels.has(norm);
  const inside = !label && !isMail && line.words <= 7 && !line.stops ? lexicon.labels.in(norm) : undefined;
  const longLabel = inside?.phrase.includes(' ') ? inside.phrase : undefined;
  const afterLabel = label ? norm.slice(label.length) : '';
  const labelLike =
    label !== undefined &&
    line.words <= 12 &&
    !line.stops &&
    (labelWhole ||
      /^\s*(?:[#:|,–—(/№n-]|\d)/u.test(afterLabel) ||
      (label.includes(' ') && line.words <= 6 && line.capitals));
  const timing =
    line.text.length > 300
      ? undefined
      : lexicon.delivery.at(norm)
        ? 'delivery'
        : lexicon.immediate.at(norm)
          ? 'immediate'
          : lexicon.embargo.at(norm)
            ? 'embargo'
            : lexicon.hold.has(norm) || (lexicon.hold.at(norm) && line.capitals && line.words <= 8)
              ? 'hold'
              : undefined;
  const dateline = line.dateline;
  const own = dateline && dateline.rest >= text.length;
  return {
    ...((labelLike || longLabel) && { label: labelLike ? label : longLabel }),
    labelWhole,
    ...(timing && { release: timing }),
    contactsHeading: contactsHeading(line),
    contact: contactSign(line),
    backgroundHeading: backgroundHeading(line),
    end: isEndMark(text),
    notice:
      text.length < 400 &&
      (lexicon.notices.at(norm) !== undefined ||
        (text.length < 140 && lexicon.notices.in(norm) !== undefined)),
    mailHeader: isMail,
    ownDateline: own ? dateline.score : 0,
    runInDateline: dateline && !own ? dateline.score : 0,
    verb: lexicon.headline.in(norm) !== undefined,
    reference: text.length < 40 && /^(?:ref|no|nr|n°|№|nº)[.:\s]/iu.test(text) && /\d/.test(text),
  };
}

const standingWords = (signs: Signs): boolean =>
  signs.label !== undefined ||
  signs.release !== undefined ||
  signs.end ||
  signs.notice ||
  signs.ownDateline >= 6;

const isDetail = (text: string): boolean => /^\p{L}{2,12}\s?[:：]\s/u.test(text.slice(0, 20));

function headlineScore(line: Line, signs: Signs): number {
  let score = 1;
  const { words } = line;
  if (words >= 3 && words <= 25) score += 2;
  if (words < 3) score -= 2;
  if (words > 32) score -= 5;
  if (/[.。]$/u.test(line.text)) score -= 3;
  if (/[:,;，：]$/u.test(line.text)) score -= 2;
  // "When: Saturday": a detail, not a headline.
  if (isDetail(line.text)) score -= 7;
  if (line.kind === 'heading') score += line.level === 1 ? 6 : line.level === 2 ? 3 : 0;
  if (/^(?:title|titel|titre|título|headline)$/i.test(line.style ?? '')) score += 5;
  if (line.bold) score += 1.2;
  if (line.capitals && words >= 4) score += 1;
  if (line.centred) score += 0.4;
  if (signs.verb) score += 2;
  if (line.organisation && words <= 6 && !signs.verb) score -= 2;
  if (/^\p{Ll}/u.test(line.text) && !/^\p{Ll}\p{Lu}/u.test(line.text)) score -= 3;
  if (line.email || line.phone || line.web) score -= 6;
  if (line.kind === 'list-item' || line.kind === 'table-row') score -= 6;
  if (line.text.length > 220) score -= 8;
  if (signs.runInDateline >= 6) score -= 9;
  if (standingWords(signs) || signs.mailHeader) score -= 9;
  if (signs.contactsHeading >= 5) score -= 6;
  if (signs.backgroundHeading >= 7) score -= 4;
  return score;
}

function letterheadScore(line: Line, signs: Signs): number {
  let score = 0;
  const { words } = line;
  if (line.text.length <= 70) score += 1;
  if (line.text.length > 140) score -= 10;
  if (words > 12) score -= 4;
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
  if (isDetail(line.text)) score -= 6;
  if (line.email || line.phone || line.web) score += 0.5;
  if (standingWords(signs) || signs.mailHeader || signs.reference) score -= 9;
  if (signs.contactsHeading >= 5 || signs.runInDateline >= 6) score -= 8;
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
  else if (length < 60) score -= 0.5;
  if (line.kind === 'list-item' || line.kind === 'block-quote' || line.kind === 'table-row') score += 3;
  if (line.kind === 'heading') score += (line.level ?? 1) >= 2 ? 1 : -3;
  if (isDetail(line.text)) score += 2;
  if (/["“„«»「]/u.test(line.text.slice(0, 300))) score += 0.7;
  if (signs.label && signs.labelWhole) score -= 4;
  if (signs.release || signs.end) score -= 8;
  if (signs.notice && length < 140) score -= 3;
  return score;
}

/** How well the line fits each part, by itself. */
export function scoresOf(line: Line, signs: Signs): Record<Part, number> {
  const prose = proseScore(line, signs);
  const headings = Math.max(signs.contactsHeading, signs.backgroundHeading);
  const contactHead = signs.contactsHeading > 0 ? signs.contactsHeading : never;
  const headline = headlineScore(line, signs);
  return {
    letterhead: letterheadScore(line, signs),
    notice: signs.notice ? 9 : signs.mailHeader ? 6 : isDetail(line.text) ? 1 : -2.5 - (prose > 4 ? 5 : 0),
    label: signs.label ? (signs.labelWhole ? 10 : 7) : signs.reference ? 3 : never,
    'release-line': signs.release ? 10 : never,
    'top-contacts-heading': contactHead,
    'top-contacts': signs.contact,
    headline,
    subheadline:
      headline -
      1 +
      (/^(?:subtitle|untertitel|sous-titre|subtítulo)$/i.test(line.style ?? '') ? 6 : 0) -
      (line.kind === 'heading' && line.level === 1 ? 7 : 0) +
      (line.stops ? 1 : 0) +
      (line.runs.every((run) => run.italic || run.text.trim() === '') ? 1.5 : 0),
    dateline: signs.ownDateline >= 6 ? signs.ownDateline : never,
    body: prose + (signs.runInDateline >= 3 ? signs.runInDateline / 2 : 0) - headings / 1.5,
    'contacts-heading': contactHead,
    contacts: signs.contact - (signs.backgroundHeading > 5 ? 4 : 0),
    'background-heading':
      signs.backgroundHeading > 0 ? signs.backgroundHeading + (line.kind === 'heading' ? 1 : 0) : never,
    background: prose - 0.4 - headings / 1.5,
    'end-mark': signs.end ? 11 : never,
    'foot-notice': signs.notice ? 7 : -6,
  };
}
