import { quotationMarksOf } from '../editing/quotation-marks';
import { textDate } from '../formats/dateline';
import { fill } from '../formats/fill';
import { baseLanguage } from '../formats/locale';
import { gap } from '../formats/timing';
import { hasWords, wordsOf } from '../formats/words/words';
import { withoutNote } from '../review/correction-note';
import { readEntry } from '../review/entry';
import { acceptedRoot } from '../review/resolve';
import { standing } from '../review/standing';
import { assetsIn } from './assets-in';
import { blankRelease, blankSection, labelFor } from './blank';
import { type Made, undated } from './copies';
import type { Release } from './file-format';
import type { Leaf } from './leaf';
import { quotedIn } from './quoted-in';
import type { Root } from './root';
import type { Notice, Section } from './sections';
import { sectionOf, textOf } from './text';
import { unmarked } from './unmarked';

/**
 * A new release that brings another up to date: its text with every open change taken, its speakers and
 * quotes, with dates as gaps. Headline and label say that it is an update and a notice at the top names the
 * release it updates, in the words of its own language. Open changes and comments do not travel: they were
 * about words that went out, and what is new here is what is changed from now on. Nothing is approved in it
 * and it has no past.
 */
export const updateOf = (file: Release, made: Made): Release => {
  // A note of correction is about the release it stands in.
  const old = withoutNote(acceptedRoot(file.root));
  const { kind, language, houseStyle, issuer } = old;
  const { update } = wordsOf(language);
  const notice: Notice = {
    type: 'notice',
    place: 'top',
    children: [spoken(fill(update.notice, { release: nameOf(old, file) }), language)],
  };
  const sections = old.children.map((section): Section => {
    if (section.children.length === 0) return blankSection(section.type, { kind, language, houseStyle });
    const clean = undated(unmarked(section), language);
    if (clean.type === 'headline')
      return { ...clean, children: prefixed(clean.children, update.headline, language) };
    if (clean.type === 'label')
      return { ...clean, children: labelled(clean.children, update.label, language) };
    return clean;
  });
  const children = withNotice(sections, notice);
  const root: Root = { ...old, children, quotes: quotedIn(children, old).quotes, comments: {} };
  const { envelope } = blankRelease({ kind, language, houseStyle, issuer, ...made });
  return { root, envelope: { ...envelope, assets: assetsIn(root, file.envelope.assets) } };
};

/**
 * The notice that takes a release back, to be finished by a person: it names the release, asks not to use
 * it, and leaves a gap for the reason. Letterhead, place, contacts, end mark and house style are those of
 * the release; nothing that was said in it is said again.
 */
export const withdrawalOf = (file: Release, made: Made): Release => {
  const old = acceptedRoot(file.root);
  const { language, houseStyle, issuer } = old;
  const blank = blankRelease({ kind: 'notice', language, houseStyle, issuer, ...made });
  const { withdrawal } = wordsOf(language);
  const say = (words: string): Extract<Section, { type: 'body' }>['children'][number] => ({
    type: 'paragraph',
    children: [spoken(words, language)],
  });
  const children = old.children.flatMap((section): Section[] => {
    const blankOne = () => blankSection(section.type, { kind: 'notice', language, houseStyle });
    if (section.type === 'notice') return [];
    if (section.children.length === 0) return [blankOne()];
    switch (section.type) {
      case 'letterhead':
      case 'contacts':
      case 'end-mark':
        return [unmarked(section)];
      case 'dateline':
        return [undated(unmarked(section), language)];
      case 'label':
        return [{ type: 'label', children: [spoken(labelFor('notice', language, houseStyle), language)] }];
      case 'headline':
        return [
          {
            ...section,
            children: prefixed(unmarked(section).children, withdrawal.headline, language).map(withoutQuote),
          },
        ];
      case 'body':
        return [
          {
            type: 'body',
            children: [
              say(fill(withdrawal.says, { release: nameOf(old, file) })),
              say(withdrawal.request),
              say(fill(withdrawal.reason, { gap })),
            ],
          },
        ];
      default:
        return [blankOne()];
    }
  });
  const root: Root = { ...blank.root, children, ...quotedIn(children, old) };
  return { root, envelope: { ...blank.envelope, assets: assetsIn(root, file.envelope.assets) } };
};

/** “Harbour opens” (Port of Harwell, 2 March 2026), as far as it is known; else what its label calls it. */
const nameOf = (root: Root, { envelope }: Release): string => {
  const headline = wordsIn(root, 'headline');
  const {
    outer: [open, close],
    space,
  } = quotationMarksOf(root.language);
  const day = sectionOf(root, 'dateline')?.date ?? releasedOn(envelope.ledger);
  const issuer = root.issuer.trim() || wordsOfIssuer(root);
  const details = [issuer, day === undefined ? '' : textDate(day, root)].filter((part) => part !== '');
  const named = headline === '' ? wordsIn(root, 'label') : `${open}${space}${headline}${space}${close}`;
  if (details.length === 0) return named;
  const list = `(${details.join(baseLanguage(root.language) === 'zh' ? '，' : baseLanguage(root.language) === 'ar' ? '، ' : ', ')})`;
  return named === '' ? list : `${named} ${list}`;
};

/** The day of the newest mark of release, by UTC; a printed date comes before it, since readers see that one. */
const releasedOn = (ledger: Release['envelope']['ledger']): string | undefined => {
  for (const loose of standing(ledger)) {
    const entry = readEntry(loose);
    if (entry?.kind === 'released') return entry.when.slice(0, 10);
  }
  return undefined;
};

const wordsIn = (root: Root, type: 'headline' | 'label'): string => {
  const section = sectionOf(root, type);
  return section ? textOf(section).replace(/\s+/g, ' ').trim() : '';
};

const wordsOfIssuer = (root: Root): string => {
  const line = sectionOf(root, 'letterhead')?.children[0]?.children[0];
  return line ? textOf(line).trim() : '';
};

/** A release in a language without words of its own says it in English, and says that this is English. */
const spoken = (text: string, language: string): Leaf =>
  hasWords(language) || baseLanguage(language) === 'en' ? { text } : { text, language: 'en' };

const prefixed = (leaves: Leaf[], pattern: string, language: string): Leaf[] => {
  const words = leaves.map(({ text }) => text).join('');
  const prefix = fill(pattern, { headline: '' });
  const isThere = words.trimStart().toLowerCase().startsWith(prefix.trim().toLowerCase());
  return words.trim() === '' || isThere ? leaves : [spoken(prefix, language), ...leaves];
};

const labelled = (leaves: Leaf[], label: string, language: string): Leaf[] => {
  const words = leaves
    .map(({ text }) => text)
    .join('')
    .trim();
  if (words.toLowerCase().includes(label.toLowerCase())) return leaves;
  return words === '' ? [spoken(label, language)] : [...leaves, spoken(` – ${label}`, language)];
};

/** The title of a release that was taken back is named, not said by whom it quotes. */
const withoutQuote = ({ quote: _quote, ...leaf }: Leaf): Leaf => leaf;

/** Before the standing notices at the top, else right before the label, which is as near to the top. */
const withNotice = (sections: Section[], notice: Notice): Section[] => {
  const isTop = (section: Section) => section.type === 'notice' && section.place === 'top';
  const first = sections.findIndex(isTop);
  const place = first >= 0 ? first : sections.findIndex(({ type }) => type === 'label');
  return sections.toSpliced(Math.max(0, place), 0, notice);
};
