import type { Page } from 'playwright/test';
import type { RunningApp } from './app';

type App = Pick<RunningApp, 'electron'>;

/**
 * What the system does, answered for it: its dialogs would wait for somebody. All else of the app is real.
 * A save dialog answers with `stem` and the ending of the format that is asked for.
 */
export const answerSaveDialog = ({ electron }: App, stem: string): Promise<void> =>
  electron.evaluate(({ dialog }, stem) => {
    dialog.showSaveDialog = async (...args: unknown[]) => {
      const options = args.at(-1) as Electron.SaveDialogOptions;
      const ending = options.filters?.[0]?.extensions[0] ?? '';
      return { canceled: false, filePath: `${stem}.${ending}` };
    };
  }, stem);

export const answerOpenDialog = ({ electron }: App, path: string): Promise<void> =>
  electron.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [path] });
  }, path);

/** Puts words on the clipboard of this display as another program does: HTML with its text, or text alone. */
export const copy = (page: Page, words: { text: string; html?: string }): Promise<void> =>
  page.evaluate(({ text, html }) => {
    const fill = (event: ClipboardEvent) => {
      event.preventDefault();
      event.stopImmediatePropagation();
      event.clipboardData?.setData('text/plain', text);
      if (html) event.clipboardData?.setData('text/html', html);
    };
    window.addEventListener('copy', fill, { capture: true, once: true });
    if (!document.execCommand('copy')) throw new Error('Nothing could be copied.');
  }, words);

/** Files that are thrown away are listed instead: a machine without a desktop has no trash. */
export const watchTrash = async ({ electron }: App): Promise<() => Promise<string[]>> => {
  await electron.evaluate(async ({ shell }) => {
    const { rm } = process.getBuiltinModule('node:fs/promises');
    const thrown: string[] = [];
    Object.assign(globalThis, { thrown });
    shell.trashItem = async (path) => {
      await rm(path);
      thrown.push(path);
    };
  });
  return () => electron.evaluate(() => (globalThis as unknown as { thrown: string[] }).thrown);
};

/** Drops a file on the middle of the window as a file manager does. */
export const dropFile = async ({ page }: Pick<RunningApp, 'page'>, path: string): Promise<void> => {
  const { x, y } = await page.evaluate(() => ({ x: innerWidth / 2, y: innerHeight / 2 }));
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [path], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, x, y, data });
  await session.detach();
};
