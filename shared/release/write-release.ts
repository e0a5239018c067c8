import { type Envelope, ReleaseFile } from './release-file';
import type { Root } from './root';
import { braces, contentText, jsonAt, keyLines } from './root-text';

/** The order of the top level: what a person reads first stands first, images in base64 last. */
const keyOrder = [
  'format',
  'version',
  'id',
  'created',
  'revision',
  'kind',
  'tracking',
  'language',
  'issuer',
  'houseStyle',
  'authors',
  'speakers',
  'quotes',
  'content',
  'comments',
  'ignoredFindings',
  'ancestors',
  'ledger',
  'assets',
] as const satisfies readonly (keyof typeof ReleaseFile.shape)[];

type Forgotten = Exclude<keyof typeof ReleaseFile.shape, (typeof keyOrder)[number]>;
/** Fails to compile when the schema has a key that the order has not. */
const nothingForgotten: [Forgotten] extends [never] ? true : Forgotten = true;

/**
 * The text of a `.release` file: two-space indent, keys in a fixed order, a final newline, so that it
 * diffs in git. Unknown keys of the top level come back before the assets. Reading gives the same halves
 * again. Throws when root and envelope are no release; `readRelease` and `parseRoot` give only such.
 */
export const writeRelease = (root: Root, envelope: Envelope): string => {
  const { unknown = {}, ...known } = envelope;
  const file: Record<string, unknown> = { format: 'on-record.release', version: 1, ...known, ...root };
  const lines = keyOrder.flatMap((key) => {
    if (key === 'content') return [`"content": ${contentText(root)}`];
    // The envelope is main's and may grow in place (its ledger does), so only the root's parts are remembered.
    const line = Object.hasOwn(known, key)
      ? `"${key}": ${jsonAt(ReleaseFile.shape[key], file[key], 1)}`
      : undefined;
    return line ? [line] : keyLines({ [key]: ReleaseFile.shape[key] }, file);
  });
  const others = Object.keys(unknown)
    .filter((key) => !Object.hasOwn(ReleaseFile.shape, key))
    .map((key) => `${JSON.stringify(key)}: ${jsonAt(undefined, unknown[key], 1)}`);
  const assets = lines.pop() ?? '';
  return `${braces('{', [...lines, ...others, assets], '}', 0)}\n`;
};

if (!nothingForgotten) throw new Error('writeRelease: a key of the schema has no place in the order');
