import fc from 'fast-check';
import { expect, test } from 'vitest';
import { approvalKey } from '../../../shared/review/approval-key';
import { foldWording } from '../../../shared/review/folding';

type Words = string | string[];
const list = (words: Words): string[] => (typeof words === 'string' ? [words] : words);
const keyOf = (words: Words, more: Partial<Parameters<typeof approvalKey>[0]> = {}): string =>
  approvalKey({
    release: 'r',
    quote: 'q',
    speaker: { id: 's', name: 'Ilse Marrow' },
    language: 'en',
    segments: list(words),
    ...more,
  });

const keeps: [string, Words, Words, string?][] = [
  ['a curled apostrophe', "We can't stop", 'We can’t stop'],
  ['a modifier letter as apostrophe', "об'єднання", 'обʼєднання', 'uk'],
  ['curled inner marks', 'the "new" map', 'the “new” map'],
  ['German inner marks', 'die "neue" Karte', 'die „neue“ Karte', 'de'],
  ['corner brackets', '这是"新"地图', '这是「新」地图', 'zh'],
  ['an en for an em dash', 'towns – all of them – share', 'towns — all of them — share'],
  ['dashes without spaces', 'towns — all of them — share', 'towns—all of them—share'],
  ['two hyphens for a dash', 'towns -- all of them', 'towns — all of them'],
  ['a spaced hyphen for a dash', 'towns - all of them', 'towns – all of them'],
  ['a hyphen that does not break', 'a long-term plan', 'a long\u2011term plan'],
  ['a hyphen that does not break before a digit', 'on COVID-19', 'on COVID\u201119'],
  ['an ellipsis', 'and so...', 'and so…'],
  ['a spaced ellipsis', 'and . . . so', 'and … so'],
  ['a no-break space', '14 towns', '14\u00a0towns'],
  ['a thin and an ideographic space', 'we  go on', 'we\u2009\u3000go on'],
  ['a line break', 'we go\non', 'we go on'],
  ['a soft hyphen', 'a flood warning', 'a flood warn\u00ading'],
  ['a decomposed letter', 'Café', 'Cafe\u0301'],
  ['a soft hyphen between letter and accent', 'Café', 'Cafe\u00ad\u0301'],
  ['UN and AP at the end', 'We are proud', 'We are proud.'],
  ['a comma before the attribution', 'We are proud.', 'We are proud,'],
  ['UN and AP inside inner marks', 'He said ‘yes,’ and left', 'He said ‘yes’, and left'],
  ['a stop inside inner marks at the end', 'He said “yes.”', 'He said “yes”.'],
  ['French spacing', 'Oui ! Et après ?', 'Oui\u202f! Et après\u202f?', 'fr'],
  ['no French spacing', 'Oui! Et «après»: oui', 'Oui ! Et « après » : oui', 'fr'],
  ['AP and UN at an interruption', ['We are proud,', 'and so are you.'], ['We are proud', 'and so are you']],
  ['a figure behind a dash stays itself', 'we lost – at last – €5', 'we lost—at last – €5'],
  ['moved round its attribution', ['We are proud', 'and we go on.'], ['We are proud and we go on']],
  ['broken off otherwise', ['We', 'are proud and we go on'], ['We are proud,', 'and we go on']],
  ['a capital where a segment begins', ['We are proud.', 'We go on'], ['we are proud,', 'we go on.']],
  ['a capital behind an inner mark', '‘Yes’ is an answer', '‘yes’ is an answer'],
  ['a Turkish capital', 'İstanbul bekliyor', 'istanbul bekliyor', 'tr'],
  ['a Chinese stop', '我们很自豪。', '我们很自豪，', 'zh'],
  ['an Arabic comma', 'نحن فخورون،', 'نحن فخورون', 'ar'],
  ['a dash at the end', 'But then —', 'But then'],
  ['an empty segment', ['We go on', ' '], ['We go on']],
];

test.each(keeps)('kept: %s', (_, one, other, language = 'en') => {
  expect(keyOf(one, { language })).toBe(keyOf(other, { language }));
});

