import diff from 'fast-diff';
import { usableLocale } from '../formats/locale';

/** A run of words: in both texts, only in the new one, or only in the old one. */
export type DiffPart = { kind: 'same' | 'added' | 'removed'; text: string };

/**
 * What was changed between two texts, word by word, punctuation and spaces being words of their own. Same
 * and removed parts give the old text, same and added ones the new; what was removed stands before what
 * took its place. Languages without spaces are parted by the dictionary of Unicode segmentation.
 */
export const wordDiff = (before: string, after: string, language: string): DiffPart[] => {
  if (before === after) return before === '' ? [] : [{ kind: 'same', text: before }];
  const words = new Interned();
  const [one, other] = [before, after].map((text) => words.intern(wordsOf(text, language)));
  if (one === undefined || other === undefined) {
    return joined([
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ]);
  }
  const parts = diff(one, other).map(
    ([kind, text]): DiffPart => ({ kind: kinds[kind], text: words.text(text) }),
  );
  return joined(bridged(parts));
};

const kinds = { [-1]: 'removed', 0: 'same', 1: 'added' } as const;

const segmenters = new Map<string, Intl.Segmenter>();

export const wordsOf = (text: string, language: string): string[] => {
  const locale = usableLocale(language);
  const segmenter = segmenters.get(locale) ?? new Intl.Segmenter(locale, { granularity: 'word' });
  segmenters.set(locale, segmenter);
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
};

/** Each different word becomes one character, since the diff compares characters. */
class Interned {
  private readonly characters = new Map<string, string>();
  private readonly words = new Map<string, string>();

  /** Nothing when there are more different words than characters; a text of that size is no quote. */
  intern(words: string[]): string | undefined {
    const text = words.map((word) => this.characterOf(word)).join('');
    return this.words.size > surrogates ? undefined : text;
  }

  text(characters: string): string {
    return characters
      .split('')
      .map((character) => this.words.get(character) ?? '')
      .join('');
  }

  private characterOf(word: string): string {
    const known = this.characters.get(word);
    if (known !== undefined) return known;
    const character = String.fromCharCode(this.words.size + 1);
    this.characters.set(word, character);
    this.words.set(character, word);
    return character;
  }
}

/** Characters from here on are halves of pairs, which the diff keeps together. */
const surrogates = 0xd7ff;

/** A lone space between two changes is part of the change: "big new" → "small old" reads as one. */
const bridged = (parts: DiffPart[]): DiffPart[] =>
  parts.flatMap((part, at): DiffPart[] => {
    const stands = part.kind === 'same' && /^\s+$/.test(part.text) && at > 0 && at < parts.length - 1;
    if (!stands) return [part];
    const { text } = part;
    return [
      { kind: 'removed', text },
      { kind: 'added', text },
    ];
  });

/** Within one stretch of changes all that was removed, then all that was added. */
const joined = (parts: DiffPart[]): DiffPart[] => {
  const made: DiffPart[] = [];
  const open = { removed: '', added: '' };
  const close = (): void => {
    for (const kind of ['removed', 'added'] as const) {
      if (open[kind] !== '') made.push({ kind, text: open[kind] });
      open[kind] = '';
    }
  };
  for (const { kind, text } of parts) {
    if (text === '') continue;
    if (kind !== 'same') {
      open[kind] += text;
      continue;
    }
    close();
    made.push({ kind, text });
  }
  close();
  return made;
};
