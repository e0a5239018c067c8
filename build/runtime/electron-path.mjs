import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../root.mjs';
import { cacheFolder, versionIn } from './cache.mjs';
import { standIn } from './stand-in.mjs';

/**
 * The Electron to run: the official build in node_modules, else the stand-in in the per-user cache, else
 * undefined.
 *
 * @returns {{ path: string, folder: string, version: string, major: number, standIn: boolean } | undefined}
 */
export function findElectron({ packages = join(root, 'node_modules'), env = process.env } = {}) {
  return findOfficial(packages) ?? findStandIn(env);
}

const note = join(root, 'node_modules', 'electron', 'stand-in.txt');

/**
 * Whether what is here is to be used: a stand-in that another clone left in the cache is not, before the
 * official build was asked for once since the packages were installed.
 */
export function isElectronSettled() {
  return findOfficial() !== undefined || (existsSync(note) && findElectron() !== undefined);
}

/** Notes, until the packages are installed anew, that the official build could not be had. */
export function noteStandIn() {
  writeFileSync(note, 'The official build could not be downloaded. Delete this file to try again.\n');
}

/** The path of the Electron binary; throws, naming the command that brings it, when there is none. */
export function electronPath() {
  const found = findElectron();
  if (!found) throw new Error('There is no Electron here yet. Run `npm run setup` first.');
  return found.path;
}

export function findOfficial(packages = join(root, 'node_modules')) {
  const home = join(packages, 'electron');
  const pathFile = join(home, 'path.txt');
  if (!existsSync(pathFile)) return undefined;
  const folder = join(home, 'dist');
  return describe(folder, readFileSync(pathFile, 'utf8').trim(), false);
}

function findStandIn(env) {
  return describe(join(cacheFolder(env), standIn.folder), 'electron', true);
}

function describe(folder, binary, isStandIn) {
  const version = versionIn(folder);
  const path = join(folder, binary);
  if (!version || !existsSync(path)) return undefined;
  return { path, folder, version, major: Number.parseInt(version, 10), standIn: isStandIn };
}
