import { basename } from 'node:path';
import type { Handlers } from '../../shared/ipc/contract';
import { say } from '../../shared/messages/say';
import { sectionOf, textOf } from '../../shared/release/text';
import { ok } from '../../shared/result';
import type { Desk } from './desk';

type Names =
  | 'library/list'
  | 'library/choose'
  | 'library/forget'
  | 'release/create'
  | 'release/copy'
  | 'release/rename'
  | 'release/trash'
  | 'release/reveal'
  | 'release/make-template'
  | 'document/open'
  | 'document/choose'
  | 'document/save'
  | 'document/save-copy'
  | 'document/close';

/** Libraries, the files in them, and the open documents. */
export const releaseHandlers = ({
  handles,
  libraries,
  files,
  making,
  recents,
  previews,
  dialogs,
  identity,
  revealFile,
}: Desk): Pick<Handlers, Names> => {
  const open = async (entry: string) => {
    const opened = await files.open(entry);
    if (!opened.ok) return opened;
    const { path, root } = files.current(opened.value.document);
    const headline = sectionOf(root, 'headline');
    if (!libraries.isSample(path))
      await recents.add(path, headline ? textOf(headline).trim() : basename(path));
    return ok({ ...opened.value, me: await identity.author() });
  };
  return {
    'library/list': ({ library }) => libraries.list(library),
    async 'library/choose'() {
      const folder = await dialogs.folder(say('app.choose-library'));
      return folder === undefined ? null : libraries.add(folder);
    },
    'library/forget': ({ library }) => libraries.forget(library),
    'release/create': ({ library, kind }) => making.create(library, kind),
    'release/copy': ({ entry, as }) => making.copy(entry, as),
    async 'release/rename'({ entry, name }) {
      const from = handles.path(entry);
      const renamed = await making.rename(entry, name);
      if (renamed.ok) await recents.moved(from, handles.path(entry));
      return renamed;
    },
    async 'release/trash'({ entry }) {
      const trashed = await making.trash(entry);
      if (trashed.ok) await recents.remove(handles.path(entry));
      return trashed;
    },
    'release/reveal': ({ entry }) => revealFile(handles.path(entry)),
    'release/make-template': ({ entry }) => making.makeTemplate(entry),
    'document/open': ({ entry }) => open(entry),
    async 'document/choose'() {
      const path = await dialogs.release();
      return path === undefined ? null : open(handles.of(path));
    },
    'document/save': ({ document, root }) => files.save(document, root),
    'document/save-copy': ({ document, root }) => making.saveCopy(document, root),
    async 'document/close'({ document }) {
      const { path } = files.current(document);
      await making.nameByHeadline(document);
      await recents.moved(path, files.current(document).path);
      files.close(document);
      previews.drop(document);
    },
  };
};
