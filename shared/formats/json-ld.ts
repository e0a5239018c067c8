import type { View, ViewQuote } from './view-types';

type Thing = { '@type': string; [property: string]: unknown };

const organisation = (name: string): Thing => ({ '@type': 'Organization', name });

/** schema.org NewsArticle with its quotations; undefined properties fall away when it becomes text. */
export const newsArticle = (view: View): Thing & { '@context': string } => ({
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: view.title,
  alternativeHeadline: view.subtitle || undefined,
  identifier: view.reference,
  dateline: view.dateline || undefined,
  datePublished: view.date,
  inLanguage: view.language,
  creativeWorkStatus: view.copy === 'draft' ? 'Draft' : undefined,
  author: view.issuers.length > 0 ? view.issuers.map(organisation) : undefined,
  publisher: view.issuers[0] === undefined ? undefined : organisation(view.issuers[0]),
  hasPart: view.quotes.length > 0 ? view.quotes.map(quotation) : undefined,
});

const quotation = ({ wording, speaker }: ViewQuote): Thing => {
  const person: Thing | undefined = speaker && {
    '@type': 'Person',
    name: speaker.name,
    jobTitle: speaker.title,
    description: speaker.description,
    affiliation: speaker.organisation === undefined ? undefined : organisation(speaker.organisation),
  };
  return { '@type': 'Quotation', text: wording, creator: person, spokenByCharacter: person };
};

/**
 * JSON that is also safe inside `<script>`: `<` and the two line separators are escaped, so no text can
 * end the element or open a comment in it.
 */
export const jsonForScript = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
