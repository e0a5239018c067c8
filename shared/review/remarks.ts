/**
 * Words that speak about the quote rather than being part of it, in the languages people answer in. Never
 * used to find a meaning: where one of them stands, an answer is not certain any more.
 */
const words = new Set(
  `not no nor never don't dont cannot can't won't isn't but except unless if only until provided however though
  although instead rather change changes changed changing replace replaced delete deleted remove removed cut drop
  add added correct correction edit edits edited fix amend amended revise revised reject rejected refuse refused
  decline declined approve approved approval disapprove disapproved unapproved withdraw wait hold stop pending
  subject condition conditional conditionally please ps wrong false mistake error draft without later before after
  yes ok okay fine good great agreed agree thanks thank sorry comment note question why
  tbc tbd tba tbh fyi maybe perhaps possibly probably presumably legal confirm confirmed confirming nice
  vielleicht eventuell peut-être éventuellement quizás quizá tal-vez возможно может ربما
  nicht kein keine nein aber bitte ändern geändert nur wenn falls außer ohne statt streichen genehmigt ja danke
  non ne pas mais sauf si seulement changer modifier supprimer sans oui merci approuvé
  pero salvo solo cambiar quitar sin sí gracias aprobado
  нет не но если только кроме без изменить да спасибо
  لا لم لن ليس لكن غير إلا نعم شكرا`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

const ideographs = /[不但请改没除非只]/u;

export const isRemark = (word: string): boolean =>
  words.has(word.toLowerCase().replaceAll('’', "'")) || ideographs.test(word);

/** Whether a text has one of these words in it. */
export const hasRemark = (text: string): boolean =>
  ideographs.test(text) ||
  Array.from(text.matchAll(/[\p{L}\p{M}]+(?:['’][\p{L}]+)*/gu), ([word]) => word).some(isRemark);
