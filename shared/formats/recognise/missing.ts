import { requiredSections, type Section, type SectionType } from '../../release/sections';

const text = (): [{ text: string }] => [{ text: '' }];

/** A section that the source has not: it prints nothing. */
function emptySection(type: (typeof requiredSections)[number]): Section {
  switch (type) {
    case 'letterhead':
      return {
        type,
        children: [{ type: 'issuer', children: [{ type: 'letterhead-line', children: text() }] }],
      };
    case 'release-line':
      return { type, timing: { kind: 'none' }, children: text() };
    case 'body':
      return { type, children: [{ type: 'paragraph', children: text() }] };
    case 'contacts':
      return { type, children: [{ type: 'section-heading', children: text() }] };
    case 'background':
      return {
        type,
        children: [
          { type: 'section-heading', children: text() },
          { type: 'paragraph', children: text() },
        ],
      };
    default:
      return { type, children: text() };
  }
}

/**
 * Adds the sections that are always there, each after the nearest one that stands before it in a new
 * release; the order of what was found stays.
 */
export function withRequired(found: readonly Section[]): Section[] {
  const sections = [...found];
  const has = (type: SectionType): number => sections.findIndex((section) => section.type === type);
  requiredSections.forEach((type, index) => {
    if (has(type) >= 0) return;
    const before = requiredSections.slice(0, index).map(has);
    sections.splice(index === 0 ? 0 : Math.max(...before) + 1, 0, emptySection(type));
  });
  return sections;
}
