import diff from 'fast-diff';
import { usableLocale } from '../formats/locale';

/** A run of words: in both texts, only in the new one, or only in the old one. */
export type DiffPart = { kind: 'same' | 'added' | 'removed'; text: string };

/**
 * What was changed between two texts, word by word, punctuation being words of its own. Same and removed
 * parts give the old text, same and added ones the new; what was removed stands before what took its
 * place. Languages without spaces are parted by the dictionary of Unicode segmentation.
 */
export const wordDiff = (before: string, after: string, language: string): DiffPart[] => {
  const old = tokensOf(before, language);
  const now = tokensOf(after, language);
  const [one, other] = interned(old, now);
  if (one === undefined || other === undefined) {
    return joined([
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ]);
  }
  const parts: DiffPart[] = [];
  let fromOld = 0;
  let fromNow = 0;
  for (const [change, { length }] of diff(one, other)) {
    for (let at = 0; at < length; at++) {
      if (change === diff.DELETE) parts.push({ kind: 'removed', text: whole(old[fromOld++]) });
      else if (change === diff.INSERT) parts.push({ kind: 'added', text: whole(now[fromNow++]) });
      else parts.push(...kept(old[fromOld++], now[fromNow++]));
    }
  }
  return joined(parts);
};

/** A word and the space behind it. Words are compared alone, or two changes would meet at every space. */
type Token = { word: string; space: string };

const whole = (token: Token | undefined): string => (token ? token.word + token.space : '');

const kept = (old: Token | undefined, now: Token | undefined): DiffPart[] => {
  if (old?.space === now?.space) return [{ kind: 'same', text: whole(now) }];
  return [
    { kind: 'same', text: now?.word ?? '' },
    { kind: 'removed', text: old?.space ?? '' },
    { kind: 'added', text: now?.space ?? '' },
  ];
};

const segmenters = new Map<string, Intl.Segmenter>();

/** Words, punctuation and spaces in their order; together they are the text. */
export const wordsOf = (text: string, language: string): string[] => {
  const locale = usableLocale(language);
  const segmenter = segmenters.get(locale) ?? new Intl.Segmenter(locale, { granularity: 'word' });
  segmenters.set(locale, segmenter);
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
};

/** Whether a piece of a text has a letter or a digit in it. */
export const isWord = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

const tokensOf = (text: string, language: string): Token[] => {
  const tokens: Token[] = [];
  for (const word of wordsOf(text, language)) {
    const last = tokens.at(-1);
    if (last && /^\s+$/u.test(word)) last.space += word;
    else tokens.push({ word, space: '' });
  }
  return tokens;
};

/** Characters from here on are halves of pairs, which the diff would keep together. */
const surrogates = 0xd7ff;

/**
 * Each different word as one character, since the diff compares characters. Nothing when there are more
 * words than characters; a text of that size is no quote.
 */
const interned = (...texts: Token[][]): (string | undefined)[] => {
  const characters = new Map<string, string>();
  const strings = texts.map((tokens) =>
    tokens
      .map(({ word }) => {
        const known = characters.get(word) ?? String.fromCharCode(characters.size + 1);
        characters.set(word, known);
        return known;
      })
      .join(''),
  );
  return characters.size > surrogates ? texts.map(() => undefined) : strings;
};

/** Within one stretch of changes all that was removed, then all that was added. */
const joined = (parts: DiffPart[]): DiffPart[] => {
  const made: DiffPart[] = [];
  let removed = '';
  let added = '';
  const push = (kind: DiffPart['kind'], text: string): void => {
    const last = made.at(-1);
    if (last?.kind === kind) last.text += text;
    else if (text !== '') made.push({ kind, text });
  };
  const close = (): void => {
    const space = sharedEnd(removed, added);
    push('removed', removed.slice(0, removed.length - space.length));
    push('added', added.slice(0, added.length - space.length));
    push('same', space);
    removed = '';
    added = '';
  };
  for (const { kind, text } of parts) {
    if (kind === 'removed') removed += text;
    if (kind === 'added') added += text;
    if (kind !== 'same' || text === '') continue;
    close();
    push('same', text);
  }
  close();
  return made;
};

/** The space behind a word that took another's place was not changed. */
const sharedEnd = (removed: string, added: string): string => {
  const space = /\s*$/u.exec(removed)?.[0] ?? '';
  return space !== '' && added.endsWith(space) ? space : '';
};
