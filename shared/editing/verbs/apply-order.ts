import type { Editor } from 'slate';
import type { Root } from '../../release/root';
import type { Section, SectionType } from '../../release/sections';
import { asOneStep } from '../step';

const before: readonly SectionType[] = [
  'letterhead',
  'label',
  'release-line',
  'headline',
  'subheadline',
  'dateline',
  'body',
];

/** Puts the sections in the order of the house style, as one undo step. Top notices follow the letterhead. */
export const applyOrder = (editor: Editor): void => {
  const { houseStyle } = editor.children[0] as Root;
  const last: readonly SectionType[] =
    houseStyle.order === 'contacts-first' ? ['contacts', 'background'] : ['background', 'contacts'];
  const order = [...before, ...last, 'end-mark'];
  const rank = (section: Section): number => {
    if (section.type === 'notice') return section.place === 'top' ? 0.5 : order.length;
    return order.indexOf(section.type);
  };
  asOneStep(editor, () => {
    const sections = (editor.children[0] as Root).children;
    const sorted = sections.toSorted((one, other) => rank(one) - rank(other));
    sorted.forEach((section, index) => {
      const from = (editor.children[0] as Root).children.indexOf(section);
      if (from !== index) editor.apply({ type: 'move_node', path: [0, from], newPath: [0, index] });
    });
  });
};

/** Moves one section to another place among them (dragging it), as one undo step. */
export const moveSection = (editor: Editor, from: number, to: number): void => {
  if (from !== to)
    asOneStep(editor, () => editor.apply({ type: 'move_node', path: [0, from], newPath: [0, to] }));
};
