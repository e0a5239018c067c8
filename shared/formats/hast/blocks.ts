import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { MarkedRun, ViewBlock, ViewHeading, ViewImage, ViewParagraph } from '../view-types';
import { inline } from './runs';

export type ImageSource = (asset: string) => { src: string; width: number; height: number } | undefined;
type Item = ViewBlock<MarkedRun> | ViewHeading<MarkedRun>;

const isListItem = (
  item: Item | undefined,
): item is ViewParagraph<MarkedRun> & { list: 'bullet' | 'number' } =>
  item?.type === 'paragraph' && item.list !== undefined;
const isQuoteLine = (item: Item | undefined) => item?.type === 'block-quote';

/** Blocks as elements: list items become nested lists, block quotes in a row one quotation with its attribution. */
export const blockElements = (items: readonly Item[], image: ImageSource): Element[] => {
  const elements: Element[] = [];
  for (let at = 0; at < items.length; ) {
    const item = items[at];
    if (!item) break;
    const end = endOfGroup(items, at);
    if (isListItem(item)) elements.push(...lists(items.slice(at, end).filter(isListItem), item.level ?? 0));
    else if (item.type === 'block-quote') elements.push(quotation(items.slice(at, end)));
    else elements.push(single(item, image));
    at = end;
  }
  return elements;
};

const endOfGroup = (items: readonly Item[], start: number): number => {
  let end = start + 1;
  if (isListItem(items[start])) while (isListItem(items[end])) end++;
  if (isQuoteLine(items[start])) {
    while (isQuoteLine(items[end])) end++;
    if (items[end]?.type === 'attribution') end++;
  }
  return end;
};

const single = (item: Exclude<Item, { type: 'block-quote' }>, image: ImageSource): Element => {
  switch (item.type) {
    case 'heading':
      return h('h2.section-heading', inline(item.runs));
    case 'subheading':
      return h('h2.subheading', inline(item.runs));
    case 'attribution':
      return h('p.attribution', inline(item.runs));
    case 'image':
      return figure(item, image);
    case 'paragraph':
      return h('p', inline(item.runs));
  }
};

const quotation = (items: readonly Item[]): Element => {
  const lines = items.flatMap((item) => (item.type === 'block-quote' ? [h('p', inline(item.runs))] : []));
  const attribution = items.flatMap((item) =>
    item.type === 'attribution' ? [h('p.attribution', inline(item.runs))] : [],
  );
  return h('div.quotation', [h('blockquote', lines), ...attribution]);
};

type ListItem = ViewParagraph<MarkedRun> & { list: 'bullet' | 'number' };

/** Items at `level` or deeper; a deeper run hangs under the item before it. A change of marker starts a new list. */
const lists = (items: readonly ListItem[], level: number): Element[] => {
  const made: Element[] = [];
  for (let at = 0; at < items.length; ) {
    const item = items[at];
    if (!item) break;
    let end = at + 1;
    while (end < items.length && (items[end]?.level ?? 0) > level) end++;
    const deeper = items.slice(at + 1, end);
    const children: ElementContent[] = inline(item.runs);
    if (deeper.length > 0) {
      const least = Math.min(...deeper.map((under) => under.level ?? 0));
      children.push(...lists(deeper, least));
    }
    const tag = item.list === 'number' ? 'ol' : 'ul';
    const last = made.at(-1);
    const list = last?.tagName === tag ? last : h(tag);
    if (list !== last) made.push(list);
    list.children.push(h('li', children));
    at = end;
  }
  return made;
};

const figure = ({ asset, alt, caption, credit, terms }: ViewImage, image: ImageSource): Element => {
  const lines = [caption, credit, terms].filter((line): line is string => Boolean(line?.trim()));
  const source = image(asset);
  return h('figure', [
    ...(source ? [h('img', { ...source, alt })] : []),
    ...(lines.length > 0
      ? [
          h(
            'figcaption',
            lines.map((line, at) => h('span', { className: captionClass(line, caption, at) }, line)),
          ),
        ]
      : []),
  ]);
};

const captionClass = (line: string, caption: string | undefined, at: number): string[] =>
  at === 0 && line === caption ? ['caption'] : ['credit'];
