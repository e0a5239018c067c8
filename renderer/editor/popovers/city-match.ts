/** Something found by names: `names` are what it is called, `words` what else may be typed for it; all folded. */
export type Findable = { names: string[]; words: string };

/** Letters that Unicode does not take apart into a plain letter and its accent. */
const whole: Record<string, string> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ħ: 'h',
};

/** Text as it is compared: without case, accents, dots and apostrophes, its words set apart by one space. */
export const fold = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[ßøłđðþæœıħ]/g, (letter) => whole[letter] ?? letter)
    .replace(/[.'’‘ʻʼ]/g, '')
    .replace(/[^\p{L}\p{N}+]+/gu, ' ')
    .trim();

/** A name folded, and as it is typed where the keys lack its letters: "munchen", "muenchen". */
export const foldings = (name: string): string[] => {
  const spelled = name.replace(/[äöü]/gi, (letter) => `${fold(letter)}e`);
  return spelled === name ? [fold(name)] : [fold(name), fold(spelled)];
};

/** How well something fits what is typed: 0 is its whole name; undefined where it does not fit. */
const closeness = ({ names, words }: Findable, typed: string): number | undefined => {
  if (names.includes(typed)) return 0;
  if (names.some((name) => name.startsWith(typed))) return 1;
  const parts = typed.split(' ');
  const holds = (text: string) => parts.every((part) => ` ${text}`.includes(` ${part}`));
  if (names.some(holds)) return 2;
  return holds([...names, words].join(' ')) ? 3 : undefined;
};

/** What fits the words typed, the best first; equals stay in the order they came. */
export const matches = <Item extends Findable>(items: Item[], typed: string): Item[] => {
  const wanted = fold(typed);
  if (wanted === '') return [];
  return items
    .flatMap((item) => {
      const place = closeness(item, wanted);
      return place === undefined ? [] : [{ item, place }];
    })
    .toSorted((a, b) => a.place - b.place)
    .map(({ item }) => item);
};
