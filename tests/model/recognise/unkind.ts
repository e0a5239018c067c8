/** Inputs on which a backtracking pattern, or a search from each mark to the end, would take hours. */
export const unkind: Record<string, (length: number) => string> = {
  'straight quotation marks': (length) => '"'.repeat(length),
  'opening quotation marks': (length) => '“a '.repeat(length / 3),
  'quoted letters': (length) => '"a" '.repeat(length / 4),
  apostrophes: (length) => "'a ".repeat(length / 3),
  spaces: (length) => `a${' '.repeat(length)}b`,
  'no-break spaces and tabs': (length) => `a${'\u00a0\t'.repeat(length / 2)}b`,
  stars: (length) => '*a '.repeat(length / 3),
  brackets: (length) => '[a]('.repeat(length / 4),
  'one long word': (length) => 'a'.repeat(length),
  'one long paragraph': (length) =>
    'The mayor said that, in May, the port of Varland opened. '.repeat(length / 57),
  'short lines': (length) => 'ab\n'.repeat(length / 3),
  'empty lines': (length) => '\n'.repeat(length),
  digits: (length) => '1 '.repeat(length / 2),
  dashes: (length) => '– '.repeat(length / 2),
  'bulleted lines': (length) => '• a\n\nb\n'.repeat(length / 7),
  addresses: (length) => 'a@b.'.repeat(length / 4),
  'full stops': (length) => '. '.repeat(length / 2),
  'names of months': (length) => 'May '.repeat(length / 4),
};