const voids: [string, Words, Words, string?][] = [
  ['"not" deleted', 'We will not stop', 'We will stop'],
  ['can and can’t', 'We can stop', 'We can’t stop'],
  ['−5 and 5', 'It was −5 degrees', 'It was 5 degrees'],
  ['a minus and a hyphen', 'It was −5 degrees', 'It was -5 degrees'],
  ['an en dash as a minus', 'It was –5 degrees', 'It was —5 degrees'],
  ['a dash before a number', 'It was – 5 degrees', 'It was —5 degrees'],
  ['an en dash as a minus before a currency', 'a loss of –€5 million', 'a loss of —€5 million'],
  ['an en dash as a minus before a decimal point', 'it fell to –.5', 'it fell to —.5'],
  ['a dash and a minus before a currency', 'from €9 – €5', 'from €9—€5'],
  ['a minus and two hyphens', 'It was --5 degrees', 'It was —5 degrees'],
  ['a range and a minus', '10–20 towns', '10 −20 towns'],
  ['a stop and a question', 'right.', 'right?'],
  ['a stop and an exclamation', 'right.', 'right!'],
  ['an ellipsis and a stop', 'right…', 'right.'],
  ['two segments swapped', ['We are proud', 'we go on'], ['we go on', 'We are proud']],
  ['a decimal comma', '1.5 metres', '1,5 metres'],
  ['a thousands separator', '1,500 towns', '1500 towns'],
  ['a separator at a time', 'at 10:30', 'at 10.30'],
  ['a digit', '14 towns', '41 towns'],
  ['an Arabic digit', '14 towns', '1٤ towns'],
  ['a currency', '€5', '$5'],
  ['a capital in the middle', 'the Council', 'the council'],
  ['a comma in the middle', 'We, too, go on', 'We too go on'],
  ['words run together', 'can not', 'cannot'],
  ['zero-width space', 'we go on', 'we\u200b go on'],
  ['byte order mark', 'we go on', 'we\ufeff go on'],
  ['zero-width joiner', 'we go on', 'we g\u200do on'],
  ['bidi override', 'we go on', 'we \u202ego on'],
  ['left-to-right mark', 'we go on', 'we \u200ego on'],
  ['word joiner', 'we go on', 'we\u2060 go on'],
  ['bidi isolate', 'we go on', 'we \u2066go\u2069 on'],
  ['a Greek look-alike', 'no plan', 'n\u03bf plan'],
  ['a minus within a word', 'a−b', 'a-b'],
  ['a fraction slash', '1/2', '1\u20442'],
  ['a combining mark', 'cafe', 'cafe\u0301'],
  ['Persian and Arabic digits', '۵', '٥'],
  ['a pound and a lira', '£5', '₤5'],
  ['a percent and a per mille', '5%', '5‰'],
  ['will and won’t', 'We will go', 'We won’t go'],
  ['do and don’t', 'We do agree', 'We don’t agree'],
  ['a full stop between sentences', 'We go. On we go', 'We go on we go'],
  ['an inner mark left out', 'the ‘new’ map', 'the new map'],
  ['a colon and a question within', 'Right: go', 'Right? go'],
  ['a Cyrillic look-alike', 'a plan', '\u0430 plan'],
  ['a full-width letter', 'a plan', 'ａ plan'],
  ['a ligature', 'ﬁne', 'fine'],
  ['a superscript', 'm²', 'm2'],
  ['two closing marks', 'We go on..', 'We go on'],
  ['a prime and an apostrophe', "5' wide", '5′ wide'],
  ['a dash and a hyphen within a word', 'towns—all', 'towns-all'],
  ['a Turkish dotless i', 'Ilık', 'ilık', 'tr'],
  ['English space before a question mark', 'Yes ?', 'Yes?'],
  ['a French time', 'à 10 :30', 'à 10:30', 'fr'],
  ['a Greek question', 'Τι;', 'Τι', 'el'],
  ['a Greek question mark of its own', 'Τι\u037e', 'Τι', 'el'],
  ['a minus before Arabic digits', 'كان –٥', 'كان—٥', 'ar'],
  ['a minus before Devanagari digits', '–५', '—५', 'hi'],
  ['a dash before the number of the next segment', ['We lost –', '5'], ['We lost', '5']],
  ['a hyphen before it', ['We lost –', '€5'], ['We lost', '€5']],
  ['that dash and another', ['We lost -', '5'], ['We lost —', '5']],
];

test.each(voids)('voided: %s', (_, one, other, language = 'en') => {
  expect(keyOf(one, { language })).not.toBe(keyOf(other, { language }));
});

test.each([
  ['another speaker', { speaker: { id: 't', name: 'Ilse Marrow' } }],
  ['a renamed speaker', { speaker: { id: 's', name: 'Ilse Marow' } }],
  ['nobody named', { speaker: undefined }],
  ['another release', { release: 'copy' }],
  ['another quote', { quote: 'p' }],
  ['another language', { language: 'fr' }],
])('voided: %s', (_, more) => {
  expect(keyOf('We go on', more)).not.toBe(keyOf('We go on'));
});

test('a title or an organisation is no part of it', () => {
  const speaker = { id: 's', name: 'Ilse Marrow', title: 'Director', organisation: 'Council' };
  expect(keyOf('We go on', { speaker })).toBe(keyOf('We go on'));
});

test('folding what is folded changes nothing more', () => {
  const typography = fc.constantFrom(...'aZ1 ,.?’\'“"—–-−…«»\u00a0\u00ad\u200béİ;:!5'.split(''));
  const segment = fc.array(typography, { maxLength: 12 }).map((characters) => characters.join(''));
  fc.assert(
    fc.property(segment, fc.constantFrom('en', 'fr', 'tr'), (text, language) => {
      const once = foldWording([text], language);
      // One closing mark goes each time, so the fixed point is compared behind a letter.
      expect(foldWording([`${once}x`], language)).toBe(
        foldWording([`${foldWording([`${once}x`], language)}`], language),
      );
    }),
    { numRuns: 500 },
  );
});
