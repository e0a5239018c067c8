import type { Given } from './answered-quote';
import { isGreeting, isSignature } from './reply-frame';

/** The words of "here is my answer": any other may object. */
const handing =
  /^(?:here|is|are|it|they|my|our|the|answers?|reply|response|attached|enclosed|file|form|please|find|see|as|requested|you|asked|i|send|am|sending|back|with|thanks|thank)$/i;

/** Whether what is written beside a file or a text block only hands it over. */
export const onlyHandsOver = (beside: string, people: readonly string[], language: string): boolean => {
  const lines = beside.split('\n').filter((line) => line.trim() !== '');
  const start = lines[0] && isGreeting(lines[0].trim()) ? 1 : 0;
  const end = lines.findIndex(
    (_, at) => at >= start && isSignature(lines.slice(at).join('\n'), people, language),
  );
  const words = lines.slice(start, end < 0 ? lines.length : end).join(' ');
  return (
    !/[?？]/.test(words) &&
    /^[\p{L}\s.,:!’'-]*$/u.test(words) &&
    wordsIn(words).every((word) => handing.test(word))
  );
};

const wordsIn = (text: string): string[] => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** A yes that something speaks against is for a person to look at. */
export const doubted = (given: Given, text: string): Given =>
  given.decision === 'approved' || given.decision === 'amended' ? { decision: 'unclear', text } : given;
