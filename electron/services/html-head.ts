import type { Element } from 'hast';
import { textOfView } from '../../shared/formats/view-text';
import type { View, ViewSection } from '../../shared/formats/view-types';

/** Title, description, authors and the data for search engines: each says what the view says. */
export const headIsOf = (elements: readonly Element[], view: View): boolean => {
  const named = (name: string) => elements.filter(({ tagName }) => tagName === name);
  const metas = named('meta');
  const metaOf = (name: string) =>
    metas.filter(({ properties }) => properties.name === name).map(({ properties }) => properties.content);
  const known = ['author', 'description', 'robots', 'viewport'];
  const others = metas.filter(({ properties }) => !known.includes(String(properties.name)));
  const scripts = named('script');
  return (
    sameList(named('title').map(wordsIn), [view.title]) &&
    sameList(metaOf('author'), view.issuers) &&
    metaOf('description').every((words) => describes(String(words), view)) &&
    metaOf('robots').every((words) => words === 'noindex, nofollow, noarchive') &&
    metaOf('viewport').every((words) => words === 'width=device-width, initial-scale=1') &&
    others.every(isSetting) &&
    scripts.length === 1 &&
    scripts.every(
      (script) => script.properties.type === 'application/ld+json' && dataIsOf(wordsIn(script), view),
    )
  );
};

const wordsIn = ({ children }: Element): string =>
  children.map((child) => (child.type === 'text' ? child.value : '')).join('');

const sameList = (read: readonly unknown[], meant: readonly string[]): boolean =>
  read.length === meant.length && read.every((words, at) => words === meant[at]);

/** The subheadline, or the first words of the text. */
const describes = (words: string, view: View): boolean => {
  if (view.subtitle) return words === view.subtitle;
  const sections: readonly ViewSection[] = view.sections;
  const body = sections.find((section) => section.type === 'body');
  const lead = body?.blocks.find((block) => block.type === 'paragraph');
  const text = (lead?.runs ?? [])
    .map((run) => run.text)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
  return words === text || (words.endsWith('…') && text.startsWith(words.slice(0, -1)));
};

/** The character set, and a policy that lets the page ask for nothing. */
const isSetting = ({ properties }: Element): boolean =>
  properties.charSet === 'utf-8' ||
  ((String(properties.httpEquiv) === 'content-security-policy' ||
    String(properties.httpEquiv) === 'Content-Security-Policy') &&
    /^default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'$/.test(
      String(properties.content),
    ));

/** Every string in it is one of the view, or a word of the vocabulary of schema.org that we use. */
const dataIsOf = (json: string, view: View): boolean => {
  const said: string[] = [];
  const collect = (value: unknown): void => {
    if (typeof value === 'string') said.push(value);
    else if (Array.isArray(value)) value.forEach(collect);
    else if (typeof value === 'object' && value !== null) {
      said.push(...Object.keys(value));
      Object.values(value).forEach(collect);
    }
  };
  collect(JSON.parse(json));
  const people = view.quotes.flatMap(({ speaker }) => (speaker ? Object.values(speaker) : []));
  // Whoever the view says spoke, the page may only tell what its own words tell.
  const printed = folded(textOfView(view));
  if (people.some((words) => words !== undefined && !printed.includes(folded(words)))) return false;
  const known = new Set<string | undefined>([
    ...vocabulary,
    view.title,
    view.subtitle,
    view.reference,
    view.dateline,
    view.date,
    view.language,
    ...view.issuers,
    ...view.quotes.map(({ wording }) => wording),
    ...people,
  ]);
  return said.every((words) => known.has(words));
};

const folded = (words: string): string => words.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();

const vocabulary = [
  ...'@context @type headline alternativeHeadline identifier dateline datePublished inLanguage'.split(' '),
  ...'creativeWorkStatus author publisher hasPart name jobTitle description affiliation text'.split(' '),
  ...'creator spokenByCharacter NewsArticle Organization Person Quotation Draft'.split(' '),
  'https://schema.org',
];
