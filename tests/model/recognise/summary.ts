import type { Recognised } from '../../../shared/formats/imported';
import type { Section } from '../../../shared/release/sections';
import { quotesOf } from '../../../shared/review/quotes';

type Node = { type?: string; text?: string; children?: readonly Node[] };

const textOf = (node: Node): string => node.text ?? (node.children ?? []).map(textOf).join('');

const marksOf = (node: Node): string[] => {
  const leaves = (node.children ?? []) as {
    text: string;
    bold?: true;
    italic?: true;
    link?: string;
    notQuote?: true;
  }[];
  return leaves.flatMap(({ text, bold, italic, link, notQuote }) => [
    ...(bold ? [`bold: ${text}`] : []),
    ...(italic ? [`italic: ${text}`] : []),
    ...(link ? [`link: ${text} → ${link}`] : []),
    ...(notQuote ? [`not a quote: ${text}`] : []),
  ]);
};

type Block = {
  type: string;
  list?: string;
  level?: number;
  field?: string;
  layout?: string;
  children: readonly Node[];
};

function blockLine(block: Block): unknown {
  if (block.type === 'contact')
    return {
      [block.layout ?? '']: (block.children as Block[]).map((line) => `${line.field}: ${textOf(line)}`),
    };
  const name =
    block.type === 'paragraph'
      ? block.list
        ? `${block.list}${block.level ? ` ${block.level}` : ''}`
        : 'p'
      : block.type === 'section-heading'
        ? 'heading'
        : block.type;
  return `${name}: ${textOf(block)}`;
}

function sectionLine(section: Section): Record<string, unknown> | undefined {
  switch (section.type) {
    case 'letterhead':
      return { letterhead: section.children.map((issuer) => issuer.children.map(textOf)) };
    case 'label':
      return { label: textOf(section), ...(section.reference && { reference: section.reference }) };
    case 'release-line':
      return { 'release-line': textOf(section), timing: section.timing };
    case 'dateline':
      return { dateline: textOf(section), ...(section.date && { date: section.date }) };
    case 'notice':
      return { notice: textOf(section), place: section.place };
    case 'body':
    case 'contacts':
    case 'background':
      return { [section.type]: (section.children as Block[]).map(blockLine) };
    default:
      return { [section.type]: textOf(section) };
  }
}

const isEmpty = (section: Section): boolean =>
  textOf(section) === '' &&
  !(section.type === 'dateline' && section.date) &&
  !(section.type === 'release-line' && section.timing.kind !== 'none');

/** A recognised release as a press officer would describe it: sections in order, marks, quotes, questions. */
export function summaryOf({ root, questions, notes }: Recognised): Record<string, unknown> {
  const marks: string[] = [];
  const walk = (node: Node) => {
    marks.push(...marksOf(node));
    for (const child of node.children ?? []) if (child.children) walk(child);
  };
  for (const section of root.children) walk(section as Node);
  return {
    language: root.language,
    houseStyle: root.houseStyle.id,
    kind: root.kind,
    issuer: root.issuer,
    sections: root.children.filter((section) => !isEmpty(section)).map(sectionLine),
    quotes: quotesOf(root).map(({ speaker, segments }) => ({
      speaker: speaker
        ? [speaker.name, speaker.title, speaker.description, speaker.organisation].filter(Boolean).join(' | ')
        : null,
      segments: segments.map(({ text }) => text),
    })),
    ...(marks.length > 0 && { marks }),
    questions: questions.map(({ text }) => text),
    notes,
  };
}
