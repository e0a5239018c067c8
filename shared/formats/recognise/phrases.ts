/** Lower case, one kind of apostrophe and space, no marks around: what phrases of the word lists are compared with. */
export const normal = (text: string): string =>
  text
    .slice(0, 240)
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’ʼ]/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');

const isWordCharacter = (character: string | undefined): boolean =>
  character !== undefined && /[\p{L}\p{N}]/u.test(character);

const unspaced = /[\u2e80-\u9fff]$/;
const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** Phrases of any languages, found whole or at the start of a normal text, the longest first. */
export class Phrases {
  private readonly whole: Set<string>;
  private readonly byStart = new Map<string, string[]>();
  private anywhere: RegExp | undefined;

  constructor(phrases: readonly string[]) {
    const all = [...new Set(phrases.map(normal))].filter((phrase) => phrase !== '');
    this.whole = new Set(all);
    for (const phrase of all.sort((a, b) => b.length - a.length)) {
      const key = phrase.slice(0, 1);
      const list = this.byStart.get(key);
      if (list) list.push(phrase);
      else this.byStart.set(key, [phrase]);
    }
  }

  has(text: string): boolean {
    return this.whole.has(text);
  }

  /** The longest phrase that stands at `at`, ending where a word ends. */
  at(text: string, at = 0): string | undefined {
    return this.byStart
      .get(text.charAt(at))
      ?.find(
        (phrase) =>
          text.startsWith(phrase, at) &&
          (!isWordCharacter(text[at + phrase.length]) || unspaced.test(phrase)),
      );
  }

  /** The first phrase in the text that starts and ends where words do. */
  in(text: string): { phrase: string; at: number } | undefined {
    if (this.whole.size === 0) return undefined;
    this.anywhere ??= this.pattern();
    const found = this.anywhere.exec(text);
    return found ? { phrase: found[0], at: found.index } : undefined;
  }

  private pattern(): RegExp {
    const all = [...this.whole].sort((a, b) => b.length - a.length);
    const alternatives = (list: string[]): string => list.map(escaped).join('|') || '(?!)';
    const spaced = alternatives(all.filter((phrase) => !unspaced.test(phrase)));
    const others = alternatives(all.filter((phrase) => unspaced.test(phrase)));
    return new RegExp(
      `(?:(?<![\\p{L}\\p{N}])|(?<=[\\u2e80-\\u9fff]))(?:(?:${spaced})(?![\\p{L}\\p{N}])|(?:${others}))`,
      'u',
    );
  }
}

/** Matches single words and, for entries with a leading hyphen, endings: "-leiterin". */
export class WordEndings {
  private readonly whole: Set<string>;
  private readonly endings: string[];

  constructor(words: readonly string[]) {
    this.whole = new Set(words.filter((word) => !word.startsWith('-')).map((word) => word.normalize('NFC')));
    this.endings = words.filter((word) => word.startsWith('-')).map((word) => word.slice(1));
  }

  has(word: string): boolean {
    const lower = word.normalize('NFC').toLowerCase();
    return (
      this.whole.has(lower) ||
      this.endings.some((ending) => lower.length > ending.length + 2 && lower.endsWith(ending))
    );
  }
}
