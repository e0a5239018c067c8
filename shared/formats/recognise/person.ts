import { hasOrganisationWord, hasTitleWord, lexicon } from './lexicon';

const nameWord =
  /^(?:\p{Lu}[\p{Ll}\p{M}'’-]+(?:-\p{Lu}[\p{L}\p{M}'’]+)*|\p{Lu}\.|(?:Mc|Mac|O['’]|D['’]|L['’]|Al-|El-)\p{Lu}[\p{L}\p{M}]+|\p{Lu}[\p{L}\p{M}]*['’-][\p{L}\p{M}'’-]+|\p{Lu}{2,})$/u;
const particle =
  /^(?:de|da|di|do|dos|du|del|della|der|den|van|von|zu|bin|ibn|al|el|la|le|ben|ter|y|e|af|av)$/u;

/** Strips "Ms.", "Dr", "г-жа" from the front. */
export function withoutHonorifics(text: string): { name: string; honorific: boolean } {
  let name = text.trim();
  let honorific = false;
  for (;;) {
    const first = /^([\p{L}.-]+?)\.?\s+(?=\S)/u.exec(name);
    if (!first || !lexicon.honorifics.has(first[1] ?? '')) return { name, honorific };
    name = name.slice(first[0].length);
    honorific = true;
  }
}

/** Whether the text is the name of one person and nothing else. */
export function isPersonName(text: string): boolean {
  const { name, honorific } = withoutHonorifics(text);
  if (name.length > 60 || name.length < 2) return false;
  const bare = name.replace(/\s*[(（][^()（）]{1,20}[)）]$/u, '');
  if (/^[\u4e00-\u9fff·]{2,4}$/u.test(bare)) return !hasOrganisationWord(bare) && !hasTitleWord(bare);
  const words = bare.split(/\s+/u);
  if (words.length > 6 || (words.length < 2 && !honorific)) return false;
  if (words.some((word) => lexicon.organisations.has(word) || lexicon.titles.has(word))) return false;
  if (/^[\p{sc=Arabic}\s]+$/u.test(bare))
    return words.length <= 5 && !words.some((word) => lexicon.stop.has(word));
  return (
    words.every((word, index) => nameWord.test(word) || (index > 0 && particle.test(word))) &&
    nameWord.test(words.at(-1) ?? '') &&
    !(words.length > 1 && lexicon.stop.has(words[0] ?? ''))
  );
}
