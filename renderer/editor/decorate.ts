import { type BaseRange, type DecoratedRange, Element, type NodeEntry } from 'slate';

declare module 'slate' {
  interface CustomTypes {
    Range: BaseRange & { city?: true };
  }
}

/** Where a city ends, in any of our scripts; as in shared/formats/dateline.ts. */
const comma = /[,،，、]/;

/** The dateline's city, up to the first comma: some house styles print it in capitals (sheet-sections.css). */
export const decorate = ([node, path]: NodeEntry): DecoratedRange[] => {
  // A fresh array each time: slate-react pushes its own decoration onto what it is given.
  if (!Element.isElement(node) || node.type !== 'dateline') return [];
  const at = node.children.findIndex(({ text }) => comma.test(text));
  const last = at === -1 ? node.children.length - 1 : at;
  const text = node.children[last]?.text ?? '';
  const end = at === -1 ? text.length : text.search(comma);
  return [
    { anchor: { path: [...path, 0], offset: 0 }, focus: { path: [...path, last], offset: end }, city: true },
  ];
};
