import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');

export type Ran = { code: number | null; out: string; err: string };

/** `env` comes on top of this process's own: where the person's own folder is. */
type Where = { cwd?: string; env?: Record<string, string> };

/** Runs the built app as people do, `npm start -- …`, with the folder they stand in. */
export const onRecord = (words: string[], { cwd = root, env = {} }: Where = {}): Promise<Ran> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, 'build', 'start.mjs'), ...words], {
      cwd: root,
      env: { ...process.env, ...env, INIT_CWD: cwd },
    });
    const ran = { out: '', err: '' };
    child.stdout.on('data', (data: Buffer) => {
      ran.out += data.toString();
    });
    child.stderr.on('data', (data: Buffer) => {
      ran.err += data.toString();
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, ...ran }));
  });

/** Builds what the app runs from, when nobody has yet. */
export const buildWhenMissing = (): void => {
  if (existsSync(join(root, 'out', 'electron', 'main.js'))) return;
  const { status, stderr } = spawnSync(process.execPath, [join(root, 'build', 'bundle.mjs')], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The app could not be built: ${stderr}`);
};

/** What one of poppler's programs says of a PDF. */
export const poppler = (program: 'pdfinfo' | 'pdffonts' | 'pdftotext', ...args: string[]): string => {
  const { status, stdout, stderr, error } = spawnSync(program, args, { encoding: 'utf8' });
  if (error) throw new Error(`${program} is missing: install the package poppler-utils. ${error.message}`);
  if (status !== 0) throw new Error(`${program} ${args.join(' ')}: ${stderr}`);
  return stdout;
};
