/** Scripts that no bundled face draws: a page shows them with the system's faces or not at all. */
export type SystemScript = 'chinese' | 'japanese' | 'korean';

const kana = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
const han = /\p{Script=Han}/u;
const hangul = /\p{Script=Hangul}/u;

/**
 * Which of the system's faces a text needs, by the writing they are made for; none for most texts. Han
 * characters beside kana are Japanese, since a face for Japanese has both.
 */
export const needsSystemFace = (text: string): SystemScript[] => {
  const needed: SystemScript[] = [];
  if (kana.test(text)) needed.push('japanese');
  else if (han.test(text)) needed.push('chinese');
  if (hangul.test(text)) needed.push('korean');
  return needed;
};
