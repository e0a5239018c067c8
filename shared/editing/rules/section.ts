import type { Image } from '../../release/blocks';
import type { Section } from '../../release/sections';
import { conformBackground } from './background';
import { conformBody } from './body';
import { conformContacts } from './contacts';
import { conformLetterhead } from './letterhead';
import { conformLine } from './line';

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
