import { describe, expect, test } from 'vitest';
import { quotationMarksOf } from '../../../shared/editing/quotation-marks';
import type { Speaker } from '../../../shared/release/root';
import { strayWords } from '../../../shared/review/stray-words';
import { line, q, releaseOf } from '../support/quoted-release';

const who: Record<string, Speaker> = {
  fr: { id: 'ilse', name: 'Ilse Marrow', title: 'Directrice', organisation: 'Bureau des alertes' },
  it: { id: 'ilse', name: 'Ilse Marrow', title: 'Direttrice', organisation: 'Ufficio allerte' },
  es: { id: 'ilse', name: 'Ilse Marrow', title: 'Directora', organisation: 'Oficina de Alertas' },
  pt: { id: 'ilse', name: 'Ilse Marrow', title: 'Diretora', organisation: 'Gabinete de Alertas' },
  ru: { id: 'ilse', name: 'Вера Маркова', title: 'директор', organisation: 'Бюро оповещений' },
  pl: { id: 'ilse', name: 'Ilse Marrow', title: 'Dyrektorka' },
  uk: { id: 'ilse', name: 'Віра Маркова', title: 'директорка' },
};
const quotes = { q: { speaker: 'ilse', basis: { kind: 'approval' as const } } };

/** The words that are found astray when these stand in the marks between two parts of a quote. */
const between = (language: string, words: string, parts: [string, string] = ['Aa bb', 'cc dd']) => {
  const [open, close] = quotationMarksOf(language).outer;
  const root = releaseOf(
    [line([{ text: open }, q(parts[0]), { text: words }, q(parts[1]), { text: `${close}.` }])],
    { language, quotes, speakers: [who[language.slice(0, 2)] ?? (who.fr as Speaker)] },
  );
  return strayWords(root).map((stray) => stray.words);
};

describe('who said it, inside the marks', () => {
  test.each([
    ['fr', ', a-t-elle dit, '],
    ['fr', ', dit-elle, '],
    ['fr', ', a déclaré Ilse Marrow, '],
    ['fr', ', a-t-elle ajouté. '],
    ['fr', ' – explique Mme Marrow – '],
    ['fr', ', a souligné la directrice, '],
    ['fr', ', a dit Ilse Marrow, directrice du Bureau des alertes, '],
    ['fr-CH', ', a-t-elle dit, '],
    ['it', ', ha detto Ilse Marrow, '],
    ['it', ' – spiega la direttrice Marrow – '],
    ['it', ' — ha aggiunto — '],
    ['es', ' —dijo Ilse Marrow—, '],
    ['es', ' —dijo ella— '],
    ['es', ' —explicó la directora—, '],
    ['pt', ' — disse Ilse Marrow — '],
    ['pt', ' – afirmou a diretora –, '],
    ['ru', ', — сказала Вера Маркова. — '],
    ['ru', ', — отметила она, — '],
    ['ru', ', — сказала Маркова, директор бюро оповещения. — '],
    ['ru', ', — подчеркнула директор Маркова. — '],
    ['pl', ' – powiedziała Ilse Marrow – '],
    ['pl', ' — dodała — '],
    ['uk', ', — сказала Віра Маркова. — '],
  ])('%s: “%s” is no fault', (language, words) => {
    expect(between(language, words)).toEqual([]);
  });

  test('the comma may belong to the quote', () => {
    expect(between('fr', ' a-t-elle dit, ', ['Nous sommes fiers,', 'et nous continuerons'])).toEqual([]);
    expect(between('fr', ' a-t-elle dit, ', ['Nous sommes fiers', 'et nous continuerons'])).toHaveLength(1);
  });
});

