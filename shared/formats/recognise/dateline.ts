import { findDate, hasDateWithoutYear } from './date-words';

/** What stands before the lead: the place, the date if it can be read, and where the lead begins. */
export type FoundDateline = {
  place: string;
  date?: string;
  /** The two days a date of digits may mean. */
  either?: [string, string];
  /** A date stands here that could not be read; its words stay before the lead. */
  unread?: boolean;
  /** Where the text goes on; equal to the length when the dateline fills its line. */
  rest: number;
  /** A wire's name in brackets, kept at the start of the lead. */
  wire?: string;
  /** 0–10, how sure: 10 with place, date and dash. */
  score: number;
};

const dash = /^\s?(?:[.:]?\s?(?:[–—―]+|--{1,2}|−)|\.-|\s-(?=\s))\s*|^-{1,2}\s+/u;
const softStop = /^(?::\s+|：|\.\s+(?=\p{Lu})|\s?[电電讯訊]\s*)/u;
const connector =
  /^(?:de|del|de la|la|le|les|el|al|du|des|den|der|am|an|auf|im|in|upon|on|of|the|and|und|y|et|и|на|в|sur|sous|da|do|dos|von|zu|e|&|\/|г\.)$/u;

/** Whether a text can name a place: capitalised words and small ones between, or a short one in a script without capitals. */
export function isPlace(text: string): boolean {
  const place = text.trim();
  if (place.length < 2 || place.length > 70 || /[\d!?;:"“”„«»@]/u.test(place)) return false;
  const words = place.split(/[\s\u00a0]+/u);
  if (words.length > 8) return false;
  if (!/[\p{Lu}\p{Ll}]/u.test(place))
    return /^[\p{L}\p{M}\s,،，、()（）/-]{2,40}$/u.test(place) && words.length <= 5;
  return (
    words.every(
      (word) =>
        connector.test(word.replace(/,$/, '')) ||
        /^[(/&]?(?:[dDlL]['’])?\p{Lu}[\p{L}\p{M}.'’/-]*[),]*$/u.test(word),
    ) && /^(?:[(]|г\.\s?)?(?:[dDlL]['’])?\p{Lu}/u.test(place)
  );
}

/** Brackets around the whole, or one left open before a date, are no part of a place. */
const trimPlace = (text: string): string =>
  text
    .trim()
    .replace(/^[(（[]([^()（）[\]]*)[)）\]]$/u, '$1')
    .replace(/^[\s(（[]+|[\s,،，、:(（[]+$/gu, '')
    .trim();

/** Only an abbreviated state may end a place with a full stop ("DENVER, Colo. –"). */
const endsOpen = (place: string): boolean => !/\p{Ll}{6,}\.$/u.test(place);

function afterDate(
  text: string,
  to: number,
  bracketed = false,
): { rest: number; sure: boolean; wire?: string } | undefined {
  const closing = /^\s*[)）\]]?/u.exec(text.slice(to, to + 4))?.[0].length ?? 0;
  let at = to + closing;
  const wire = /^\s*(?:[/(（][\p{Lu}\d][^()（）/]{1,40}[/)）])/u.exec(text.slice(at, at + 50));
  const follows = wire ? at + wire[0].length : at;
  const mark = dash.exec(text.slice(follows, follows + 12));
  if (mark) return { rest: follows + mark[0].length, sure: true, ...(wire && { wire: wire[0].trim() }) };
  if (/^[.。]?$/u.test(text.slice(at).trim())) return { rest: text.length, sure: true };
  // "（青湖，2026年8月12日）…": brackets around place and date close the dateline.
  if (bracketed && /[)）\]]$/u.test(text.slice(to, to + closing))) return { rest: at, sure: true };
  const stop = softStop.exec(text.slice(at, at + 6));
  if (stop) {
    at += stop[0].length;
    return { rest: at, sure: false };
  }
  return undefined;
}

/**
 * Reads a dateline at the start of a text in the conventions known here: UN ("Dushanbe, 8 August 2019 –"),
 * AP ("DENVER, Colo. (Sept. 9, 2026) –", "DENVER (AP) –"), date first, date in brackets, a wire's name,
 * full stop and dash (".–"), Arabic and Chinese. Nothing when the start is not one.
 */
export function findDateline(text: string): FoundDateline | undefined {
  const head = text.slice(0, 240);
  const date = findDate(head);
  if (date && date.from <= 90) return datelineWithDate(text, date);
  return datelineWithoutDate(head, text.length);
}

function datelineWithDate(
  text: string,
  date: NonNullable<ReturnType<typeof findDate>>,
): FoundDateline | undefined {
  // A date that cannot be read stays in the text beside the place.
  const withDate = (place: string): Pick<FoundDateline, 'place' | 'date' | 'either' | 'unread'> =>
    date.date
      ? { place, date: date.date }
      : {
          place: trimPlace(text.slice(0, date.to)),
          unread: true,
          ...(date.either && { either: date.either }),
        };
  const before = text.slice(0, date.from);
  const place = trimPlace(before);
  if (place !== '') {
    // "GENEVA – 3 March 2026 – Text": a dash between place and date.
    const bare = trimPlace(place.replace(/\s*[–—-]{1,2}$/u, ''));
    const after = afterDate(text, date.to, /^\s*[(（[][^)）\]]*$/u.test(before));
    if (!isPlace(bare) || !endsOpen(bare) || !after) return undefined;
    return {
      ...withDate(bare),
      rest: after.rest,
      ...(after.wire && { wire: after.wire }),
      score: after.sure ? 10 : 6,
    };
  }
  // The date stands first: "3 March 2026, Geneva – Text", or alone on its line.
  const following = text.slice(date.to, date.to + 90);
  if (/^[.。)）]?$/u.test(text.slice(date.to).trim()))
    return { ...withDate(''), rest: text.length, score: 8 };
  const second = /^\s*[)）]?\s*[,،，|–—-]?\s*([^–—]{2,60}?)(\s?[–—]+\s*|\s--?\s+|$)/u.exec(following);
  const where = trimPlace(second?.[1] ?? '');
  const end = date.to + (second?.[0].length ?? 0);
  if (second && date.date && isPlace(where) && (second[2] !== '' || end === text.length))
    return { ...withDate(where), rest: end, score: second[2] === '' ? 8 : 9 };
  const mark = /^\s*[)）]?\s?(?:[–—]+|--|-(?=\s))\s*/u.exec(following);
  // "24 October 2026 – 28 March 2027" is a span of time.
  if (mark && findDate(following.slice(mark[0].length, mark[0].length + 30))?.from === 0) return undefined;
  return mark ? { ...withDate(''), rest: date.to + mark[0].length, score: 8 } : undefined;
}

function datelineWithoutDate(head: string, length: number): FoundDateline | undefined {
  const match = /^([^–—―]{2,80}?)(?:\s?[–—―]+\s*|\s--?\s+|\.-\s*)(?=\S)/u.exec(head);
  if (!match || length < match[0].length + 20) return undefined;
  const wire = /^(.+?)\s*([/(（]\p{Lu}[^()（）/]{1,40}[/)）])\s*$/u.exec(match[1] ?? '');
  const before = trimPlace(wire?.[1] ?? match[1] ?? '');
  const common = { rest: match[0].length, ...(wire?.[2] && { wire: wire[2] }) };
  // "DENVER, Sept. 9 –": the year is missing, so the words stay beside the place.
  const undated = /^([^\d]*?)[\s,،，(（]+(?:\p{L}+\.?\s)?\d/u.exec(before);
  if (undated && hasDateWithoutYear(before) && isPlace(trimPlace(undated[1] ?? '')))
    return { place: before, unread: true, ...common, score: 7 };
  if (!isPlace(before) || !endsOpen(before)) return undefined;
  const capitals = /^[\p{Lu}\s.'’-]{3,}(?:,|$)/u.test(before);
  const words = before.split(/\s+/u).length;
  return { place: before, ...common, score: wire ? 8 : capitals ? 7 : words <= 3 ? 3 : 1 };
}
