import { hasOrganisationWord, hasTitleWord, lexicon } from './lexicon';
import { wordsOf } from './words/all-words';

export type TitleParts = { title?: string; organisation?: string };

const article = /^(?:(?:the|a|an|der|die|das|den|dem|le|la|les|el|los|las|un|una|une|il)\s+|l['’])(?=\S)/iu;
const withoutArticle = (text: string): string => {
  const bare = text.trim().replace(article, '');
  return bare === '' ? text.trim() : bare;
};
const clean = (text: string): string => text.replace(/^[\s,;:،，–—-]+|[\s,;:،，.–—-]+$/gu, '').trim();

/** Heads whose "of" names a field of work, not an organisation: Minister of Health. */
const portfolio =
  /(?:minist|representative|coordinator|envoy|secretar|professor|profes|doctor|commissioner|head of|direct\p{L}+ of (?:communications|research|operations|marketing|sales|policy))\p{L}*$/iu;
const acronym = /^[\p{Lu}\d][\p{Lu}\d/&.-]+(?:\s|$)/u;

function isOrganisation(
  text: string,
  title: string,
  sure: boolean,
  known: (text: string) => boolean,
): boolean {
  const name = withoutArticle(text);
  // "at the trust" names nothing by itself.
  if (/^\p{Ll}/u.test(name))
    return (
      hasOrganisationWord(name.split(/\s/u)[0] ?? '') && /^\p{Ll}+\s(?:\p{Ll}+\s){0,2}[\p{Lu}«“]/u.test(name)
    );
  if (known(name) || acronym.test(name)) return true;
  // "Minister for Energy", "Coordinator for the Kestrel Islands": a field or a region, not where they work.
  if (portfolio.test(title) && !/\s/u.test(name)) return false;
  if (hasOrganisationWord(name)) return true;
  return !portfolio.test(title) && (sure || /^\p{Lu}\S*\s(?:\S+\s)*\p{Lu}/u.test(name));
}

/**
 * Parts "Programme Manager of the Lake Office" or "UNOCT's Programme Manager" into title and
 * organisation. Words that name no organisation stay in the title.
 */
export function titleParts(source: string, language: string, known: (text: string) => boolean): TitleParts {
  const text = withoutArticle(clean(source));
  if (text === '') return {};
  const possessive = /^(.{2,80}?)(?:['’]s|(?<=s)['’])\s+(.+)$/u.exec(text);
  if (possessive && hasTitleWord(possessive[2] ?? '') && /^\p{Ll}/u.test(possessive[1] ?? ''))
    return { title: clean(possessive[2] ?? '') };
  if (possessive && hasTitleWord(possessive[2] ?? ''))
    return { title: clean(possessive[2] ?? ''), organisation: clean(possessive[1] ?? '') };
  const comma = /^([^,،，]+)[,،，]\s*(.+)$/u.exec(text);
  if (comma && hasTitleWord(comma[1] ?? '')) {
    const rest = clean(comma[2] ?? '');
    if (isOrganisation(rest, comma[1] ?? '', true, known)) {
      const inner = titleParts(comma[1] ?? '', language, known);
      return inner.organisation
        ? { title: text }
        : { title: clean(comma[1] ?? ''), organisation: withoutArticle(rest) };
    }
  }
  const lead = /^([\p{Lu}\d][\p{Lu}\d/&.-]{1,20})\s+(.+)$/u.exec(text);
  // "U.S. Attorney" is one title; "WHO Director" is a title and where.
  if (
    lead &&
    !/^(?:\p{Lu}\.){2,}$/u.test(lead[1] ?? '') &&
    hasTitleWord(lead[2] ?? '') &&
    !hasTitleWord(lead[1] ?? '')
  )
    return { title: clean(lead[2] ?? ''), organisation: lead[1] };
  const links = wordsOf(language)?.of ?? [];
  for (const link of links) {
    const sure = /^(?:at|with|bei|beim|bei der|chez|au sein de|auprès de|en|en la|en el|в|при|في|لدى)$/u.test(
      link,
    );
    const between = /['’]$/u.test(link) ? ` ${link}` : ` ${link} `;
    for (let at = text.indexOf(between); at > 0; at = text.indexOf(between, at + 1)) {
      const title = text.slice(0, at);
      const organisation = text.slice(at + between.length);
      if (hasTitleWord(title) && isOrganisation(organisation, title, sure, known))
        return { title: clean(title), organisation: withoutArticle(clean(organisation)) };
    }
  }
  // A company's name before the title: "Harbour Ferries Ltd chief executive".
  const words = text.split(/\s+/u);
  const last = words.findLastIndex((word) => lexicon.organisations.has(word));
  if (
    last >= 1 &&
    last < words.length - 1 &&
    /^\p{Lu}/u.test(text) &&
    hasTitleWord(words.slice(last + 1).join(' ')) &&
    !hasTitleWord(words.slice(0, last + 1).join(' '))
  )
    return { title: words.slice(last + 1).join(' '), organisation: words.slice(0, last + 1).join(' ') };
  return { title: text };
}
