import { basename } from 'node:path';
import { type BrowserWindow, dialog, type FileFilter } from 'electron';
import type { ExportFormat } from '../../shared/ipc/types';
import { say } from '../../shared/messages/say';
import { exists } from './free-path';
import { importEndings } from './import-file';
import type { OutsideLink } from './outside-link';

/** The system's dialogs. Each answers with a path, or undefined when the person changed their mind. */
export const createDialogs = (window: () => BrowserWindow | undefined) => {
  const choose = async (options: Electron.OpenDialogOptions): Promise<string | undefined> => {
    const parent = window();
    const { canceled, filePaths } = parent
      ? await dialog.showOpenDialog(parent, options)
      : await dialog.showOpenDialog(options);
    return canceled ? undefined : filePaths[0];
  };
  const file = (title: string, filter: FileFilter) =>
    choose({ title, properties: ['openFile'], filters: [filter] });
  const save = async (title: string, path: string, ending: string): Promise<string | undefined> => {
    const options = {
      title,
      defaultPath: path,
      filters: [{ name: ending.toUpperCase(), extensions: [ending] }],
    };
    const parent = window();
    const { canceled, filePath } = parent
      ? await dialog.showSaveDialog(parent, options)
      : await dialog.showSaveDialog(options);
    return canceled || !filePath ? undefined : filePath;
  };
  const ask = async (message: string, detail: string, yes: string, no: string): Promise<boolean> => {
    const options: Electron.MessageBoxOptions = {
      type: 'question',
      message,
      detail,
      buttons: [yes, no],
      defaultId: 0,
      cancelId: 1,
      noLink: true,
    };
    const parent = window();
    const { response } = parent
      ? await dialog.showMessageBox(parent, options)
      : await dialog.showMessageBox(options);
    return response === 0;
  };
  return {
    /** A sentence that nothing waits for. */
    tell(message: string): void {
      const parent = window();
      void (parent
        ? dialog.showMessageBox(parent, { type: 'info', message })
        : dialog.showMessageBox({ type: 'info', message }));
    },
    folder: (title: string) => choose({ title, properties: ['openDirectory', 'createDirectory'] }),
    release: () => file(say('app.choose-release'), { name: say('app.releases'), extensions: ['release'] }),
    importable: () =>
      file(say('app.choose-import'), { name: say('app.importable'), extensions: importEndings }),
    answer: () =>
      file(say('app.choose-answer'), {
        name: say('app.answers'),
        extensions: ['release-answer', 'eml', 'txt', 'json'],
      }),
    image: () =>
      file(say('app.choose-image'), {
        name: say('app.images'),
        extensions: ['png', 'jpg', 'jpeg', 'webp', 'gif'],
      }),
    mayLeave: ({ shown, kind }: OutsideLink) =>
      ask(
        say(kind === 'mail' ? 'app.open-mail' : 'app.open-link'),
        shown,
        say('app.open-link-yes'),
        say('app.cancel'),
      ),
    whereTo: (path: string, format: ExportFormat) => save(say('app.choose-target'), path, format),
    whereToAsk: (path: string, ending: string) => save(say('app.choose-request'), path, ending),
    /** Only asks when something stands there. */
    async mayReplace(path: string): Promise<boolean> {
      if (!(await exists(path))) return true;
      return ask(
        say('app.replace', { name: basename(path) }),
        say('app.replace-detail'),
        say('app.replace-yes'),
        say('app.cancel'),
      );
    },
    closeUnsaved: () =>
      ask(
        say('app.close-unsaved'),
        say('app.close-unsaved-detail'),
        say('app.close-anyway'),
        say('app.keep-open'),
      ),
  };
};
export type Dialogs = ReturnType<typeof createDialogs>;
