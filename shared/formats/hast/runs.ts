import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { directionOf } from '../direction';
import type { MarkedRun } from '../view-types';
import { withMarks } from './marks';

/** Words with their line breaks: a newline inside a paragraph is a break the writer typed. */
export const words = (text: string): ElementContent[] =>
  text.split('\n').flatMap((line, at): ElementContent[] => {
    const node: ElementContent = { type: 'text', value: line };
    return at === 0 ? [node] : [h('br'), node];
  });

/**
 * `<b>` and `<i>`, not `<strong>` and `<em>`: Chromium gives those two PDF structure types that a 1.4 file
 * does not know, and readers then drop their text from the tree.
 */
const run = ({ text, bold, italic, link, language, marks }: MarkedRun): ElementContent[] => {
  let inner = words(text);
  if (italic) inner = [h('i', inner)];
  if (bold) inner = [h('b', inner)];
  if (language) inner = [h('span', { lang: language, dir: directionOf(language) }, inner)];
  if (link) inner = [h('a', { href: link, rel: ['noopener', 'noreferrer'] }, inner)];
  return marks ? withMarks(inner, marks) : inner;
};

export const inline = (runs: readonly MarkedRun[]): ElementContent[] => runs.flatMap(run);
