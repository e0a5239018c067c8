import type { Point, Range } from 'slate';
import { normaliseRoot } from '../../../shared/editing/normalise';
import type { HouseStyle } from '../../../shared/release/house-style';
import type { Leaf } from '../../../shared/release/leaf';
import type { Root } from '../../../shared/release/root';
import type { ReleaseElement } from '../../../shared/release/slate-types';

/**
 * Trees for tests, written tersely: `release(body(p('One |two')))`. In any text `|` is the caret, `[` the
 * anchor and `]` the focus of a selection. Sections that are not named are put in empty.
 */
export type Marks = Omit<Leaf, 'text'>;
type Child = string | Leaf;
type Tree<T extends string> = { type: T; children: unknown[] } & Record<string, unknown>;

export const t = (text: string, marks: Marks = {}): Leaf => ({ text, ...marks });
export const b = (text: string): Leaf => ({ text, bold: true });
export const i = (text: string): Leaf => ({ text, italic: true });
export const a = (link: string, text: string): Leaf => ({ text, link });
/** Words of a quote. */
export const q = (quote: string, text: string, marks: Marks = {}): Leaf => ({ text, quote, ...marks });

const leaves = (children: Child[]): Leaf[] =>
  children.length === 0
    ? [{ text: '' }]
    : children.map((child) => (typeof child === 'string' ? { text: child } : child));

const line =
  <T extends string>(type: T, properties: object = {}) =>
  (...children: Child[]): Tree<T> => ({ type, ...properties, children: leaves(children) });

export const p = line('paragraph');
export const h = line('subheading');
export const bq = line('block-quote');
export const by = line('attribution');
export const li = line('paragraph', { list: 'bullet' });
export const li1 = line('paragraph', { list: 'bullet', level: 1 });
export const num = line('paragraph', { list: 'number' });
export const heading = line('section-heading');
export const lhl = line('letterhead-line');
export const label = line('label');
export const releaseLine = line('release-line', { timing: { kind: 'none' } });
export const headline = line('headline');
export const subheadline = line('subheadline');
export const dateline = line('dateline');
export const endMark = line('end-mark');
export const notice = line('notice', { place: 'top' });
export const footNotice = line('notice', { place: 'foot' });
export const cl = (field: string, ...children: Child[]) => line('contact-line', { field })(...children);

export const asset = 'ab'.repeat(32);
export const img = (properties: object = {}): Tree<'image'> => ({
  type: 'image',
  asset,
  ...properties,
  children: [{ text: '' }],
});
/** An image with the caret on it. */
export const chosenImg = (): Tree<'image'> => ({ ...img(), children: [{ text: '|' }] });

const holder =
  <T extends string>(type: T, properties: object = {}) =>
  (...children: unknown[]): Tree<T> => ({ type, ...properties, children });
export const letterhead = holder('letterhead');
export const issuer = holder('issuer');
export const body = holder('body');
export const contacts = holder('contacts');
export const contact = holder('contact', { layout: 'lines' });
export const background = holder('background');
/** Any node, for trees that are out of order. */
export const node = (type: string, properties: object, ...children: unknown[]): Tree<string> => ({
  type,
  ...properties,
  children: children.map((child) => (typeof child === 'string' ? { text: child } : child)),
});

export const houseStyle: HouseStyle = {
  id: 'test',
  name: 'Test',
  locale: 'en-GB',
  dateline: { pattern: '{place}, {date}', separator: ' – ', date: 'd MMMM yyyy', stands: 'run-in' },
  dates: { pattern: 'd MMMM yyyy' },
  order: 'contacts-first',
  label: 'PRESS RELEASE',
  releaseLine: 'optional',
  endMark: '',
  quotation: { outer: 'double', stops: 'outside' },
  paper: 'A4',
  checks: {},
};

export type Written = { root: Root; selection: Range | null };

/** The tree as it is written, with no section put in and nothing put in order. */
export const rawRelease = (properties: Partial<Root>, ...sections: unknown[]): Written => {
  const found: Found = {};
  const children = sections.map((section, index) => read(section, [0, index], found));
  const root = {
    type: 'release',
    kind: 'release',
    language: 'en',
    houseStyle,
    issuer: '',
    speakers: [],
    quotes: {},
    comments: {},
    ignoredFindings: [],
    ...properties,
    children,
  } as unknown as Root;
  const { anchor, focus } = found;
  return { root, selection: anchor && focus ? { anchor, focus } : null };
};

/** A release with these properties and sections. */
export const releaseWith = (properties: Partial<Root>, ...sections: unknown[]): Written => {
  const given = sections as { type: string }[];
  const have = new Set(given.map(({ type }) => type));
  const blank = normaliseRoot(rawRelease({}).root).children.filter(({ type }) => !have.has(type));
  const order = ['letterhead', 'label', 'release-line', 'headline', 'subheadline', 'dateline', 'body'];
  const all: { type: string }[] = [...given];
  for (const section of blank) {
    // In front of the first section given that comes later in a new release.
    const rank = (type: string) => [...order, 'contacts', 'background', 'end-mark'].indexOf(type);
    const place = all.findIndex(({ type }) => rank(type) > rank(section.type));
    all.splice(place === -1 ? all.length : place, 0, section);
  }
  return rawRelease(properties, ...all);
};

export const release = (...sections: unknown[]): Written => releaseWith({}, ...sections);

type Found = { anchor?: Point; focus?: Point };

const read = (tree: unknown, path: number[], found: Found): ReleaseElement | Leaf => {
  const element = tree as { children?: unknown[]; text?: string };
  if (typeof element.text === 'string') return readLeaf(tree as Leaf, path, found);
  const children = (element.children ?? []).map((child, index) => read(child, [...path, index], found));
  return { ...(tree as object), children } as unknown as ReleaseElement;
};

const readLeaf = (leaf: Leaf, path: number[], found: Found): Leaf => {
  let text = '';
  for (const character of leaf.text) {
    const point = { path, offset: text.length };
    if (character === '|') Object.assign(found, { anchor: point, focus: point });
    else if (character === '[') found.anchor = point;
    else if (character === ']') found.focus = point;
    else text += character;
  }
  return { ...leaf, text };
};
