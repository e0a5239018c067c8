import type { ReadFailure } from '../../shared/ipc/types';
import { type Release, readRelease, readReleaseBytes } from '../../shared/release/file-format';
import { ok, type Result } from '../../shared/result';

/** `entries` counts what the file lists; `isWhole` is false when something in its record is no entry at all. */
export type ReadRecord = { release: Release; entries: number; isWhole: boolean };

/**
 * Reads a release also when its record is so broken that it has not the shape of one: what is left of it
 * is what `verify` is asked about. All else that is wrong with a file is a failure as ever.
 */
export const readWithBrokenRecord = (bytes: Uint8Array, name: string): Result<ReadRecord, ReadFailure> => {
  const read = readReleaseBytes(bytes, name);
  if (read.ok) return ok({ release: read.value, entries: read.value.envelope.ledger.length, isWhole: true });
  if (read.failure.reason !== 'invalid') return read;
  const file = JSON.parse(new TextDecoder().decode(bytes)) as Record<string, unknown>;
  const listed: unknown[] = Array.isArray(file.ledger) ? file.ledger : [];
  const without = readRelease(JSON.stringify({ ...file, ledger: listed.filter(isEntry) }), name);
  // Something else is wrong: what the file itself was told is what counts.
  return without.ok ? ok({ release: without.value, entries: listed.length, isWhole: false }) : read;
};

const isEntry = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  ['id', 'kind', 'at'].every((key) => key in value && typeof value[key as keyof typeof value] === 'string');
