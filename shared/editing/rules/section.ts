import type { Image } from '../../release/blocks';
import type { Section } from '../../release/sections';
import { conformBackground, isWellFormedBackground } from './background';
import { conformBody, isWellFormedBody } from './body';
import { conformContacts, isWellFormedContacts } from './contacts';
import { conformLetterhead, isWellFormedLetterhead } from './letterhead';
import { conformLine, isWellFormedLine } from './line';

/** A section that holds what the grammar allows; images that have no place in it come back beside it. */
export const conformSection = (section: Section): { node: Section; strays: Image[] } => {
  switch (section.type) {
    case 'letterhead':
      return conformLetterhead(section);
    case 'body':
      return { node: conformBody(section), strays: [] };
    case 'contacts':
      return conformContacts(section);
    case 'background':
      return { node: conformBackground(section), strays: [] };
    default: {
      const { node, strays } = conformLine(section);
      return { node: node as Section, strays };
    }
  }
};

export const isWellFormedSection = (section: Section): boolean => {
  switch (section.type) {
    case 'letterhead':
      return isWellFormedLetterhead(section);
    case 'body':
      return isWellFormedBody(section);
    case 'contacts':
      return isWellFormedContacts(section);
    case 'background':
      return isWellFormedBackground(section);
    default:
      return isWellFormedLine(section);
  }
};
