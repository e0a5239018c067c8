import type { Reader } from './attribution';
import { hasTitleWord } from './lexicon';
import { capitalRuns, nameIn, places } from './names';
import { firstSentence, openSentence } from './sentences';
import { type TitleParts, titleParts } from './title-parts';
import { appositive, partsAround, titleBefore } from './titles';

/** A person whom the text names in full, with what it says of them when it says one thing only. */
export type Mention = TitleParts & { name: string };

/** "Jane Doe is chief executive of Acme.": what follows a copula, when it is a title. */
function afterCopula(after: string, reader: Reader): string {
  const lower = after.toLowerCase().slice(0, 40).replace(/[’ʼ]/g, "'");
  const start = /^\s+/u.exec(lower)?.[0].length ?? 0;
  const copula = start > 0 ? reader.copulas.at(lower, start) : undefined;
  if (!copula) return '';
  const said = after.slice(start + copula.length).split(/[.;:!?]\s|[.;:!?]$|,\s(?=\p{Ll})/u)[0] ?? '';
  const title = said.trim().replace(/^(?:as|also|now|its|the)\s/u, '');
  const opens = title.split(/\s+/u).slice(0, 5).join(' ');
  return title.length < 120 && hasTitleWord(opens) ? title : '';
}

const reach = 240;
const marks = /["“”„«»「」]/u;
const whereabouts = /(?:^|\s)(?:from|in|at|near|to|aus|bei|nach|à|en|vers|из|в)\s$/iu;
const outsideMarks = (text: string): string => text.split(marks).at(-1) ?? '';

/** The people a paragraph names in full. */
export function mentionsIn(text: string, reader: Reader): Mention[] {
  const nicknamed = [
    ...text.matchAll(/\p{Lu}[\p{L}'’-]+ ["“„«]\p{Lu}\p{L}+["”“»] (\p{Lu}[\p{L}'’-]+)/gu),
  ].map((match): Mention => ({ name: match[0] }));
  let before = 0;
  const named = capitalRuns(text).flatMap((run): Mention[] => {
    const candidate = nameIn(run, text, reader);
    if (!candidate?.name.includes(' ')) return [];
    const start = run[0]?.from ?? 0;
    // Title and name stand in one sentence, outside quotation marks, and behind the person named before.
    const base = Math.max(before, start - reach);
    const lead = outsideMarks(openSentence(text.slice(base, start)));
    const from = start - lead.length;
    before = candidate.to;
    const behind = firstSentence(text.slice(candidate.to, candidate.to + reach)).split(marks)[0] ?? '';
    const after = appositive(behind, reader);
    const is = after === '' ? afterCopula(behind, reader) : '';
    const lower = lead.toLowerCase().replace(/[’ʼ]/g, "'");
    const verbs = [...places(reader.said, lower), ...places(reader.accordingTo, lower)];
    const title = titleBefore(
      text.slice(from, candidate.to),
      { ...candidate, from: candidate.from - from, to: candidate.to - from },
      verbs.sort((a, b) => a.from - b.from),
      lead.length,
    );
    const parts =
      is === '' ? partsAround(title, after, reader) : titleParts(is, reader.language, reader.known);
    // "from Lyme Cross": a place that looks like a name.
    if (!candidate.honorific && !parts.title && whereabouts.test(lead)) return [];
    return [{ name: candidate.name, ...parts }];
  });
  return [...named, ...nicknamed];
}

const surnameOf = (name: string): string => (name.split(/\s+/u).at(-1) ?? '').toLowerCase();
const contains = (a: string, b: string): boolean => a.toLowerCase().includes(b.toLowerCase());

/** Everyone a release names in full, by surname; two people of one surname answer to none. */
export class Mentions {
  private readonly bySurname = new Map<string, Mention | null>();

  add(mention: Mention): void {
    const key = surnameOf(mention.name);
    const known = this.bySurname.get(key);
    if (known === undefined) this.bySurname.set(key, { ...mention });
    else if (known && known.name.toLowerCase() !== mention.name.toLowerCase()) {
      // "Wade L. Hutchins" and "Wade Hutchins" are one; two first names are two people.
      if (known.name.split(' ')[0] !== mention.name.split(' ')[0]) this.bySurname.set(key, null);
    } else if (known && mention.title) {
      if (!known.title || (contains(mention.title, known.title) && mention.title.length > known.title.length))
        Object.assign(known, {
          title: mention.title,
          organisation: mention.organisation ?? known.organisation,
        });
      else if (!known.organisation && contains(known.title, mention.title) && mention.organisation)
        known.organisation = mention.organisation;
    }
  }

  /** The person of this full name or surname. */
  of(name: string): Mention | undefined {
    const found = this.bySurname.get(surnameOf(name));
    if (!found) return undefined;
    return !name.includes(' ') || found.name.toLowerCase() === name.toLowerCase() ? found : undefined;
  }

  /** The name of the one person whose title holds these words. */
  titled(title: string): string | undefined {
    const found = [...this.bySurname.values()].filter(
      (mention) => mention?.title && contains(mention.title, title),
    );
    return found.length === 1 ? found[0]?.name : undefined;
  }
}
