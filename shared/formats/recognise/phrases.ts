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

/** Phrases of any languages, found whole or at the start of a normal text, the longest first. */
export class Phrases {
  private readonly whole: Set<string>;
  private readonly byStart = new Map<string, string[]>();

  constructor(phrases: readonly string[]) {
    const all = [...new Set(phrases.map(normal))].filter((phrase) => phrase !== '');
    this.whole = new Set(all);
    for (const phrase of all.sort((a, b) => b.length - a.length)) {
      const key = phrase.slice(0, 1);
      this.byStart.set(key, [...(this.byStart.get(key) ?? []), phrase]);
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
    for (let at = 0; at < text.length; at++) {
      if (isWordCharacter(text[at - 1]) && !unspaced.test(text[at - 1] ?? '')) continue;
      const phrase = this.at(text, at);
      if (phrase) return { phrase, at };
    }
    return undefined;
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
