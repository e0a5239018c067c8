import { commaOf } from './comma';
import { plainText } from './view-runs';
import type {
  MarkedRun,
  View,
  ViewBlock,
  ViewContact,
  ViewHeading,
  ViewParagraph,
  ViewSection,
} from './view-types';

/**
 * Every word of a view in its order, one line for each thing that stands on a line of its own. It is made
 * without the HTML tree, so that what was written can be compared with what was meant.
 */
export const textOfView = (view: View): string => textOfSections(view.sections, view.language);

export const textOfSections = (sections: View['sections'], language: string): string =>
  sections
    .flatMap((section): string[] => linesOf(section, language))
    .filter((line) => line.trim() !== '')
    .join('\n');

const linesOf = (section: ViewSection<MarkedRun>, language: string): string[] => {
  switch (section.type) {
    case 'letterhead':
      return section.issuers.flatMap(({ lines }) => lines.map(plainText));
    case 'label':
      return [plainText(section.runs), section.reference ?? ''];
    case 'dateline':
      return [section.text];
    case 'body': {
      const [lead = '', ...rest] = section.blocks.flatMap((block) => partLines(block, language));
      const { dateline } = section;
      return dateline ? [dateline.text + dateline.separator + lead, ...rest] : [lead, ...rest];
    }
    case 'contacts':
      return section.entries.flatMap((entry) => partLines(entry, language));
    case 'background':
      return section.blocks.flatMap((block) => partLines(block, language));
    default:
      return [plainText(section.runs)];
  }
};

const partLines = (
  part: ViewBlock<MarkedRun> | ViewHeading<MarkedRun> | ViewContact<MarkedRun> | ViewParagraph<MarkedRun>,
  language: string,
): string[] => {
  if (part.type === 'image') return [part.caption ?? '', part.credit ?? '', part.terms ?? ''];
  if (part.type !== 'contact') return [plainText(part.runs)];
  const lines = part.lines.map(({ runs }) => plainText(runs));
  return part.layout === 'lines' ? lines : [lines.join(commaOf(language))];
};
