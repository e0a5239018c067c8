import type { z } from 'zod';
import type { $ZodType } from 'zod/v4/core';

/**
 * The value with the keys of every object in its schema's order, and of every record sorted, so that one
 * content gives one text whatever order an editor set its properties in. Absent (undefined) keys go. What
 * the schema does not know is kept as it stands: it is the reader's to refuse, not the writer's.
 */
export const ordered = (schema: $ZodType | undefined, value: unknown): unknown => {
  if (typeof value === 'string') return wellFormed(value);
  if (typeof value !== 'object' || value === null) return value;
  const shape = shapeOf(schema, value);
  if (Array.isArray(value)) return value.map((item, index) => ordered(itemOf(shape, index), item));
  const keyed = value as Record<string, unknown>;
  const keys = Object.keys(keyed).filter((key) => keyed[key] !== undefined);
  if (shape?.type === 'object') {
    const known = Object.keys(shape.shape).filter((key) => keyed[key] !== undefined);
    const rest = keys.filter((key) => !Object.hasOwn(shape.shape, key));
    return picked(keyed, [...known, ...rest], (key) => shape.shape[key]);
  }
  return shape?.type === 'record'
    ? picked(keyed, keys.sort(), () => shape.valueType)
    : picked(keyed, keys, () => undefined);
};

/** A lone surrogate cannot be written as UTF-8; half a character is given up rather than the whole save. */
const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\ufffd');

/** What zod knows of a schema, as far as it says what a value is made of. */
export type Shape =
  | { type: 'optional'; innerType: $ZodType }
  | { type: 'array'; element: $ZodType }
  | { type: 'tuple'; items: $ZodType[] }
  | { type: 'object'; shape: Record<string, $ZodType> }
  | { type: 'record'; valueType: $ZodType }
  | { type: 'union'; options: $ZodType[]; discriminator?: string };

/** The shape a value is to have; of a union, that of the option its tag names. */
export const shapeOf = (schema: $ZodType | undefined, value: object): Shape | undefined => {
  const def = schema?._zod.def as Shape | undefined;
  if (def?.type === 'optional') return shapeOf(def.innerType, value);
  if (def?.type === 'union') return shapeOf(optionOf(def.options, def.discriminator, value), value);
  return def;
};

/** The option of a union that is told apart by one literal key. */
export const optionOf = (
  options: readonly $ZodType[],
  discriminator: string | undefined,
  value: object,
): $ZodType | undefined => {
  if (discriminator === undefined) return undefined;
  const tag = (value as Record<string, unknown>)[discriminator];
  return options.find((option) => {
    const literal = (option as z.ZodObject).shape[discriminator] as z.ZodLiteral | undefined;
    return literal?.values.has(tag as string);
  });
};

const itemOf = (shape: Shape | undefined, index: number): $ZodType | undefined => {
  if (shape?.type === 'array') return shape.element;
  return shape?.type === 'tuple' ? shape.items[index] : undefined;
};

/** Built by entries, since an id may have any name an assignment would trip over. */
const picked = (
  value: Record<string, unknown>,
  keys: string[],
  schemaOf: (key: string) => $ZodType | undefined,
): object => Object.fromEntries(keys.map((key) => [key, ordered(schemaOf(key), value[key])]));
