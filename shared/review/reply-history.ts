import { hasRemark } from './remarks';

/** How mail programs show the mail that is answered. What only resembles it stays with somebody's own words. */

export const isQuoted = (line: string): boolean => /^\s*[>|]/.test(line);

/** A quoted line without one level of its marks. */
export const unquoted = (line: string): string => line.replace(/^\s*[>|] ?/, '');

const sender = /^\s*\*?(?:From|De|Von|Da|От|发件人|寄件者|من)\s*\*?\s*[:：]/i;
const dated =
  /^\s*\*?(?:Sent|Date|Envoyé|Gesendet|Datum|Enviado|Enviada|Fecha|Отправлено|Дата|发送时间|日期|التاريخ)\s*\*?\s*[:：]/i;
const subject = /^\s*\*?(?:Subject|Objet|Betreff|Asunto|Тема|主题|الموضوع)\s*\*?\s*[:：]/i;
const receiver = /^\s*\*?(?:To|Cc|À|An|Para|Кому|收件人|إلى)\s*\*?\s*[:：]/i;
const divider = /^\s*(?:-{3,}.*\p{L}.*-{3,}|_{10,})\s*$/u;

/**
 * Whether the mail that is answered begins here without marks. "From: partners, To: regional partners" is
 * how people write changes too, so that a date or a subject must show that these are headers.
 */
export const startsHistory = (lines: readonly string[], at: number): boolean => {
  const line = lines[at] ?? '';
  if (sender.test(line)) return areHeaders(lines.slice(at + 1));
  if (divider.test(line)) {
    const from = lines.findIndex((after, place) => place > at && after.trim() !== '');
    return sender.test(lines[from] ?? '') && areHeaders(lines.slice(from + 1));
  }
  // "On … wrote:" above a mail that is not quoted: its reference stands below.
  return (
    isIntroduction(line) && lines.slice(at + 1).some((after) => /^\s*Ref: [a-z2-7]{26}\s*$/i.test(after))
  );
};

const isFrame = (line: string): boolean =>
  line.trim() === '' || [sender, dated, subject, receiver, divider].some((frame) => frame.test(line));

/** Of the lines right below the sender, up to a blank one. */
const areHeaders = (below: readonly string[]): boolean => {
  const end = below.findIndex((line) => line.trim() === '');
  const block = below.slice(0, end < 0 ? 8 : Math.min(end, 8));
  return block.some((line) => dated.test(line) || subject.test(line));
};

const address = /[^\s<>@]+@[^\s<>@]+\.\p{L}{2,}/u;
const date = /(?<!\d)(?:19|20)\d{2}(?!\d)|(?<!\d)\d{1,2}[./-]\d{1,2}[./-]\d{2}(?!\d)/;
const wrote =
  /(?<!\p{L})(?:wrote|writes|schrieb|écrit|escribió|escreveu|scritto|skrev|schreef|napisał|napisała|написал|написала|пишет|كتب|كتبت)(?!\p{L})|写道|寫道|さん/iu;

/** A date, and who wrote, and a colon: "On 24 November 2026, Ana Reis wrote:". Other words make it none. */
const isIntroduction = (line: string): boolean =>
  /[:：]\s*$/u.test(line) &&
  date.test(line) &&
  (address.test(line) || wrote.test(line)) &&
  isOnlyDated(line.replace(wrote, ' '));

const small =
  /^(?:on|at|am|pm|um|uhr|le|à|a|el|la|las|los|em|às|il|alle|ore|de|del|den|der|op|om|kl|h|в|de|utc|gmt|cet|cest|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday|jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|janv|févr|avr|juil|déc|lun|mar|mer|jeu|ven|sam|dim|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|mo|di|mi|do|fr|sa|so|januar|februar|märz|juni|juli|oktober|dezember|okt|dez|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|lunes|martes|miércoles|jueves|viernes|sábado|domingo|ene|abr|ago|dic|mié|jue|vie|sáb|dom)$/iu;

/** Days, months, figures, addresses, and at most four words that a name may be made of. */
const isOnlyDated = (text: string): boolean => {
  const words = (text.replace(/<[^<>]*>|[^\s<>@]+@[^\s<>@]+/g, ' ').match(/[\p{L}\p{M}'’-]+/gu) ?? []).filter(
    (word) => /\p{L}/u.test(word) && !small.test(word),
  );
  return words.length <= 4 && words.every((word) => /^\p{Lu}/u.test(word)) && !hasRemark(words.join(' '));
};

/** Takes the introduction, which may be wrapped, off the lines above what is quoted. */
export const dropIntroduction = (kept: string[]): void => {
  let end = kept.length;
  while (end > 0 && kept[end - 1]?.trim() === '') end--;
  for (let start = end - 1; start >= Math.max(0, end - 3); start--) {
    if (kept[start]?.trim() === '') return;
    if (isIntroduction(kept.slice(start, end).join(' '))) {
      kept.length = start;
      return;
    }
  }
};

/** The newest mail of a history: what stands deeper, or behind the next headers, was written before it. */
export const newestOf = (history: readonly string[]): string[] => {
  const kept: string[] = [];
  for (const [at, line] of history.entries()) {
    if (startsHistory(history, at) && kept.some((before) => !isFrame(before))) break;
    if (!isQuoted(line)) kept.push(line);
    else dropIntroduction(kept);
  }
  // The subject of every mail of the thread has the reference.
  const words = kept.filter((line) => line.trim() === '' || !isFrame(line));
  if (words.some((line) => line.trim() !== '') || !history.some(isQuoted)) return words;
  return newestOf(history.map(unquoted));
};

const ruler =
  /^\s*(?:_{10,}|-{3,}\s*(?:Original Message|Forwarded message|Ursprüngliche Nachricht|Message d['’]origine|Mensaje original|Исходное сообщение)\s*-{3,})\s*$/iu;
const subjectWords =
  /^(?:(?:re|aw|fwd?|wg|tr|rv|sv|antw)\s*:\s*)*(?:reminder: )?your words(?: in [“"][^”"]*[”"])?(?: \(ref: [a-z2-7]{26}\))?$/i;

/** A line of headers whose value can be nothing else: "From: partners" is how people write changes too. */
const isHeader = (line: string): boolean => {
  const value = line
    .slice(line.search(/[:：]/) + 1)
    .replaceAll('*', '')
    .trim();
  if (subject.test(line)) return subjectWords.test(value);
  if (dated.test(line))
    return isOnlyDated(value) && (value.match(/\p{Lu}\p{L}+/gu) ?? []).every((word) => small.test(word));
  if (!sender.test(line) && !receiver.test(line)) return false;
  return value.split(/[;,]/).every((one) => isOnlyDated(one));
};

/** Earlier mails without quote marks, introductions, and headers that are whole and nothing but headers. */
export const withoutFrames = (history: readonly string[]): string => {
  const lines = history.map((line) => {
    let bare = line;
    while (isQuoted(bare)) bare = unquoted(bare);
    return bare;
  });
  const kept: string[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (ruler.test(line)) continue;
    if (sender.test(line) && areHeaders(lines.slice(at + 1))) {
      while (isHeader(lines[at] ?? '')) at++;
      kept.push(lines[at] ?? '');
      continue;
    }
    kept.push(line);
    dropIntroductionBefore(kept);
  }
  return kept.join('\n').trim();
};

const dropIntroductionBefore = (kept: string[]): void => {
  if (/[:：]\s*$/u.test(kept.at(-1) ?? '')) dropIntroduction(kept);
};
