import { ar } from './ar';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { it } from './it';
import { pt } from './pt';
import { ru } from './ru';
import type { Words } from './words';
import { zh } from './zh';

/** Adding a language is one file beside these and its name here. */
export const allWords: readonly Words[] = [en, fr, es, ru, ar, zh, de, it, pt];

/** The words of a language tag ("fr-CA" gives French), or none. */
export const wordsOf = (language: string): Words | undefined =>
  allWords.find((words) => words.language === language.split('-')[0]?.toLowerCase());
