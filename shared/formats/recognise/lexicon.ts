import type { Kind } from '../../release/root';
import { Phrases, WordEndings } from './phrases';
import { allWords } from './words/all-words';
import { labelsElsewhere } from './words/labels-elsewhere';
import type { Words } from './words/words';

const every = (pick: (words: Words) => readonly string[]): string[] =>
  allWords.flatMap((words) => [...pick(words)]);
const phrases = (pick: (words: Words) => readonly string[]): Phrases => new Phrases(every(pick));

/**
 * The word lists of all languages together: a French release may carry an English label. Lists whose
 * words mean other things elsewhere (verbs of saying, "of") are asked per language, see `wordsOf`.
 */
export const lexicon = {
  labels: new Phrases([
    ...every((words) => words.labels.flatMap((label) => label.phrases)),
    ...labelsElsewhere,
  ]),
  immediate: phrases((words) => words.immediate),
  embargo: phrases((words) => words.embargo),
  hold: phrases((words) => words.hold),
  delivery: phrases((words) => words.delivery),
  notices: phrases((words) => words.notices),
  contacts: phrases((words) => words.contacts),
  contactStarts: phrases((words) => [...words.contactStarts, ...words.contacts]),
  fieldWords: phrases((words) => [...words.emailWords, ...words.phoneWords]),
  phoneWords: phrases((words) => words.phoneWords),
  emailWords: phrases((words) => words.emailWords),
  roleWords: phrases((words) => words.roleWords),
  background: phrases((words) => words.background),
  about: phrases((words) => words.about),
  ends: phrases((words) => words.ends),
  headline: phrases((words) => words.headline),
  details: phrases((words) => words.details),
  published: phrases((words) => words.published),
  honorifics: new WordEndings(every((words) => words.honorifics)),
  titles: new WordEndings(every((words) => words.titles)),
  organisations: new WordEndings(every((words) => words.organisations)),
  stop: new WordEndings(every((words) => words.stop)),
};

/** What kind of release a label announces. */
export function kindOfLabel(phrase: string): Kind {
  for (const words of allWords)
    for (const { kind, phrases: list } of words.labels) if (new Phrases(list).has(phrase)) return kind;
  return 'release';
}

/** Whether the text holds a word of an organisation; Chinese is looked through for its endings. */
export function hasOrganisationWord(text: string): boolean {
  const words = text.slice(0, 240).match(/[\p{L}\p{N}.’'-]+/gu) ?? [];
  return (
    words.some(
      (word) => lexicon.organisations.has(word) || lexicon.organisations.has(word.replace(/\.$/, '')),
    ) ||
    /(?:中心|办公室|委员会|公司|大学|学院|研究所|研究院|组织|协会|基金会|集团|银行|联合国|博物馆|图书馆|医院|政府|署|局|部|馆)$/.test(
      text.trim(),
    )
  );
}

/** Whether a word of a title stands in the text. */
export function hasTitleWord(text: string): boolean {
  const words = text.slice(0, 240).match(/[\p{L}\p{N}’'-]+/gu) ?? [];
  return (
    words.some((word) => lexicon.titles.has(word)) ||
    /(?:主任|部长|主席|总裁|经理|局长|秘书长|总干事|校长|院长|馆长|会长|负责人|发言人|新闻官|总监|首席执行官|董事长|教授)/.test(
      text,
    )
  );
}
