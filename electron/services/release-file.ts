import { basename, dirname } from 'node:path';
import type {
  AddedImage,
  ImageFailure,
  OpenedDocument,
  ReadFailure,
  RecordOf,
  Saved,
  SaveFailure,
} from '../../shared/ipc/types';
import { assetsIn } from '../../shared/release/assets-in';
import { parseRoot, type Release, rootText, writeRelease } from '../../shared/release/file-format';
import { contentHash } from '../../shared/release/hash';
import type { Author, Envelope } from '../../shared/release/release-file';
import type { Root } from '../../shared/release/root';
import { fail, ok, type Result } from '../../shared/result';
import { boundBy } from '../../shared/review/with-entries';
import { fileHash } from './file-hash';
import type { FileLayer } from './file-layer';
import type { Handles } from './handles';
import { toAsset } from './images';
import { describe, type Open, readOnlyOf, recordOf, signedBy, whereOf, withAncestor } from './open-file';
import { createQueues } from './queues';
import { mayReplace, readBytes, readReleaseFile } from './read-file';
import { watchFolder } from './watching';
import { writeWhole } from './whole-file';

/** `isLocked`: neither text nor record can be written; a text that is bound by its record alone is read-only. */
type Current = Release & { path: string; readOnly: boolean; isLocked: boolean };

export type Outside = { document: string; what: 'changed' | 'missing' | 'back' };
export type Recorded = { document: string } & RecordOf;
/** What is to become of main's half; its text stays. */
export type Recording<F extends { reason: string }> = (
  file: Release & { name: string },
) => Result<Envelope, F> | Promise<Result<Envelope, F>>;

type Parts = {
  handles: Handles;
  newId: () => string;
  now: () => string;
  isSample: (path: string) => boolean;
  /** Who sits at this desk. */
  author: () => Promise<Author>;
  outside: (event: Outside) => void;
  /** Main's half of an open document is another one. */
  recorded: (event: Recorded) => void;
  report: (what: string) => void;
  fs?: FileLayer;
};

