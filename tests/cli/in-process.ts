import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { App } from 'electron';
import { commandLine } from '../../electron/cli/command-line';
import { runVerb } from '../../electron/cli/run-verb';
import { type Release, readReleaseBytes, writeRelease } from '../../shared/release/file-format';
import type { Ran } from './run';

export type Desk = {
  folder: string;
  /** The person's own folder. */
  home: string;
  path: (name: string) => string;
  read: (name: string) => Release;
  text: (name: string) => string;
  write: (name: string, release: Release) => void;
  put: (name: string, text: string | Uint8Array) => void;
  /** Runs a word of the command line in this process; file names are of the folder. */
  run: (...words: string[]) => Promise<Ran>;
  close: () => void;
};

/** Files that words of the command line name; everything else is theirs alone. */
const files = /^[\w-]+\.(release|release-answer|json|txt|eml|html|pdf)$/;

/** A folder with releases, and a person without a name or with one, for words that need no page. */
export const createDesk = (name = 'Ana Reis'): Desk => {
  const folder = mkdtempSync(join(tmpdir(), 'on-record-desk-'));
  const home = join(folder, 'own');
  const path = (file: string) => join(folder, file);
  const read = (file: string): Release => {
    const release = readReleaseBytes(readFileSync(path(file)), file);
    if (!release.ok) throw new Error(JSON.stringify(release.failure));
    return release.value;
  };
  const app = { getVersion: () => '1.0.0' } as App;
  const desk: Desk = {
    folder,
    home,
    path,
    read,
    text: (file) => readFileSync(path(file), 'utf8'),
    write: (file, { root, envelope }) => writeFileSync(path(file), writeRelease(root, envelope)),
    put: (file, text) => writeFileSync(path(file), text),
    async run(...words) {
      const [out, err]: [string[], string[]] = [[], []];
      const output = { print: (line: string) => out.push(line), tell: (line: string) => err.push(line) };
      const placed = words.map((word) => (files.test(word) ? path(word) : word));
      const line = commandLine(['/opt/on-record', ...placed], { isDefaultApp: false });
      if (line.kind !== 'verb') throw new Error(`no command: ${words.join(' ')}`);
      if (line.needsReady) throw new Error(`needs pages: ${words.join(' ')}`);
      const code = await runVerb(line, { app, home, output });
      return { code, out: out.join('\n'), err: err.join('\n') };
    },
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
  if (name !== '') saveName(home, name);
  return desk;
};

const saveName = (home: string, name: string): void => {
  mkdirSync(home);
  writeFileSync(join(home, 'settings.json'), JSON.stringify({ name, role: 'Press officer' }));
};
