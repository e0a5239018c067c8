import type { ElementType } from '../../release/slate-types';
import { schemas } from '../grammar';

export type Properties = Record<string, unknown>;
type Check = { safeParse: (value: unknown) => { success: boolean } };

/** What a required property is given when a node comes without it. */
const defaults: Partial<Record<ElementType, Properties>> = {
  notice: { place: 'top' },
  'release-line': { timing: { kind: 'none' } },
  contact: { layout: 'lines' },
  'contact-line': { field: 'other' },
};

const isLegal = (type: ElementType, key: string, node: Properties): boolean => {
  // A level says how deep in a list; without one it means nothing and would come back with the next list.
  if (key === 'level' && node.list === undefined) return false;
  const check = (schemas[type].shape as Record<string, Check>)[key];
  return check !== undefined && node[key] !== undefined && check.safeParse(node[key]).success;
};

/** The properties of `node` that an element of `type` may carry, its required ones filled in. */
export const propertiesFor = (type: ElementType, node: Properties): Properties => {
  const kept: Properties = {};
  for (const key of Object.keys(node)) {
    if (key !== 'type' && key !== 'children' && key !== 'text' && isLegal(type, key, node))
      kept[key] = node[key];
  }
  return { ...defaults[type], ...kept };
};

/** Whether every property of an element is one its type may carry and none is missing. */
export const hasLegalProperties = (type: ElementType, node: Properties): boolean => {
  // The root's fields are checked when a file is read; verbs alone change them.
  if (type === 'release') return true;
  for (const key in node) {
    if (key !== 'type' && key !== 'children' && !isLegal(type, key, node)) return false;
  }
  for (const key in defaults[type]) if (!(key in node)) return false;
  return type !== 'image' || 'asset' in node;
};
