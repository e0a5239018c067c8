import type { Reader } from './attribution';
import { hasOrganisationWord, hasTitleWord, lexicon } from './lexicon';
import { type Candidate, type Place, places } from './names';
import { type TitleParts, titleParts } from './title-parts';

const clause =
  /^(?:who|whose|which|that|where|qui|que|dont|quien|que|cuyo|che|der|die|das|dessen|deren|который|которая|quem|cujo)\s+\p{Ll}/u;

/** What stands between commas after a name and tells who the person is. */
export function appositive(after: string, reader: Reader): string {
  // "Ruth Adeleke of the Cascade Forest Council said".
  const works =
    /^\s((?:of|from|at|vom|von der|du|de la|del|della)\s(?:the\s)?\p{Lu}[\p{L}’'&-]*(?:\s(?:of\s|for\s|and\s|the\s|de\s|für\s)*\p{Lu}[\p{L}’'&-]*){0,7})/u.exec(
      after,
    )?.[1];
  if (works && hasOrganisationWord(works)) return works;
  if (!/^\s*[,(]/u.test(after)) return '';
  const inner = after.replace(/^\s*[,(]\s*/u, '');
  const lower = inner.toLowerCase().replace(/[’ʼ]/g, "'");
  const verb = places(reader.said, lower).find(
    ({ from }) => from === 0 || /[,)]\s*$|(?:,\s|\s)(?:who\s)?$/u.test(inner.slice(0, from)),
  );
  const to = verb ? verb.from : inner.length;
  const parts = inner
    .slice(0, to)
    .replace(/[\s,):.]+$/u, '')
    .split(/,\s*/u);
  const first = parts[0] ?? '';
  if (first === '' || first.length > 140) return '';
  // "Jane Doe, who leads the mill, said": a clause tells what she does, not her title.
  if (clause.test(first)) return '';
  if (!hasTitleWord(first) && !hasOrganisationWord(first) && !reader.known(first)) return '';
  const kept = [first];
  for (const part of parts.slice(1)) {
    if (!/^\p{Lu}/u.test(part) && !hasOrganisationWord(part)) break;
    if (clause.test(part) || /^(?:on|in|at|during|speaking)\s/iu.test(part)) break;
    kept.push(part);
  }
  return kept.join(', ');
}

/** An article and one word: "el doctor", "the engineer". */
const addressed =
  /^(?:\p{L}{1,3}\s)?(?:doctor|doctora|docteur|professor|profesor|profesora|professeur|professeure|ingeniero|ingeniera|dottor|dottoressa|doutor|doutora|arquitecto|arquitecta)$/iu;

/** The title before a name: from the verb or comma before it, without what the sentence says first. */
export function titleBefore(
  text: string,
  candidate: Candidate,
  verbs: readonly Place[],
  runStart: number,
): string {
  const verb = verbs.filter(({ to }) => to <= runStart).at(-1);
  const joined = text.slice(verb?.to ?? 0, runStart) + candidate.before;
  const apart = /[,،]\s*$/u.test(joined);
  const clauses = joined.replace(/[,،\s]+$/u, '').split(/[,،;:()]\s+/u);
  const last = clauses.at(-1) ?? '';
  const earlier = clauses.at(-2) ?? '';
  // "the head of surgery, Doctor Jane Doe": what stands before the form of address says more.
  const clause = clauses.length > 1 && addressed.test(last) && hasTitleWord(earlier) ? earlier : last;
  const words = clause.split(/\s+/u).filter((word) => word !== '');
  const head = words.findIndex((word) => hasTitleWord(word.replace(/['’]s$/u, '')));
  if (head < 0) return '';
  if (apart && words.length > 14) return '';
  let start = head;
  while (start > 0) {
    const word = words[start - 1] ?? '';
    const isName = /['’]s?$|^\p{Lu}/u.test(word);
    if ((lexicon.stop.has(word) && !/^\p{Lu}/u.test(word)) || (lexicon.stop.has(word) && start === 1)) break;
    if (!isName && !/^\p{Ll}[\p{L}-]+$/u.test(word)) break;
    start--;
  }
  return words.slice(start).join(' ');
}

/** "of Holmby Fire Station", "from the Zoological Institute in Lund": only where the person works. */
const origin = /^(?:of|from|at|with|vom|von der|von|du|de la|de l['’]|de|del|della|dello|da|do)\s+(?=\S)/u;

/** How far after a name a clause about the person reaches: ", who leads the mill,". */
export const clauseLength = (after: string): number =>
  /^\s*,\s*(?:who|whose|qui|dont|der|die|das|que|quien|che|который|которая|quem)\s[^,;.!?"“«]{2,140}(?:,|(?=\s(?:said|says|told)\s))/u.exec(
    after,
  )?.[0].length ?? 0;

const isRicher = (a: TitleParts, b: TitleParts): boolean =>
  (b.title?.length ?? 0) > (a.title?.length ?? 0) &&
  (b.title ?? '').toLowerCase().includes((a.title ?? '').toLowerCase());

/** Title and organisation of a person from the words before and after the name. */
export function partsAround(before: string, after: string, reader: Reader): TitleParts {
  const read = (text: string): TitleParts =>
    text === '' ? {} : titleParts(text, reader.language, reader.known);
  const works = origin.exec(after);
  const place = works && after.slice(works[0].length).replace(/^(?:the|der|die|la|le|el|il)\s/u, '');
  if (place && !hasTitleWord(place.split(/\s/u)[0] ?? '') && hasOrganisationWord(place))
    return { ...read(before), organisation: read(before).organisation ?? place };
  const behind = read(after);
  const ahead = read(before);
  if (after === '') return ahead;
  if (before === '') return behind;
  if (!behind.organisation && isRicher(behind, ahead)) return ahead;
  return behind.organisation ? behind : { ...ahead, ...behind };
}
