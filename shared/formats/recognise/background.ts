import type { Background } from '../../release/sections';
import { blocksOf } from './body';
import { leavesOf, withoutBold } from './leaves';
import type { Line } from './line';

/**
 * Headings and the blocks below each. Lines of a heading part become section headings; running text
 * before the first heading gets an empty one, since a background starts with a heading.
 */
export function backgroundChildren(
  lines: readonly { line: Line; heading: boolean }[],
): Background['children'] {
  const children: Background['children'] = [];
  let group: Line[] = [];
  const close = () => {
    children.push(...blocksOf(group));
    group = [];
  };
  for (const { line, heading } of lines) {
    if (heading) {
      close();
      children.push({ type: 'section-heading', children: leavesOf(withoutBold(line.runs)) });
    } else group.push(line);
  }
  close();
  return children;
}

/** A heading in front, and at least one block below each heading. */
export function withHeadings(children: Background['children']): Background['children'] {
  const headed: Background['children'] =
    children[0]?.type === 'section-heading'
      ? [...children]
      : [{ type: 'section-heading', children: [{ text: '' }] }, ...children];
  return headed.flatMap((child, index): Background['children'] => {
    const next = headed[index + 1];
    return child.type === 'section-heading' && (!next || next.type === 'section-heading')
      ? [child, { type: 'paragraph', children: [{ text: '' }] }]
      : [child];
  });
}
