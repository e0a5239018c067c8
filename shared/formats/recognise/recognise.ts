import { profileOf } from '../../checks/profiles/profiles';
import { say } from '../../messages/say';
import { Root } from '../../release/root';
import type { Section } from '../../release/sections';
import type { ImportedBlock, Recognised, RecogniseOptions, Remark } from '../imported';
import { textOfRuns } from '../reading/runs';
import { questionsOf } from './asks';
import { draftOf } from './draft';
import { houseStyleFor } from './house-style';
import { languageOf } from './language';
import { linesOf } from './line';
import { withRequired } from './missing';
import { outlineOf } from './outline';
import { findQuotes } from './quotes';

const words = (section: Section | undefined): string => {
  const parts: string[] = [];
  const walk = (node: { children: readonly unknown[] }) => {
    for (const child of node.children as ({ text: string } | { children: readonly unknown[] })[])
      if ('text' in child) parts.push(child.text);
      else {
        walk(child);
        parts.push(' ');
      }
  };
  if (section) walk(section);
  return parts.join('');
};

/** One sentence for each remark; equal ones once. */
function notesOf(remarks: readonly Remark[]): string[] {
  return [...new Set(remarks.map(({ what, text }) => say(`recognise.remark.${what}`, { text })))];
}

/** Organisations named in letterhead, "About …" and brackets after them, as the text writes them. */
function knownNames(sections: readonly Section[], issuer: string): (text: string) => boolean {
  const names = new Set(issuer.split(', ').map((name) => name.toLowerCase()));
  for (const section of sections)
    if (section.type === 'background')
      for (const child of section.children)
        if (child.type === 'section-heading') {
          const name = /^\S+\s+(?:the\s)?(.+)$/u.exec(textOfRuns(child.children))?.[1];
          if (name) names.add(name.toLowerCase());
        }
  return (text) =>
    names.has(
      text
        .trim()
        .toLowerCase()
        .replace(/^the\s/, ''),
    );
}

/**
 * Sorts imported blocks into the sections of a release, keeping their order and every word, and finds its
 * quotes and their speakers. What it was unsure of is asked, what it changed is noted; it never fails.
 */
export function recognise(blocks: readonly ImportedBlock[], options: RecogniseOptions): Recognised {
  const lines = linesOf(blocks);
  const outline = outlineOf(lines);
  const language =
    options.language ??
    languageOf(
      lines
        .map((line) => line.text)
        .join('\n')
        .slice(0, 40_000),
    );
  const draft = draftOf(lines.map((line, index) => ({ line, part: outline[index] ?? 'body' })));
  const sections = withRequired(draft.sections);
  const of = (type: Section['type']): Section | undefined =>
    sections.find((section) => section.type === type);
  const { quotes, speakers, asks, notes } = findQuotes(
    sections,
    language,
    options.newId,
    knownNames(sections, draft.issuer),
  );
  const houseStyle = options.houseStyle
    ? profileOf(options.houseStyle)
    : houseStyleFor({
        issuer: `${words(of('letterhead'))} ${words(of('contacts'))}`,
        releaseLine: words(of('release-line')),
        endMark: words(of('end-mark')),
        place: words(of('dateline')),
        language,
        dateline: draft.datelineText,
      });
  // A name of the source that the schema does not know would be a bug here: it throws.
  const root = Root.parse({
    type: 'release',
    kind: draft.kind,
    language,
    houseStyle: JSON.parse(JSON.stringify(houseStyle)),
    issuer: draft.issuer || aboutIssuer(sections),
    speakers,
    quotes,
    comments: {},
    ignoredFindings: [],
    children: sections,
  } satisfies Root);
  const here: Root = { ...root, children: sections };
  return {
    root,
    questions: questionsOf(here, [...draft.asks, ...asks], options.newId),
    notes: [...notesOf(blocks.flatMap((block) => block.remarks ?? [])), ...draft.notes, ...notes],
  };
}

/** "About Harbour Ferries" names the issuer of a release without a letterhead. */
function aboutIssuer(sections: readonly Section[]): string {
  for (const section of sections)
    if (section.type === 'background')
      for (const child of section.children)
        if (child.type === 'section-heading') {
          const name =
            /^(?:about|über|à propos de|acerca de|sobre|о|об|نبذة عن|عن|关于)\s*(?:the\s)?(.+)$/iu.exec(
              textOfRuns(child.children),
            )?.[1];
          if (name && !/^(?:us|uns|nous|nosotros|нас)$/i.test(name)) return name.replace(/[:：]$/, '');
        }
  return '';
}
