import type { z } from 'zod';
import type { ReadFailure } from '../ipc/types';
import { fail, ok, type Result } from '../result';
import { issueInLongLists } from './long-lists';
import { newerRelease } from './newer';
import { type Placed, placeOf, placeOfNumber } from './place';
import { type Envelope, envelopeFields, ReleaseFile } from './release-file';
import { Root, rootFields } from './root';
import { scanJson } from './scan';

// biome-ignore lint/performance/noBarrelFile: reading and writing are one subject, and callers find both here
export { rootText, rootTextSlices } from './root-text';
export { writeRelease } from './write-release';

/** A file in two halves: what undo covers and the window owns, and what main owns. */
export type Release = { root: Root; envelope: Envelope };

/** Far over any release (images: 20 MB), under what would stall the process. */
export const maxBytes = 64 * 1024 * 1024;

/** The version of the format this program writes. Stays 1 until the first public build. */
export const version = 1;

const formatName = 'on-record.release';

/**
 * Reads the bytes of a `.release` file: UTF-8, of which a byte order mark is accepted and dropped. UTF-16
 * and anything else that is not UTF-8 is refused rather than guessed at. Never throws on bad input.
 */
export const readReleaseBytes = (bytes: Uint8Array, name: string): Result<Release, ReadFailure> => {
  if (bytes.length > maxBytes) return fail({ reason: 'too-large', name });
  const text = decoded(bytes);
  return text === undefined ? fail({ reason: 'not-utf8', name }) : readRelease(text, name);
};

const decoded = (bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
};

/**
 * Reads the text of a `.release` file. Grammar beyond the schema (each section once, a heading first) is
 * kept as it came: the editor's normaliser mends it, and refusing would lose someone's text. The same
 * holds for ids that lead nowhere (a quote, speaker, comment or asset the file does not have).
 */
export const readRelease = (text: string, name: string): Result<Release, ReadFailure> => {
  const parsed = parseJson(text, name);
  if (!parsed.ok) return parsed;
  const file = parsed.value;
  if (!isObject(file) || file.format !== formatName) return fail({ reason: 'not-a-release', name });
  if (Number.isInteger(file.version) && (file.version as number) > version) {
    return fail({ reason: 'newer', name, version: file.version as number, ...newerRelease(file.content) });
  }
  const checked = check(ReleaseFile, file, name);
  return checked.ok ? ok(fold(checked.value)) : checked;
};

/** Reads the root node alone, as the window hands it over; `name` is only carried into the failure. */
export const parseRoot = (text: string, name = ''): Result<Root, ReadFailure> => {
  const parsed = parseJson(text, name);
  if (!parsed.ok) return parsed;
  return check(Root, parsed.value, name);
};

const check = <T>(schema: z.ZodType<T>, value: unknown, name: string): Result<T, ReadFailure> => {
  const early = issueInLongLists(schema, value);
  if (early) return invalid(name, placeOf(value, [early]));
  const checked = schema.safeParse(value);
  return checked.success ? ok(checked.data) : invalid(name, placeOf(value, checked.error.issues));
};

const invalid = (name: string, { where, what }: Placed): { ok: false; failure: ReadFailure } =>
  fail({ reason: 'invalid', name, where, what });

const parseJson = (text: string, name: string): Result<unknown, ReadFailure> => {
  if (text.length > maxBytes) return fail({ reason: 'too-large', name });
  const json = text.startsWith('\ufeff') ? text.slice(1) : text;
  if (json.trim() === '') return fail({ reason: 'empty', name });
  const scanned = scanJson(json);
  if (scanned.ok) return ok(JSON.parse(json) as unknown);
  const { reason, at } = scanned.failure;
  if (reason === 'too-many') return fail({ reason: 'too-large', name });
  return reason === 'number' ? invalid(name, placeOfNumber(at)) : fail({ reason, name, at });
};

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** From the flat shape on disk to the editor's root node and the rest. */
const fold = ({ format: _format, version: _version, content, ...file }: ReleaseFile): Release => {
  const envelope: Record<string, unknown> = {};
  const root: Record<string, unknown> = { type: 'release' };
  const unknown: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(file)) {
    const half = Object.hasOwn(envelopeFields, key)
      ? envelope
      : Object.hasOwn(rootFields, key)
        ? root
        : unknown;
    half[key] = value;
  }
  root.children = content;
  if (Object.keys(unknown).length > 0) envelope.unknown = unknown;
  return { root: root as Root, envelope: envelope as Envelope };
};
