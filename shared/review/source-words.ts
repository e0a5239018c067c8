import { foldTypography } from './folding';

/**
 * Whether segments are, word for word, what a source says. Typography is folded as for an approval; where
 * a segment ends or begins, the source may go on with a comma and the quote with a capital.
 */
export const matchesSource = (segments: readonly string[], source: string, language: string): boolean => {
  let rest = bare(foldTypography(source, language));
  for (const segment of segments) {
    const words = withoutClosing(bare(foldTypography(segment, language)));
    if (words === '') continue;
    const found = rest.slice(0, words.length);
    if (startLowered(found) !== startLowered(words)) return false;
    rest = rest.slice(words.length);
    if (/^[\p{L}\p{M}\p{N}]/u.test(rest)) return false;
    rest = rest.replace(/^[.,;:。．，、；：،؛۔।—]?['"]* ?/u, '');
  }
  return rest === '';
};

/** The quotation marks a source is pasted with stand around its words, not in them. */
const bare = (text: string): string => text.replace(/^['"]+|['"]+(?=[.,]?$)/g, '').trim();

const withoutClosing = (text: string): string => text.replace(/[.,;:。．，、；：،؛۔।—]$/u, '').trimEnd();

const startLowered = (text: string): string =>
  text.replace(/^[^\p{L}\p{N}]*\p{L}/u, (start) => start.toLowerCase());
