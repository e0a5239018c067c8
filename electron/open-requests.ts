import { resolve } from 'node:path';
import type { App } from 'electron';
import { commandLine } from './cli/command-line';

/** The files named on this process's command line, as absolute paths. */
export const filesGiven = (argv: readonly string[], env = process.env): string[] => {
  const line = commandLine(argv, { isDefaultApp: Boolean(process.defaultApp) });
  const file = line.kind === 'window' ? line.file : undefined;
  return file === undefined ? [] : [resolve(env.INIT_CWD || process.cwd(), file)];
};

/** A file that belongs to a release and is none. */
export const isAnswer = (path: string): boolean => /\.release-answer$/i.test(path);

const given = (data: unknown): string[] => {
  const files = typeof data === 'object' && data !== null && 'files' in data ? data.files : [];
  return Array.isArray(files) ? files.filter((file) => typeof file === 'string') : [];
};

/** Files that are to be opened: those we were started with, a second start, and what macOS hands over. */
export const listenOpenRequests = (app: App, open: (files: string[]) => void): void => {
  // The second process's own argv is reordered by Chromium: what it means stands in its data.
  app.on('second-instance', (_event, _argv, _folder, data) => open(given(data)));
  app.on('open-file', (event, path) => {
    event.preventDefault();
    open([path]);
  });
};
