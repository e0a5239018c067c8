import { dirname } from 'node:path';
import type { Handlers } from '../../shared/ipc/contract';
import { fail } from '../../shared/result';
import { readImage } from '../services/images';
import { readImport } from '../services/import-file';
import type { Desk } from './desk';

type Names =
  | 'import/choose'
  | 'import/dropped'
  | 'image/choose'
  | 'image/add'
  | 'preview/show'
  | 'export/start'
  | 'export/cancel'
  | 'export/open'
  | 'export/reveal';

/** What comes in from other programs and what leaves for them. */
export const outsideHandlers = (desk: Desk): Pick<Handlers, Names> => {
  const { files, libraries, identity, recording, dialogs, previews } = desk;
  const { exporting, exportJobs, written, openFile, revealFile } = desk;
  return {
    async 'import/choose'() {
      const path = await dialogs.importable();
      return path === undefined ? fail({ reason: 'cancelled', name: '' }) : readImport(path);
    },
    'import/dropped': ({ path }) => readImport(path),
    async 'image/choose'() {
      const path = await dialogs.image();
      return path === undefined ? fail({ reason: 'cancelled', name: '' }) : readImage(path);
    },
    'image/add': ({ document, bytes }) => files.addImage(document, bytes),
    async 'preview/show'({ document, draft }) {
      return { url: previews.put(document, await exporting.preview(files.current(document), { draft })) };
    },
    async 'export/start'({ document, ...request }) {
      const { path, root, envelope } = files.current(document);
      return exportJobs.start({ root, envelope }, await libraries.homeFor(dirname(path)), request, {
        by: (await identity.author()).id,
        record: (details) => recording.append(document, details),
      });
    },
    'export/cancel': ({ job }) => exportJobs.cancel(job),
    'export/open': ({ file }) => openFile(written.path(file)),
    'export/reveal': ({ file }) => revealFile(written.path(file)),
  };
};
