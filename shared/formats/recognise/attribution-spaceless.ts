import type { Attribution, Reader } from './attribution';
import { hasTitleWord, lexicon } from './lexicon';
import { type TitleParts, titleParts } from './title-parts';
import { zh } from './words/zh';

const familyNames =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤';
const verbs = [...zh.said].sort((a, b) => b.length - a.length).join('|');
const titles = zh.titles.join('|');
const organisations =
  '中心|办公室|委员会|公司|大学|学院|研究所|研究院|署|局|院|组织|协会|基金会|集团|银行|联合国|联盟|博物馆|图书馆|学校|医院|政府|部|馆|社';
const sayingBefore = new RegExp(
  `([\\u4e00-\\u9fff·]{1,40}?)(?:[（(][^（）()]{1,30}[)）])?(?:在[^，。：]{1,16}?|今天|昨天|日前|还|也|进一步|随后|当日|当天){0,3}(?:${verbs})[^，。“”「」：:]{0,8}[：:，,]?\\s*$`,
  'u',
);
const sayingAfter = new RegExp(
  `^[，,。\\s]*([\\u4e00-\\u9fff·]{1,40}?)(?:今天|还|也|随后|在[^，。]{1,16}?){0,2}(?:${verbs})`,
  'u',
);

/** "湖区中心项目主任": the organisation ends where the rest is a title ("博物馆" + "馆长"). */
function chineseTitle(before: string): TitleParts {
  for (const end of before.matchAll(new RegExp(organisations, 'gu'))) {
    const at = end.index + end[0].length;
    const title = before.slice(at);
    if (title.length > 1 && title.length < 16 && hasTitleWord(title))
      return { organisation: before.slice(0, at), title };
  }
  return before !== '' && hasTitleWord(before) ? { title: before } : {};
}

/** "湖区中心项目主任李明": the name is at the end, by its family name; organisation and title before it. */
function chineseName(text: string): Attribution | undefined {
  const body = text.replace(/^(?:对此|同时|此外|据|该)/u, '');
  if (/^(?:他|她)(?:们)?$/u.test(body)) return { again: true, score: 5 };
  const foreign = /[\u4e00-\u9fff]{1,8}(?:·[\u4e00-\u9fff]{1,8}){1,3}$/u.exec(body)?.[0];
  const split = new RegExp(`^(.*(?:${titles}))([\\u4e00-\\u9fff·]{2,14})$`, 'u').exec(body);
  const tail =
    foreign && !split
      ? foreign
      : (split?.[2] ??
        [3, 2]
          .map((length) => body.slice(-length))
          .find((name) => familyNames.includes(name.charAt(0)) && name.length >= 2));
  if (!tail || (!foreign && !split && tail.length > 4) || hasTitleWord(tail)) return undefined;
  const before = split ? (split[1] ?? '') : body.slice(0, body.length - tail.length);
  const plain = chineseTitle(before);
  return {
    name: tail.replace(/(?:先生|女士|博士)$/u, ''),
    ...plain,
    score: split || foreign ? 7 : before === '' ? 6 : 4.5,
  };
}

function chinese(fragment: string): Attribution | undefined {
  const match =
    sayingAfter.exec(fragment.slice(0, 80)) ??
    sayingBefore.exec(
      fragment
        .split(/[。！？；]/u)
        .at(-1)
        ?.split(/[，,]/u)
        .slice(-2)
        .join('，')
        .slice(-80) ?? '',
    );
  const words = match?.[1]?.trim();
  if (words) return chineseName(words);
  return new RegExp(`^[，,\\s]*(?:他|她)[^，。]{0,6}(?:${verbs})`, 'u').test(fragment) ||
    new RegExp(`(?:他|她)[^，。]{0,6}(?:${verbs})[^，。]{0,4}[：:，]?\\s*$`, 'u').test(fragment.slice(-40))
    ? { again: true, score: 5 }
    : undefined;
}

const arabicWord = /[\p{sc=Arabic}\p{M}]+/gu;
const opensClause = /^(?:إن|أن|أنه|أنها|إنه|إنها|خلال|في|على|بأن|اليوم|عن|إلى)$/u;

/** The words after an Arabic verb of saying: a name, then its title after a comma; or a title, then a name. */
function arabic(fragment: string, reader: Reader): Attribution | undefined {
  const verb = [...fragment.matchAll(arabicWord)]
    .filter((word) => reader.said.has(word[0].toLowerCase()))
    .at(-1);
  if (!verb) return undefined;
  const after = fragment.slice(verb.index + verb[0].length).split(/[:：.؛«“"]/u)[0] ?? '';
  const [first = '', ...rest] = after.split('،');
  let words = first
    .trim()
    .split(/\s+/u)
    .filter((word) => word !== '');
  const clause = words.findIndex((word) => opensClause.test(word));
  const titled = words.some((word) => lexicon.titles.has(word));
  if (clause >= 0 && !titled) words = words.slice(0, clause);
  while (words[0] && lexicon.honorifics.has(words[0])) words.shift();
  if (words.length === 0) return { again: true, score: 4 };
  const apposition = rest
    .find((part) => hasTitleWord(part))
    ?.trim()
    .replace(/[\s،]+$/u, '');
  if (titled && words.length > 2) {
    const end = words.findIndex(
      (word, index) => index > 1 && /^(?:إن|أن|إنه|إنها|أنه|أنها|خلال|بأن)$/u.test(word),
    );
    const kept = end > 0 ? words.slice(0, end) : words;
    const name = kept.slice(-2).join(' ');
    return { name, ...titleParts(kept.slice(0, -2).join(' '), 'ar', reader.known), score: 4.5 };
  }
  if (words.length > 5) return undefined;
  if (words.length === 1 && !reader.isSpeaker(words[0] ?? '')) return { again: true, score: 3.5 };
  return { name: words.join(' '), ...(apposition && arabicTitle(apposition, reader)), score: 6 };
}

function arabicTitle(text: string, reader: Reader) {
  const parts = titleParts(text, 'ar', reader.known);
  if (parts.organisation) return parts;
  // "مديرة البرنامج في مكتب …": the organisation follows its preposition, without an article.
  const at = /\s(?:في|لدى)\s(.+)$/u.exec(text);
  return at ? { title: text.slice(0, at.index), organisation: at[1] } : parts;
}

/** Attribution in scripts without capitals, where a name is told by its place beside the verb. */
export const spacelessAttribution = (fragment: string, reader: Reader): Attribution | undefined =>
  reader.language === 'zh' ? chinese(fragment) : arabic(fragment, reader);
