import type { Given } from './answered-quote';
import { hasRemark } from './remarks';
import { isGreeting, isSignature } from './reply-frame';

/** So many words say no more than "here is my answer". */
const mostWords = 8;

/** Whether what is written beside a file or a text block only hands it over. */
export const onlyHandsOver = (beside: string, people: readonly string[], language: string): boolean => {
  const lines = beside.split('\n').filter((line) => line.trim() !== '');
  const start = lines[0] && isGreeting(lines[0].trim()) ? 1 : 0;
  const end = lines.findIndex(
    (_, at) => at >= start && isSignature(lines.slice(at).join('\n'), people, language),
  );
  const words = lines
    .slice(start, end < 0 ? lines.length : end)
    .join(' ')
    .replace(/(?<!\p{L})please (?:find|see)(?!\p{L})/giu, '');
  return !hasRemark(words) && (words.match(/[\p{L}\p{N}]+/gu) ?? []).length <= mostWords;
};

/** A yes that something speaks against is for a person to look at. */
export const doubted = (given: Given, text: string): Given =>
  given.decision === 'approved' ? { decision: 'unclear', text } : given;
