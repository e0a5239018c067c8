import type { z } from 'zod';
import type { $ZodType } from 'zod/v4/core';
import { optionOf, ordered } from './ordered';
import { Root } from './root';
import { Section } from './sections';

/**
 * The text of a node stands at one fixed depth, the same in a root's text and in the file, so it is made
 * once for each version of a node: values are immutable, and a change makes new nodes on its path alone.
 */
const memo = new WeakMap<object, string>();

const topDepth = 1;
const sectionDepth = 2;
const blockDepth = 4;

/**
 * The root node as JSON text, which `parseRoot` reads again. After one key it costs the changed block and
 * joins: all else comes from the memo. The root and its nodes must not be mutated.
 */
export const rootText = (root: Root): string => {
  const slices = rootTextSlices(root);
  for (;;) {
    const slice = slices.next();
    if (slice.done) return slice.value;
  }
};

/**
 * The same, yielding after each block it had to make, so that the window can look at its clock and let go
 * before 4 ms have passed.
 */
export function* rootTextSlices(root: Root): Generator<undefined, string> {
  const known = memo.get(root);
  if (known !== undefined) return known;
  const content = yield* contentTextSlices(root);
  const { children, ...fields } = Root.shape;
  const lines = [...keyLines(fields, root), `"children": ${content}`];
  const text = braces('{', lines, '}', 0);
  memo.set(root, text);
  return text;
}

/** The sections as a JSON array, as it stands below a key of the top level. */
export const contentText = (root: Root): string => {
  rootText(root);
  return memo.get(root.children) ?? '[]';
};

function* contentTextSlices(root: Root): Generator<undefined, string> {
  const known = memo.get(root.children);
  if (known !== undefined) return known;
  const sections: string[] = [];
  for (const section of root.children) sections.push(yield* sectionText(section));
  const text = braces('[', sections, ']', topDepth);
  memo.set(root.children, text);
  return text;
}

function* sectionText(section: Section): Generator<undefined, string> {
  const known = memo.get(section);
  if (known !== undefined) return known;
  const schema = optionOf(Section.options, 'type', section) as z.ZodObject | undefined;
  if (!schema || section.children.some((child) => 'text' in child)) {
    yield;
    return memoText(schema, section, sectionDepth);
  }
  const { children: childrenSchema, ...fields } = schema.shape;
  const blockSchema = (childrenSchema as z.ZodArray).element as $ZodType;
  const blocks: string[] = [];
  for (const block of section.children) {
    if (!memo.has(block)) yield;
    blocks.push(memoText(blockSchema, block, blockDepth));
  }
  const lines = [
    ...keyLines(fields, section, sectionDepth + 1),
    `"children": ${braces('[', blocks, ']', sectionDepth + 1)}`,
  ];
  const text = braces('{', lines, '}', sectionDepth);
  memo.set(section, text);
  return text;
}

/** `"key": value` in the schema's order, of a record whose keys stand at this depth; no undefined values. */
export const keyLines = (shape: Record<string, $ZodType>, value: object, depth = topDepth): string[] => {
  const keyed = value as Record<string, unknown>;
  return Object.keys(shape)
    .filter((key) => keyed[key] !== undefined)
    .map((key) => `${JSON.stringify(key)}: ${memoText(shape[key], keyed[key], depth)}`);
};

/** Two-space indented JSON of a value that begins on a line at this depth. */
export const jsonAt = (schema: $ZodType | undefined, value: unknown, depth: number): string =>
  JSON.stringify(ordered(schema, value), null, 2).replaceAll('\n', `\n${indent(depth)}`);

const memoText = (schema: $ZodType | undefined, value: unknown, depth: number): string => {
  if (typeof value !== 'object' || value === null) return jsonAt(schema, value, depth);
  const known = memo.get(value);
  if (known !== undefined) return known;
  const text = jsonAt(schema, value, depth);
  memo.set(value, text);
  return text;
};

/** Lines, each already indented within itself, as a JSON array or object whose bracket stands at `depth`. */
export const braces = (open: '{' | '[', lines: string[], close: '}' | ']', depth: number): string => {
  if (lines.length === 0) return `${open}${close}`;
  const inner = `\n${indent(depth + 1)}`;
  return `${open}${inner}${lines.join(`,${inner}`)}\n${indent(depth)}${close}`;
};

const indent = (depth: number): string => '  '.repeat(depth);
