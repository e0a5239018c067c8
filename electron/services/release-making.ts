import { lstat, mkdir, rename as renameFile } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { profileOf } from '../../shared/checks/profiles/profiles';
import type { Args } from '../../shared/ipc/contract';
import type { ReadFailure, SaveFailure } from '../../shared/ipc/types';
import { say } from '../../shared/messages/say';
import { blankRelease } from '../../shared/release/blank';
import { duplicateOf, fromTemplate, newFrom, templateOf } from '../../shared/release/copies';
import { parseRoot, type Release, writeRelease } from '../../shared/release/file-format';
import type { Kind } from '../../shared/release/root';
import { updateOf, withdrawalOf } from '../../shared/release/successors';
import { sectionOf, textOf } from '../../shared/release/text';
import { fail, ok, type Result } from '../../shared/result';
import type { FileLayer } from './file-layer';
import { exists, freePath } from './free-path';
import type { Handles } from './handles';
import type { Identity } from './identity';
import type { Libraries } from './libraries';
import { createQueues } from './queues';
import { readReleaseFile } from './read-file';
import type { ReleaseFiles } from './release-file';
import { safeName } from './safe-name';
import { saveFailure } from './save-failure';
import type { SettingsService } from './settings';
import { writeWhole } from './whole-file';

type Made = Result<{ entry: string }, ReadFailure | SaveFailure>;

type Parts = {
  home: string;
  handles: Handles;
  libraries: Pick<Libraries, 'of' | 'homeFor' | 'isSample'>;
  files: Pick<ReleaseFiles, 'current' | 'moved'>;
  settings: Pick<SettingsService, 'get'>;
  identity: Identity;
  newUuid: () => string;
  now: () => string;
  /** Moves a file to the system's trash; rejects when that fails. */
  toTrash: (path: string) => Promise<void>;
  fs?: FileLayer;
};

