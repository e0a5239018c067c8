/**
 * What somebody wrote themselves in a reply: without the mail they answer, in whatever way it is quoted,
 * and without what stands below a signature's mark.
 */
export const ownWords = (text: string): string => {
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  const kept: string[] = [];
  let isSignature = false;
  for (const [at, line] of lines.entries()) {
    if (isQuoted(line)) {
      isSignature = false;
      dropIntroduction(kept);
      continue;
    }
    if (startsHistory(lines, at)) {
      dropIntroduction(kept);
      break;
    }
    if (/^-- ?$/.test(line) || sentFrom.test(line)) isSignature = true;
    if (!isSignature) kept.push(line);
  }
  return kept.join('\n').trim();
};

const isQuoted = (line: string): boolean => /^\s*[>|]/.test(line);

const sentFrom =
  /^\s*(?:Sent from (?:my|Outlook|Mail)|Get Outlook for|Envoyé de mon|Von meinem .* gesendet|Enviado desde mi|Отправлено с|发自我的)/i;

/** Headers that mail programs put above the mail that is answered when they do not quote it line by line. */
const sender = /^\s*\*?(?:From|De|Von|Da|От|发件人|寄件者|من)\s*\*?\s*[:：]/i;
const header =
  /^\s*\*?(?:Sent|Date|To|Subject|Cc|Envoyé|À|Objet|Gesendet|Datum|An|Betreff|Enviado|Enviada|Fecha|Para|Asunto|Отправлено|Дата|Кому|Тема|发送时间|日期|收件人|主题|التاريخ|إلى|الموضوع)\s*\*?\s*[:：]/i;
const divider = /^\s*-{3,}.*\p{L}.*-{3,}\s*$/u;

const startsHistory = (lines: string[], at: number): boolean => {
  const line = lines[at] ?? '';
  const next = lines.slice(at + 1, at + 4);
  if (sender.test(line)) return next.some((after) => header.test(after));
  if (divider.test(line) || /^\s*_{10,}\s*$/.test(line))
    return lines.slice(at + 1, at + 6).some((after) => sender.test(after) || header.test(after));
  // "On … wrote:" above a mail that is not quoted: its reference stands below.
  return (
    isIntroduction(line) && lines.slice(at + 1).some((after) => /^\s*Ref: [a-z2-7]{26}\s*$/i.test(after))
  );
};

/** A line with a date or an address that ends in a colon. */
const isIntroduction = (line: string): boolean => /[\d@].*[:：]\s*$/u.test(line);

/** "On 24 November 2026, Ana Reis wrote:", which may be wrapped, right above what is quoted. */
const dropIntroduction = (kept: string[]): void => {
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
