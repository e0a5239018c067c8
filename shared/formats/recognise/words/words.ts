import type { Kind } from '../../../release/root';

/**
 * What the recogniser knows of one language: words as data, lower case, matched whole. A phrase may hold
 * several words. Lists hold what press offices print, gathered by hand for this project.
 */
export type Words = {
  language: string;
  /** Frequent small words, to tell the language and to bar them from names. */
  stop: string[];
  labels: { kind: Kind; phrases: string[] }[];
  immediate: string[];
  embargo: string[];
  hold: string[];
  delivery: string[];
  /** How standing lines begin, or what they hold. */
  notices: string[];
  /** Twelve lists, January first; abbreviations without their full stop. */
  months: string[][];
  weekdays: string[];
  /** Small words that may stand around or inside a date: le, den, de, года. */
  dateWords: string[];
  /** Whole headings of contacts. */
  contacts: string[];
  /** How a contacts line or heading begins. */
  contactStarts: string[];
  emailWords: string[];
  phoneWords: string[];
  roleWords: string[];
  /** Whole headings of background. */
  background: string[];
  /** Headings that a name follows: "About Acme". */
  about: string[];
  ends: string[];
  /** Verbs of saying, in the forms that stand beside a name. */
  said: string[];
  /** "According to": a name follows. */
  accordingTo: string[];
  /** Pronouns that stand for a speaker who was named before. */
  pronouns: string[];
  honorifics: string[];
  /** Head nouns of titles; matched as whole words and, when marked with a leading hyphen, as endings. */
  titles: string[];
  /** Words that make a capitalised run an organisation; a leading hyphen marks an ending. */
  organisations: string[];
  /** Between a title and its organisation, the surest first. */
  of: string[];
  /** Words before quoted terms and titles: called, named, the film. */
  naming: string[];
  /** Verbs that headlines are built on. */
  headline: string[];
  /** What opens a line of an advisory's details, before a colon: who, what, when. */
  details: string[];
  /** What stands before a bare date and says only what the date is of. */
  published: string[];
  /** How someone without a name is brought in: one, a, another. */
  indefinite: string[];
  /** Between a name and what the person is: is, was named. */
  copulas: string[];
};
