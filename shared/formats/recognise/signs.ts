import { findDate } from './date-words';
import { hasTitleWord, lexicon } from './lexicon';
import type { Line } from './line';
import { isPersonName } from './person';
import { normal } from './phrases';

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
  if (line.kind === 'list-item' && !line.email && !line.phone) score -= 6;
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
