import type { $ZodIssue, $ZodType } from 'zod/v4/core';
import { safeParse } from 'zod/v4/core';
import { shapeOf } from './ordered';

/** Above this many items a list is checked one by one before the whole is. */
const long = 2_000;

/**
 * The first thing wrong within a long list, or undefined. The checker goes on to the end of a list however
 * many items are wrong, at the cost of an issue each: half a million took six seconds. Inner lists come
 * first, so that no single item holds such a list either.
 */
export const issueInLongLists = (
  schema: $ZodType | undefined,
  value: unknown,
  path: PropertyKey[] = [],
): $ZodIssue | undefined => {
  if (typeof value !== 'object' || value === null) return undefined;
  const items = itemsOf(schema, value);
  for (const { key, schema: inner, item } of items) {
    const within = issueInLongLists(inner, item, [...path, key]);
    if (within) return within;
    const issue = items.length > long && inner ? safeParse(inner, item).error?.issues[0] : undefined;
    if (issue) return { ...issue, path: [...path, key, ...issue.path] };
  }
  return undefined;
};

type Item = { key: PropertyKey; schema: $ZodType | undefined; item: unknown };

const itemsOf = (schema: $ZodType | undefined, value: object): Item[] => {
  const shape = shapeOf(schema, value);
  if (Array.isArray(value)) {
    const element = shape?.type === 'array' ? shape.element : undefined;
    return element ? value.map((item: unknown, key) => ({ key, schema: element, item })) : [];
  }
  if (shape?.type === 'record') {
    return Object.entries(value).map(([key, item]) => ({ key, schema: shape.valueType, item }));
  }
  if (shape?.type !== 'object') return [];
  return Object.entries(value)
    .filter(([key]) => Object.hasOwn(shape.shape, key))
    .map(([key, item]) => ({ key, schema: shape.shape[key], item }));
};
