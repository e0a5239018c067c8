import { isMailbox } from './link';
import { plainText } from './view-runs';
import type { MarkedRun, View } from './view-types';

/** Everything a view may put beside its words: made without the HTML tree, to compare written files with. */
export type ViewStrings = {
  /** Addresses that its words link to. */
  links: string[];
  /** What is said of pictures to those who do not see them. */
  alts: string[];
  languages: string[];
  /** Headline and the headings in the text, as plain words. */
  headings: string[];
};

export const stringsOfView = (view: View): ViewStrings => {
  const runs = runsIn(view);
  const mailboxes = view.sections
    .flatMap((section) => (section.type === 'contacts' ? section.entries : []))
    .flatMap((entry) => (entry.type === 'contact' ? entry.lines : []))
    .filter(({ field }) => field === 'email')
    .map((line) => plainText(line.runs).trim())
    .filter(isMailbox);
  return {
    links: [...runs.flatMap(({ link }) => link ?? []), ...mailboxes.map((mailbox) => `mailto:${mailbox}`)],
    alts: imagesIn(view),
    languages: [view.language, ...runs.flatMap(({ language }) => language ?? [])],
    headings: headingsIn(view),
  };
};

const runsIn = ({ sections }: View): MarkedRun[] =>
  sections.flatMap((section): MarkedRun[] => {
    switch (section.type) {
      case 'letterhead':
        return section.issuers.flatMap(({ lines }) => lines.flat());
      case 'dateline':
        return [];
      case 'body':
      case 'background':
        return section.blocks.flatMap((block) => (block.type === 'image' ? [] : block.runs));
      case 'contacts':
        return section.entries.flatMap((entry) =>
          entry.type === 'contact' ? entry.lines.flatMap((line) => line.runs) : entry.runs,
        );
      default:
        return section.runs;
    }
  });

const imagesIn = ({ sections }: View): string[] =>
  sections.flatMap((section): string[] => {
    if (section.type === 'letterhead') return section.issuers.flatMap(({ emblem }) => emblem?.alt ?? []);
    if (section.type !== 'body' && section.type !== 'background') return [];
    return section.blocks.flatMap((block) => (block.type === 'image' ? block.alt : []));
  });

const headingsIn = ({ sections }: View): string[] =>
  sections.flatMap((section): string[] => {
    if (section.type === 'headline') return [plainText(section.runs)];
    const parts =
      section.type === 'contacts'
        ? section.entries
        : section.type === 'body' || section.type === 'background'
          ? section.blocks
          : [];
    return parts.flatMap((part) =>
      part.type === 'heading' || part.type === 'subheading' ? [plainText(part.runs)] : [],
    );
  });
