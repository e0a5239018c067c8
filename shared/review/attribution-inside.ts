import { Phrases } from '../formats/recognise/phrases';
import { es } from '../formats/recognise/words/es';
import { fr } from '../formats/recognise/words/fr';
import { it } from '../formats/recognise/words/it';
import { pt } from '../formats/recognise/words/pt';
import { ru } from '../formats/recognise/words/ru';
import type { Words } from '../formats/recognise/words/words';
import type { Speaker } from '../release/root';

const list = (text: string): string[] => text.split('|');

type Custom = {
  /** What sets it off from the quoted words: dashes everywhere, commas and a full stop in some languages. */
  by: 'dashes' | 'dashes or commas';
  said: readonly string[];
  pronouns: readonly string[];
  /** Small words that stand in a name or a title. */
  joins: readonly string[];
  titles: readonly string[];
};

const customOf = (
  { said, pronouns, titles, weekdays, honorifics }: Words,
  by: Custom['by'],
  joins: string,
): Custom => ({ by, said, pronouns, joins: list(joins), titles: [...titles, ...honorifics, ...weekdays] });

/**
 * The languages that leave who said it inside the quotation marks. English, German, Chinese, Arabic and the
 * others close the marks before it, so that there any words in the marks are the speaker's.
 */
const byLanguage = new Map<string, Custom>([
  ['fr', customOf(fr, 'dashes or commas', 'le|la|les|l|de|du|des|d|au|aux|à|et')],
  ['it', customOf(it, 'dashes or commas', 'il|lo|la|i|gli|le|l|di|del|della|dello|dell|dei|degli|delle|d')],
  ['es', customOf(es, 'dashes', 'el|la|los|las|de|del|y')],
  ['pt', customOf(pt, 'dashes', 'o|a|os|as|de|do|da|dos|das|e')],
  ['ru', customOf(ru, 'dashes', '')],
  [
    'pl',
    {
      by: 'dashes',
      said: list(
        'powiedział|powiedziała|mówi|mówił|mówiła|dodał|dodała|dodaje|stwierdził|stwierdziła|podkreślił|podkreśliła|podkreśla|oświadczył|oświadczyła|zaznaczył|zaznaczyła|wyjaśnił|wyjaśniła|zapewnił|zapewniła|oznajmił|oznajmiła|przyznał|przyznała',
      ),
      pronouns: list('on|ona'),
      joins: [],
      titles: list('dyrektor|dyrektorka|minister|ministra|prezes|prezeska|rzecznik|rzeczniczka|pan|pani'),
    },
  ],
  [
    'uk',
    {
      by: 'dashes',
      said: list(
        'сказав|сказала|каже|говорить|додав|додала|додає|зазначив|зазначила|наголосив|наголосила|підкреслив|підкреслила|заявив|заявила|пояснив|пояснила|повідомив|повідомила',
      ),
      pronouns: list('він|вона'),
      joins: [],
      titles: list('директор|директорка|міністр|міністерка|речник|речниця|голова|пан|пані'),
    },
  ],
]);

/**
 * Whether words between two parts of one quote only say who spoke, as «…, a-t-elle dit, …» and
 * «…, — сказала она. — …» do. It takes them for that when nothing else can be meant: a verb of saying comes
 * first, and what follows is a pronoun, or names and titles that are this speaker's. `before` is the
 * character that the part before ends with. In doubt it says no: a stop that asks is better than words
 * in a speaker's mouth.
 */
export const isAttributionInside = (
  words: string,
  { language, before, speaker }: { language: string; before: string; speaker: Speaker | undefined },
): boolean => {
  const custom = byLanguage.get(language);
  const clause = custom && setOff(words, custom, before);
  if (!custom || clause === undefined || !/^[\p{L}\p{M}\s,.'’-]+$/u.test(clause)) return false;
  const [first = '', ...others] = clause.split(',');
  const rest = afterVerb(first.trim(), custom);
  if (rest === undefined) return false;
  const own = new Set(speaker ? lettersOf(ownWords(speaker)) : []);
  const listed = new Set([...custom.joins, ...custom.titles.flatMap(lettersOf), ...own]);
  const known = (piece: string): boolean =>
    listed.has(lower(piece)) || (inflecting.has(language) && isFormOf(lower(piece), own));
  const who = piecesOf(rest);
  const [only] = who;
  // French always says who; elsewhere the verb alone is enough.
  if (only === undefined)
    return others.length === 0 && (language !== 'fr' || /-(?:il|elle)s?(?!\p{L})/u.test(first));
  if (who.length === 1 && custom.pronouns.includes(lower(only))) return others.length === 0;
  const tells = (piece: string): boolean => own.has(lower(piece)) && !custom.joins.includes(lower(piece));
  return (
    who.some(tells) &&
    who.every((piece) => known(piece) || isName(piece)) &&
    others.every((part) => piecesOf(part).length > 0 && piecesOf(part).every(known))
  );
};

/** Here the director of the Музей signs as директор музея. */
const inflecting = new Set(['ru', 'uk', 'pl']);

/** Four letters or more in common, and no more than a case ending that differs. */
const isFormOf = (piece: string, own: ReadonlySet<string>): boolean =>
  [...own].some((word) => {
    let same = 0;
    while (same < piece.length && piece[same] === word[same]) same++;
    return same >= 4 && piece.length - same <= 3 && word.length - same <= 3;
  });

const ownWords = ({ name, title = '', description = '', organisation = '' }: Speaker): string =>
  [name, title, description, organisation].join(' ');

/** Without what sets it off at both ends; `undefined` when it is not set off as the language does. */
const setOff = (words: string, { by }: Custom, before: string): string | undefined => {
  const dashed = /^[,.!?…]*\s*[—–](.+?)[,.]?\s*[—–],?\s*$/su.exec(words);
  if (dashed) return dashed[1]?.trim();
  if (by === 'dashes') return undefined;
  const lead = /[,!?…]/.test(before) ? /^,?\s+/u : /^(?:,|\s?[!?…],?)\s+/u;
  const found = lead.exec(words);
  const commas = found && /^(.+)[,.]\s+$/su.exec(words.slice(found[0].length));
  return commas?.[1]?.trim();
};

const verbs = new WeakMap<Custom, Phrases>();

/** What follows the verb of saying that it begins with. French inverts: "a-t-elle dit", "dit-il". */
const afterVerb = (clause: string, custom: Custom): string | undefined => {
  const phrases = verbs.get(custom) ?? new Phrases(custom.said);
  verbs.set(custom, phrases);
  const plain = clause.replace(/[’ʼ]/g, "'");
  const inverted = /^(\S+?)-(?:t-)?(?:il|elle|ils|elles)(?!\p{L})/u.exec(plain);
  const straight = inverted ? `${inverted[1]}${plain.slice(inverted[0].length)}` : plain;
  const verb = phrases.at(lower(straight));
  if (verb === undefined) return undefined;
  const rest = straight.slice(verb.length);
  // The pronoun is there already: nobody else can follow it.
  return inverted && rest.trim() !== '' ? undefined : rest;
};

const lower = (text: string): string => text.toLowerCase();
const piecesOf = (text: string): string[] => text.match(/[\p{L}\p{M}]+/gu) ?? [];
const lettersOf = (text: string): string[] => piecesOf(lower(text));
const isName = (piece: string): boolean => /^\p{Lu}/u.test(piece);
