import type { Node } from 'slate';
import type { Block, Image, Paragraph } from '../../release/blocks';
import { isImage, isTextBlock, type TextBlock } from '../grammar';
import { hasText } from './leaves';
import { isWellFormedLine, lineOf } from './line';
import { hasLegalProperties } from './properties';
import { isImageUnit, type TextUnit, type Unit, unitsOf } from './units';

/** What a line from elsewhere becomes among blocks: headings stay headings, all else is a paragraph. */
const nearest: Record<string, TextBlock['type']> = {
  paragraph: 'paragraph',
  subheading: 'subheading',
  'block-quote': 'block-quote',
  attribution: 'attribution',
  headline: 'subheading',
  subheadline: 'subheading',
  'section-heading': 'subheading',
};

const isWellFormedImage = (node: Image): boolean =>
  node.children.length === 1 &&
  Object.keys(node.children[0]).length === 1 &&
  node.children[0].text === '' &&
  hasLegalProperties('image', node);

/** A block of body or background that needs nothing done. */
export const isWellFormedBlock = (node: Node): node is Block =>
  (isTextBlock(node) && isWellFormedLine(node)) || (isImage(node) && isWellFormedImage(node));

const blockOf = (unit: Unit): Block => {
  if (isImageUnit(unit)) return unit;
  return lineOf(nearest[unit.type] ?? 'paragraph', unit.properties, unit.leaves);
};

/** An empty line of a type that has no place here carries nothing worth keeping. */
const isWorthKeeping = (unit: Unit): boolean =>
  isImageUnit(unit) || hasText(unit.leaves) || (unit.type in nearest && nearest[unit.type] === unit.type);

/** Any nodes as blocks; those that are well formed come back as they are. May be empty. */
export const blocksOf = (nodes: readonly Node[]): Block[] => mapRuns(nodes, isWellFormedBlock, blocksFromRun);

const blocksFromRun = (run: readonly Node[]): Block[] => unitsOf(run).filter(isWorthKeeping).map(blockOf);

/** Any nodes as paragraphs, for contacts, where nothing else of the body has a place. Images come back apart. */
export const paragraphsOf = (nodes: readonly Node[]): { paragraphs: Paragraph[]; strays: Image[] } => {
  const units = unitsOf(nodes);
  return {
    paragraphs: units
      .filter((unit): unit is TextUnit => !isImageUnit(unit))
      .filter((unit) => hasText(unit.leaves) || unit.type === 'paragraph')
      .map((unit) => lineOf('paragraph', unit.properties, unit.leaves)),
    strays: units.filter(isImageUnit),
  };
};

/**
 * Maps a list in which good nodes stay as they are and each unbroken run of others is handed on together,
 * so that leaves side by side stay one line.
 */
export const mapRuns = <Good extends Node, Made>(
  nodes: readonly Node[],
  isGood: (node: Node) => node is Good,
  make: (run: Node[]) => Made[],
): (Good | Made)[] => {
  const made: (Good | Made)[] = [];
  let run: Node[] = [];
  for (const node of nodes) {
    if (!isGood(node)) run.push(node);
    else {
      if (run.length > 0) made.push(...make(run));
      run = [];
      made.push(node);
    }
  }
  if (run.length > 0) made.push(...make(run));
  return made;
};