/** The open documents. One file is open once: opening it again reads it again and keeps its handle. */
export const createReleaseFiles = (parts: Parts) => {
  const { handles, newId, now, isSample, author, outside, recorded, report, fs } = parts;
  const open = new Map<string, Open>();
  // A look at the disk waits for a save under way, whose bytes it would take for somebody else's.
  const inTurn = createQueues();
  const opened = (document: string): Open => {
    const found = open.get(document);
    if (!found) throw new Error('This document is not open.');
    return found;
  };
  const at = (path: string) => [...open.values()].find((other) => other.path === path);

  /** Other programs write too: tells what happened, and nothing when the bytes are the ones we know. */
  const look = (file: Open): Promise<void> => inTurn(file.document, () => compare(file));
  const compare = async (file: Open): Promise<void> => {
    const bytes = await readBytes(file.path);
    if (open.get(file.document) !== file) return;
    if (!bytes.ok) {
      if (bytes.failure.reason !== 'missing' || file.missing) return;
      file.missing = true;
      return outside({ document: file.document, what: 'missing' });
    }
    const same = fileHash(bytes.value) === file.hash;
    if (file.missing && same) outside({ document: file.document, what: 'back' });
    file.missing = false;
    if (!same) outside({ document: file.document, what: 'changed' });
  };

  const watch = (file: Open): (() => void) => {
    const name = basename(file.path);
    const lost = () => {
      report(`${name} can no longer be watched`);
      void look(file);
    };
    const changed = (names: Set<string>) => {
      if (names.size === 0 || names.has(name)) void look(file);
    };
    return watchFolder(dirname(file.path), changed, lost);
  };

  /** Writes both halves, and holds what stands on disk then; after a failure both are as they were. */
  const write = async (file: Open, root: Root, envelope: Envelope): Promise<Result<Saved, SaveFailure>> => {
    const bytes = new TextEncoder().encode(writeRelease(root, envelope));
    const written = await writeWhole(file.path, bytes, { expect: file.hash, fs });
    if (!written.ok) return written;
    file.hash = written.value.hash;
    file.root = root;
    // Pictures may have been added while the bytes were on their way.
    file.envelope = { ...envelope, assets: { ...envelope.assets, ...file.envelope.assets } };
    return ok({ at: now(), durable: written.value.durable });
  };

  const save = async (file: Open, text: string): Promise<Result<Saved, SaveFailure>> => {
    const name = basename(file.path);
    if (file.locked) return fail({ reason: 'not-allowed', name });
    const root = parseRoot(text, name);
    if (!root.ok) return fail({ reason: 'invalid', name, detail: whereOf(root.failure) });
    const changed = rootText(root.value) !== rootText(file.root);
    // A file that was only looked at keeps its bytes, also when a person wrote it in another layout.
    if (!changed && !file.missing) return ok({ at: now(), durable: true });
    if (changed && boundBy(file.envelope.ledger)) return fail({ reason: 'bound', name });
    const before = file.envelope.authors;
    const envelope = await signedBy(root.value, changed ? withAncestor(file) : file.envelope, author);
    const saved = await write(file, root.value, envelope);
    if (!saved.ok) return saved;
    if (changed) file.opened = undefined;
    if (file.envelope.authors !== before) recorded({ document: file.document, ...recordOf(file) });
    return saved;
  };

  const record = async <F extends { reason: string }>(
    file: Open,
    change: Recording<F>,
  ): Promise<Result<Envelope, F | SaveFailure>> => {
    const name = basename(file.path);
    if (file.locked) return fail({ reason: 'not-allowed', name });
    const made = await change({ root: file.root, envelope: file.envelope, name });
    if (!made.ok || made.value === file.envelope) return made;
    const saved = await write(file, file.root, made.value);
    if (!saved.ok) return saved;
    recorded({ document: file.document, ...recordOf(file) });
    return ok(file.envelope);
  };

  const load = async (entry: string): Promise<Result<Omit<OpenedDocument, 'me'>, ReadFailure>> => {
    const path = handles.path(entry);
    const read = await readReleaseFile(path);
    if (!read.ok) return read;
    const { root, envelope, hash } = read.value;
    const before = at(path);
    const file: Open = before ?? {
      document: newId(),
      path,
      envelope,
      root,
      hash,
      missing: false,
      unwatch: () => undefined,
    };
    // Until now undo might have brought a picture back; one that was taken out must not travel on inside.
    file.envelope = { ...envelope, assets: assetsIn(root, envelope.assets) };
    file.root = root;
    file.hash = hash;
    file.missing = false;
    file.opened = contentHash(root);
    file.locked = isSample(path) ? 'samples' : (await mayReplace(path)) ? undefined : 'not-allowed';
    if (!before) {
      open.set(file.document, file);
      file.unwatch = watch(file);
    }
    return ok(describe(file, entry));
  };

  return {
    /** One that is open already is read again in turn with its writes, whose old bytes it would take. */
    open(entry: string): Promise<Result<Omit<OpenedDocument, 'me'>, ReadFailure>> {
      const before = at(handles.path(entry));
      return before ? inTurn(before.document, () => load(entry)) : load(entry);
    },

    save: (document: string, text: string): Promise<Result<Saved, SaveFailure>> =>
      inTurn(document, () => save(opened(document), text)),

    /**
     * Changes main's half of an open document, in turn with its saves, and writes it with the text that was
     * saved last. The window is told before this answers. The same half back writes nothing.
     */
    record: <F extends { reason: string }>(
      document: string,
      change: Recording<F>,
    ): Promise<Result<Envelope, F | SaveFailure>> => inTurn(document, () => record(opened(document), change)),

    /** What main knows of an open file: the text last read or written, and main's own half. */
    current(document: string): Current {
      const file = opened(document);
      const { path, root, envelope } = file;
      return {
        path,
        root,
        envelope,
        readOnly: readOnlyOf(file) !== undefined,
        isLocked: file.locked !== undefined,
      };
    },

    documents: (): string[] => [...open.keys()],

    addImage(document: string, bytes: Uint8Array): Result<AddedImage, ImageFailure> {
      const file = opened(document);
      const made = toAsset(bytes, file.envelope.assets);
      if (!made.ok) return made;
      const { id, asset } = made.value;
      file.envelope = { ...file.envelope, assets: { ...file.envelope.assets, [id]: asset } };
      const { mediaType, width, height } = asset;
      return ok({ asset: id, mediaType, width, height });
    },

    /** The bytes of a picture; undefined for a document or picture that is not there. */
    asset(document: string, id: string): { mediaType: string; bytes: Uint8Array } | undefined {
      const assets = open.get(document)?.envelope.assets ?? {};
      const asset = Object.hasOwn(assets, id) ? assets[id] : undefined;
      return asset && { mediaType: asset.mediaType, bytes: Buffer.from(asset.data, 'base64') };
    },

    close(document: string): void {
      open.get(document)?.unwatch();
      open.delete(document);
    },

    /** After this program renamed the file itself. */
    moved(from: string, to: string): void {
      const file = at(from);
      if (!file) return;
      file.unwatch();
      file.path = to;
      file.unwatch = watch(file);
    },
  };
};
export type ReleaseFiles = ReturnType<typeof createReleaseFiles>;
