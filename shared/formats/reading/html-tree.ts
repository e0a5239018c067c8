import type { Element, Nodes } from 'hast';
import { isHidden, stylesOf } from './html-style';

export const blockTags =
  /^(?:h[1-6]|p|div|section|article|main|header|footer|aside|nav|ul|ol|li|dl|dt|dd|blockquote|pre|table|caption|thead|tbody|tfoot|tr|figure|figcaption|address|center|details|summary|fieldset|form|body|html)$/;

/** The text of a node, hidden or not. */
export function plainText(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map((child) => plainText(child as Nodes)).join('') : '';
}

export const elementsIn = (node: Element): Element[] =>
  node.children.filter((child): child is Element => child.type === 'element');

/** Rows of cells that are shown. */
export const rowsOf = (table: Element): Element[][] =>
  elementsIn(table)
    .flatMap((part) =>
      part.tagName === 'tr' ? [part] : /^t(?:head|body|foot)$/.test(part.tagName) ? elementsIn(part) : [],
    )
    .filter((row) => row.tagName === 'tr')
    .map((row) =>
      elementsIn(row).filter((cell) => /^t[dh]$/.test(cell.tagName) && !isHidden(cell, stylesOf(cell))),
    );

/** Whether a cell holds more than a line: then the table only lays out a page. */
export const hasBlocks = (cell: Element): boolean => {
  const inside = elementsIn(cell);
  return (
    inside.filter((child) => blockTags.test(child.tagName)).length > 1 ||
    inside.some((child) => child.tagName === 'table' || /^h[1-6]$/.test(child.tagName))
  );
};
