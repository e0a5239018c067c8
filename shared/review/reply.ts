import { dropIntroduction, isQuoted, newestOf, startsHistory, unquoted } from './reply-history';

export type Reply = {
  /** What somebody wrote themselves, without the mail they answer and the signature below its mark. */
  own: string;
  /** What is quoted above the first of their own words: an answer below it may be about that alone. */
  above: string;
  /** The mail they answer, as far as the reply still shows it, without those it answers in turn. */
  answered: string;
};

/** Parts a reply from the mail it answers, in whatever way that is quoted. */
export const readReply = (text: string): Reply => {
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  const own: string[] = [];
  const history: string[] = [];
  let above = 0;
  let isSignature = false;
  for (const [at, line] of lines.entries()) {
    if (isQuoted(line)) {
      isSignature = false;
      dropIntroduction(own);
      // As long as nothing was written but an introduction, all that is quoted stands above.
      history.push(unquoted(line));
      if (own.every((before) => before.trim() === '')) above = history.length;
      continue;
    }
    if (startsHistory(lines, at)) {
      dropIntroduction(own);
      history.push(...lines.slice(at));
      break;
    }
    // RFC 3676: with its space; two hyphens alone may be anything.
    if (line === '-- ') isSignature = true;
    if (!isSignature && !sentFrom.test(line)) own.push(line);
  }
  return {
    own: own.join('\n').trim(),
    above: history.slice(0, above).join('\n'),
    answered: newestOf(history).join('\n'),
  };
};

/** One line that telephones add; what somebody writes below it is their own. */
const sentFrom =
  /^\s*(?:Sent from (?:my|Outlook|Mail)|Get Outlook for|Envoyé de mon|Von meinem .* gesendet|Enviado desde mi|Отправлено с|发自我的)[^.!?<>]{0,60}(?:<\S*>)?[.]?$/i;
