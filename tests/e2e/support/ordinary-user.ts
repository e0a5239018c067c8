import { spawn, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { chmod, chown, copyFile, cp, mkdir, readdir, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { root } from '../../../build/root.mjs';
import { electronPath } from '../../../build/runtime/electron-path.mjs';

/** Somebody without rights of their own, and what they run; `uid` is absent when that is already us. */
export type OrdinaryUser = {
  uid?: number;
  gid?: number;
  electron: string;
  app: string;
  env: NodeJS.ProcessEnv;
};

const isRoot = process.getuid?.() === 0;

const numberOf = (name: string, what: '-u' | '-g'): number => {
  const { status, stdout } = spawnSync('id', [what, name], { encoding: 'utf8' });
  return status === 0 ? Number(stdout.trim()) : Number.NaN;
};

/** Why there is no ordinary user here; undefined when there is one. */
export const noOrdinaryUser = (): string | undefined => {
  if (process.platform !== 'linux') return 'Only on Linux does Chromium run otherwise for root.';
  if (isRoot && Number.isNaN(numberOf('nobody', '-u'))) return 'This machine has no user "nobody".';
  return undefined;
};

/**
 * Puts what an ordinary user needs where they may read it: Electron with its sandbox's helper, the built app,
 * a home and the key to the display, all below `folder`.
 */
export const ordinaryUser = async (folder: string): Promise<OrdinaryUser> => {
  const home = join(folder, 'home');
  await mkdir(home, { recursive: true });
  const env: NodeJS.ProcessEnv = { ...process.env, HOME: home, ON_RECORD_HOME: home };
  if (!isRoot) return { electron: electronPath(), app: root, env };

  const [uid, gid] = [numberOf('nobody', '-u'), numberOf('nobody', '-g')];
  const from = dirname(electronPath());
  const electron = join(folder, 'electron');
  await copyTree(from, electron);
  const app = join(folder, 'app');
  await cp(join(root, 'out'), join(app, 'out'), { recursive: true });
  await copyFile(join(root, 'package.json'), join(app, 'package.json'));
  // A copy of its own, so that nothing of the installed one changes.
  const helper = join(electron, 'chrome-sandbox');
  await rm(helper);
  await copyFile(join(from, 'chrome-sandbox'), helper);
  await chown(helper, 0, 0);
  await chmod(helper, 0o4755);
  if (env.XAUTHORITY) {
    const authority = join(home, 'authority');
    await copyFile(env.XAUTHORITY, authority);
    await chmod(authority, 0o600);
    env.XAUTHORITY = authority;
  }
  for (const variable of Object.keys(env)) if (variable.startsWith('XDG_')) delete env[variable];
  for (const path of [home, ...(await readdir(home)).map((name) => join(home, name))])
    await chown(path, uid, gid);
  await chmod(folder, 0o755);
  return { uid, gid, electron: join(electron, basename(electronPath())), app, env };
};

/** As links where that can be: it is a quarter of a gigabyte. */
const copyTree = async (from: string, to: string): Promise<void> => {
  const { status } = spawnSync('cp', ['-al', from, to]);
  if (status === 0) return;
  await rm(to, { recursive: true, force: true });
  await cp(from, to, { recursive: true });
};

export type Ended = { code: number | null; err: string; sandboxed: boolean[] };

/** For each page's process of this Electron, whether the kernel filters what it may call (seccomp(2), mode 2). */
const pageProcesses = (electron: string): Map<string, boolean> => {
  const found = new Map<string, boolean>();
  for (const process of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      const words = readFileSync(join('/proc', process, 'cmdline'), 'utf8')
        .split('\0')
        .join(' ');
      if (!words.includes(electron) || !words.includes('--type=renderer')) continue;
      found.set(process, /^Seccomp:\s*2$/m.test(readFileSync(join('/proc', process, 'status'), 'utf8')));
    } catch (error) {
      // It ended while it was looked at.
      if (!/ENOENT|ESRCH|EACCES/.test(String(error))) throw error;
    }
  }
  return found;
};

/** Runs the app for that user; nothing takes the sandbox away. */
export const runFor = (user: OrdinaryUser, words: string[]): Promise<Ended> =>
  new Promise((resolve, reject) => {
    const { uid, gid, electron, app, env } = user;
    const switches = ['--log-level=3', '--disable-gpu', '--enable-blink-features=PageMarginBoxes'];
    const child = spawn(electron, [app, ...switches, ...words], { uid, gid, env, cwd: env.HOME });
    let err = '';
    const seen = new Map<string, boolean>();
    const looking = setInterval(() => {
      for (const [process, sandboxed] of pageProcesses(electron)) seen.set(process, sandboxed);
    }, 50);
    child.stderr.on('data', (text) => (err += text));
    child.on('error', reject);
    child.on('close', (code) => {
      clearInterval(looking);
      resolve({ code, err, sandboxed: [...seen.values()] });
    });
  });