describe('what stays a stop', () => {
  const languages = ['fr', 'it', 'es', 'pt', 'ru', 'pl', 'uk', 'en', 'de', 'ar', 'zh', 'sv', 'nl'];
  const anywhere = [
    ' indeed ',
    ', not, ',
    ' – never – ',
    ', — jamais — ',
    ' —no—, ',
    ', - 5 - a',
    ' Marrow ',
    ', Marrow, ',
  ];
  test.each(languages.flatMap((language) => anywhere.map((words) => [language, words] as const)))(
    '%s: “%s”',
    (language, words) => {
      expect(between(language, words)).toHaveLength(1);
    },
  );

  test.each([
    // English and the others close the marks before it.
    ['en', ', she said, '],
    ['en', ', said Ilse Marrow, '],
    ['en', ' – said Ilse Marrow – '],
    ['de', ', sagte sie, '],
    ['de', ' – sagte Ilse Marrow – '],
    ['ar', '، قالت، '],
    ['ar', ' – قالت – '],
    ['zh', '，她说，'],
    // No verb of saying, or words before it.
    ['fr', ', certes, '],
    ['fr', ', jamais elle a dit, '],
    ['fr', ', selon Ilse Marrow, '],
    ['fr', ', complète, '],
    ['it', ', secondo Marrow, '],
    ['es', ' —nunca— '],
    ['es', ' —según Ilse Marrow—, '],
    ['pt', ' — nunca — '],
    ['ru', ', — никогда, — '],
    ['ru', ' — по словам Марковой — '],
    ['pl', ' – nigdy – '],
    // Words smuggled in behind it.
    ['fr', ', a-t-elle dit jamais, '],
    ['fr', ', dit-elle, jamais, '],
    ['fr', ', a dit Ilse Marrow jamais, '],
    ['fr', ', a dit Ilse Marrow, Jamais, '],
    ['it', ', ha detto Marrow mai, '],
    ['es', ' —dijo ella nunca—, '],
    ['es', ' —dijo Marrow, nunca—, '],
    ['pt', ' — disse Marrow, nunca — '],
    ['ru', ', — сказала Маркова никогда, — '],
    ['ru', ', — отметила она, никогда, — '],
    ['pl', ' – powiedziała Marrow nigdy – '],
    // Someone else's words, whom the speaker may have quoted.
    ['fr', ', disait Victor Hugo, '],
    ['fr', ', a dit la loi, '],
    ['es', ' —dijo Tomás Ferreira—, '],
    ['ru', ', — сказала Анна Орлова. — '],
    // Not set off as the language does it.
    ['fr', ' a-t-elle dit '],
    ['fr', ', a-t-elle dit '],
    ['es', ', dijo Ilse Marrow, '],
    ['pt', ', disse Ilse Marrow, '],
    ['ru', ', сказала Вера Маркова, '],
    ['pl', ', powiedziała Ilse Marrow, '],
    // Marks of a sentence that could be the speaker's.
    ['fr', ', dit-elle : non, '],
    ['fr', ', a dit Ilse Marrow ? Non, '],
  ])('%s: “%s”', (language, words) => {
    expect(between(language, words)).toHaveLength(1);
  });

  test('who said it before the first part, or behind the last', () => {
    const inMarks = (...children: Parameters<typeof line>[0]) =>
      strayWords(
        releaseOf([line([{ text: '«' }, ...children, { text: '».' }])], {
          language: 'fr',
          quotes,
          speakers: [who.fr as Speaker],
        }),
      ).length;
    expect(inMarks(q('Nous continuons'), { text: ', a-t-elle dit, ' }, q('toujours'))).toBe(0);
    expect(inMarks(q('Nous continuons'), { text: ', a-t-elle dit' })).toBe(1);
    expect(inMarks({ text: 'a-t-elle dit, ' }, q('nous continuons'))).toBe(1);
  });

  test('what stands between two quotes', () => {
    const root = releaseOf(
      [
        line([
          { text: '«' },
          q('Oui'),
          { text: ', a-t-elle dit, ' },
          q('non', { quote: 'other' }),
          { text: '».' },
        ]),
      ],
      { language: 'fr', quotes: { ...quotes, other: quotes.q }, speakers: [who.fr as Speaker] },
    );
    expect(strayWords(root)).toHaveLength(1);
  });

  test('a name, when nobody is known to speak; the same words are seen again when somebody is', () => {
    const block = line([
      { text: '«' },
      q('Oui'),
      { text: ', a dit Ilse Marrow, ' },
      q('non'),
      { text: '».' },
    ]);
    const known = releaseOf([block], { language: 'fr', quotes, speakers: [who.fr as Speaker] });
    const { speaker: _, ...nobody } = quotes.q;
    expect(strayWords({ ...known, quotes: { q: nobody } })).toHaveLength(1);
    expect(strayWords(known)).toHaveLength(0);
    expect(strayWords({ ...known, speakers: [{ id: 'ilse', name: 'Tomás Ferreira' }] })).toHaveLength(1);
  });
});
