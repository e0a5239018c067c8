const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/**
 * How well a label answers what was typed: 0 begins with it, 1 a word of it does, 2 every typed word
 * begins a word of it, 3 it is somewhere inside; undefined when it does not answer.
 */
export const rank = (label: string, typed: string): number | undefined => {
  const query = fold(typed).trim();
  const text = fold(label);
  if (query === '' || text.startsWith(query)) return 0;
  if (text.includes(` ${query}`)) return 1;
  const words = text.split(/\P{L}+/u);
  if (query.split(/\s+/).every((part) => words.some((word) => word.startsWith(part)))) return 2;
  return text.includes(query) ? 3 : undefined;
};

/** Items that answer what was typed, the best first and otherwise in the order they came. */
export const ranked = <T>(items: readonly T[], typed: string, label: (item: T) => string): T[] =>
  items
    .flatMap((item) => {
      const place = rank(label(item), typed);
      return place === undefined ? [] : [{ item, place }];
    })
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);