/** Makes new files out of nothing, of a template or of another file, and renames and throws away. */
export const createReleaseMaking = ({
  home,
  handles,
  libraries,
  files,
  settings,
  identity,
  newUuid,
  now,
  toTrash,
  fs,
}: Parts) => {
  const inTurn = createQueues();
  const template = join(home, 'templates', 'own.release');
  const made = () => ({ id: newUuid(), now: now() });

  /** Writes under the first free name; two at the same time do not take the same one. */
  const add = (folder: string, name: string, release: Release): Promise<Made> =>
    inTurn(folder, async () => {
      try {
        const path = await freePath(folder, safeName(name, say('app.untitled')));
        const bytes = new TextEncoder().encode(writeRelease(release.root, release.envelope));
        const written = await writeWhole(path, bytes, { expect: 'absent', fs });
        return written.ok ? ok({ entry: handles.of(path) }) : written;
      } catch (error) {
        return fail(saveFailure(error, name));
      }
    });

  const blank = async (kind: Kind): Promise<Release> => {
    const own = await readReleaseFile(template);
    if (own.ok) return fromTemplate(own.value, kind, made());
    const { language, houseStyle, office } = await settings.get();
    return blankRelease({ kind, language, houseStyle: profileOf(houseStyle), issuer: office, ...made() });
  };

  const byMe = async ({ root, envelope }: Release): Promise<Release> => {
    const author = await identity.author();
    const others = envelope.authors.filter(({ id }) => id !== author.id);
    return { root, envelope: { ...envelope, authors: [...others, author] } };
  };

  const titled = (release: Release, path: string): string => {
    const headline = sectionOf(release.root, 'headline');
    return (headline && textOf(headline).trim()) || basename(path, extname(path));
  };

  const rename = (entry: string, name: string): Promise<Made> => {
    const path = handles.path(entry);
    const folder = dirname(path);
    return inTurn(folder, async () => {
      const old = basename(path, extname(path));
      const wanted = safeName(name.replace(/\.release$/i, ''), old);
      if (libraries.isSample(path)) return fail({ reason: 'not-allowed', name: basename(path) });
      if (wanted === old) return ok({ entry });
      try {
        const plain = join(folder, `${wanted}.release`);
        // A change of case alone meets the file itself where the disk takes both names for one.
        const to = (await isOneFile(path, plain)) ? plain : await freePath(folder, wanted);
        await renameFile(path, to);
        handles.move(path, to);
        files.moved(path, to);
        return ok({ entry });
      } catch (error) {
        return fail(saveFailure(error, basename(path)));
      }
    });
  };

  return {
    async create(library: string, kind: Kind): Promise<Made> {
      const { folder } = await libraries.of(library);
      return add(await libraries.homeFor(folder), say('app.untitled'), await byMe(await blank(kind)));
    },

    /** A sample's copy goes to the person's own library, another's beside it. */
    async copy(entry: string, as: CopyAs): Promise<Made> {
      const path = handles.path(entry);
      const read = await readReleaseFile(path);
      if (!read.ok) return read;
      const folder = await libraries.homeFor(dirname(path));
      const copy = await byMe(copies[as](read.value, made()));
      if (as === 'new') return add(folder, say('app.untitled'), copy);
      // What takes another's place is called by its own headline, which says so; no file name has a colon.
      const name =
        as === 'duplicate'
          ? say('app.copy-of', { name: titled(read.value, path) })
          : titled(copy, path).replace(/\s*[:：]\s*/u, ' - ');
      return add(folder, name, copy);
    },

    /** The text of an open document as a file of its own beside it, with its id: it is the same release. */
    async saveCopy(document: string, text: string): Promise<Made> {
      const { path, envelope } = files.current(document);
      const root = parseRoot(text, basename(path));
      if (!root.ok) return root;
      const name = say('app.copy-of', { name: basename(path, extname(path)) });
      return add(await libraries.homeFor(dirname(path)), name, { root: root.value, envelope });
    },

    rename,

    /** A file that still has the name it was made with gets its headline's, once there is one. */
    async nameByHeadline(document: string): Promise<void> {
      const { path, root, readOnly } = files.current(document);
      const headline = sectionOf(root, 'headline');
      const name = headline ? textOf(headline).trim() : '';
      if (readOnly || name === '' || !isUntitled(basename(path, extname(path)))) return;
      await rename(handles.of(path), name);
    },

    async trash(entry: string): Promise<Result<null, SaveFailure>> {
      const path = handles.path(entry);
      const name = basename(path);
      if (libraries.isSample(path)) return fail({ reason: 'not-allowed', name });
      try {
        await toTrash(path);
        return ok(null);
      } catch (error) {
        return fail(saveFailure(error, name));
      }
    },

    /** From now on a new release begins in the dress of this one. */
    async makeTemplate(entry: string): Promise<Result<null, ReadFailure | SaveFailure>> {
      const read = await readReleaseFile(handles.path(entry));
      if (!read.ok) return read;
      const { root, envelope } = templateOf(read.value, made());
      try {
        await mkdir(dirname(template), { recursive: true });
      } catch (error) {
        return fail(saveFailure(error, basename(template)));
      }
      const written = await writeWhole(template, new TextEncoder().encode(writeRelease(root, envelope)), {
        fs,
      });
      return written.ok ? ok(null) : written;
    },
  };
};

type CopyAs = Args<'release/copy'>['as'];

const copies = { new: newFrom, duplicate: duplicateOf, update: updateOf, withdrawal: withdrawalOf } as const;

const isUntitled = (name: string): boolean => {
  const untitled = safeName(say('app.untitled'), '');
  return name.startsWith(untitled) && /^( \d+)?$/.test(name.slice(untitled.length));
};

const isOneFile = async (path: string, other: string): Promise<boolean> => {
  if (!(await exists(other))) return false;
  const [a, b] = await Promise.all([lstat(path), lstat(other)]);
  return a.ino === b.ino && a.dev === b.dev;
};

export type ReleaseMaking = ReturnType<typeof createReleaseMaking>;
