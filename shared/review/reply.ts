import {
  dropIntroduction,
  isQuoted,
  newestOf,
  startsHistory,
  unquoted,
  withoutFrames,
} from './reply-history';

export type Reply = {
  /** What somebody wrote themselves, without the mail they answer. */
  own: string;
  /** What is quoted above the first of their own words: an answer below it may be about that alone. */
  above: string;
  /** The mail they answer, as far as the reply still shows it, without those it answers in turn. */
  answered: string;
  /** All that is quoted or stands below headers, its marks and the frames of mail programs taken off. */
  shown: string;
};

/** Parts a reply from the mail it answers, in whatever way that is quoted. */
export const readReply = (text: string): Reply => {
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  const own: string[] = [];
  const history: string[] = [];
  let above = 0;
  for (const [at, line] of lines.entries()) {
    if (isQuoted(line)) {
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
    if (!sentFrom.test(line)) own.push(line);
  }
  return {
    own: own.join('\n').trim(),
    above: history.slice(0, above).join('\n'),
    answered: newestOf(history).join('\n'),
    shown: withoutFrames(history),
  };
};

/** One line that telephones add, as a whole: "Sent from my iPhone but say …" is somebody's own. */
const device =
  '(?:i(?:Phone|Pad)|phone|mobile(?: phone| device)?|Galaxy|Android(?: phone| device)?|Pixel|BlackBerry|Samsung(?: Galaxy)?(?: smartphone| device)?)';
const address = '(?:\\s*<https?:\\/\\/\\S*>)?';
const sentFrom = new RegExp(
  `^\\s*(?:Sent from my ${device}|(?:Sent from|Get) Outlook for (?:iOS|Android)${address}|Sent from (?:Outlook|Mail for Windows(?: 1[01])?)${address}|Envoyé de mon ${device}|Von meinem ${device} gesendet|Enviado desde mi ${device}|Отправлено с ${device}|发自我的 ?${device})[.]?\\s*$`,
  'i',
);
