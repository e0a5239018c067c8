import { findDate } from './date-words';
import { hasTitleWord, lexicon } from './lexicon';
import type { Line } from './line';
import { isPersonName } from './person';
import { normal } from './phrases';

/**
 * The parts of a release that lines are sorted into. `top-contacts` stand before the headline; what is
 * `later` stands between headline and body.
 */
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
  'later-notice',
  'later-label',
  'later-release-line',
  'later-contacts-heading',
  'later-contacts',
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
  /** "When: Saturday": a line of an advisory's details. */
  detail: boolean;
  /** "Dear colleagues,": the letter around a release. */
  greeting: boolean;
  /** "Published 2 July 2026": says when, but is no dateline. */
  published: boolean;
  /** "Club statement: Jane Doe": a headline that opens with what the text is. */
  titled: boolean;
  /** Name, street, telephone and address of an issuer in one line. */
  envelope: boolean;
};

const endMark =
  /^(?:#{1,4}|(?:#\s){1,4}#|-\s?\d{1,2}\s?-|–\s?30\s?–|(?:\*\s?){3,5}|\*{1,3}\s?#{0,3}\s?\*{1,3}|[-–—*#\s]*(?:xxx|♦♦♦)[-–—*#\s]*|\/\/\/+|[•·♦◆■]{3,})$/iu;

export const isEndMark = (text: string): boolean => {
  if (text.length > 60) return false;
  const line = text.trim();
  return (
    endMark.test(line) ||
    (/^[[(（【*#/–—\s-]*[\p{L}\s'’]{1,25}[\])）】*#/–—.\s-]*$/u.test(line) && lexicon.ends.has(normal(line)))
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
  if (line.email && line.phone && line.text.length <= 160) score += 1.5;
  if (lexicon.labels.has(line.norm) || /^[“"„«]/u.test(line.text)) score -= 6;
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
    line.words <= (line.capitals ? 24 : 12) &&
    !line.stops &&
    (labelWhole ||
      /^\.?\s*(?:[#:|,–—(/№n-]|\d)/u.test(afterLabel) ||
      (label.includes(' ') && line.words <= 6 && line.capitals) ||
      /^\s(?:attributable to|by the|on behalf of)\s/u.test(afterLabel));
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
      (/^SOURCE:?\s\S/.test(text) ||
        lexicon.notices.at(norm) !== undefined ||
        (text.length < 140 && lexicon.notices.in(norm) !== undefined)),
    mailHeader: isMail,
    ownDateline: own ? dateline.score : 0,
    runInDateline: dateline && !own ? dateline.score : 0,
    verb: lexicon.headline.in(norm) !== undefined,
    reference:
      text.length < 40 &&
      /\d/.test(text) &&
      (/^(?:ref|no|nr|n°|№|nº)[.:\s]/iu.test(text) ||
        /^\p{Lu}[\p{Lu}\d]*(?:[/._-][\p{Lu}\d]+){2,5}$/u.test(text)),
    detail: lexicon.details.at(norm) !== undefined && /^[^:：]{2,40}[:：]/u.test(text.slice(0, 44)),
    greeting:
      /^(?:dear|hello|hi|sehr geehrte|liebe|bonjour|madame, monsieur|estimad|querid|gentile|caro|уважаемые)[\s,]/iu.test(
        text,
      ) && line.words <= 10,
    published:
      lexicon.published.at(norm) !== undefined && line.words <= 8 && findDate(text)?.date !== undefined,
    titled:
      !labelLike &&
      /^[^:]{4,40}:\s\S/u.test(text) &&
      lexicon.labels.in(normal(text.split(':')[0] ?? '')) !== undefined,
    envelope: isEnvelope(line),
  };
}

/** A letterhead in one line: fields parted by bars, dashes or dots, an address among them. */
function isEnvelope(line: Line): boolean {
  const fields = line.text.split(/\s[|–—•·]\s/u);
  const held = [line.email, line.phone, line.web, line.address].filter(Boolean).length;
  return (
    fields.length >= 3 && held >= 2 && !lexicon.contactStarts.at(line.norm) && !isPersonName(fields[0] ?? '')
  );
}

/** Several short fields parted by bars, which no headline is. */
const isBarred = (text: string): boolean => (text.match(/\s\|\s/g)?.length ?? 0) >= 2;

const standingWords = (signs: Signs): boolean =>
  signs.label !== undefined ||
  signs.release !== undefined ||
  signs.end ||
  signs.notice ||
  signs.greeting ||
  signs.published ||
  signs.ownDateline >= 6;

/** "Sheriff Wade L. Hutchins": a person with a title and nothing else. */
function namesPerson(text: string): boolean {
  if (text.length > 60) return false;
  const words = text.trim().split(/\s+/u);
  return (
    words.length <= 6 &&
    words.every((word) => /^\p{Lu}/u.test(word)) &&
    (isPersonName(text) ||
      (words.length > 2 && hasTitleWord(words[0] ?? '') && isPersonName(words.slice(1).join(' '))))
  );
}

export function headlineScore(line: Line, signs: Signs): number {
  let score = 1;
  const { words } = line;
  if (words >= 3 && words <= 25) score += 2;
  if (words < 3) score -= 2;
  if (words > 32) score -= 5;
  if (/[.。]$/u.test(line.text)) score -= words > 10 ? 4.5 : 3;
  if (/[:,;，：]$/u.test(line.text)) score -= 2;
  if (isBarred(line.text)) score -= 4;
  if (line.address || signs.envelope || signs.reference) score -= 7;
  if (namesPerson(line.text)) score -= 3;
  // "When: Saturday": a detail, not a headline.
  if (signs.detail) score -= 7;
  if (line.kind === 'heading') score += line.level === 1 ? 6 : line.level === 2 ? 3 : 0;
  if (/^(?:title|titel|titre|título|headline)$/i.test(line.style ?? '')) score += 5;
  if (line.bold) score += 1.2;
  if (line.capitals && words >= 4) score += 1;
  if (line.centred) score += 0.4;
  if (signs.titled) score += 4;
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
