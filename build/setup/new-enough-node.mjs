import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../root.mjs';
import { cacheFolder } from '../runtime/cache.mjs';
import { npm } from './npm.mjs';
import { say } from './progress.mjs';

/** From this one on npm leaves out none of the packages' native parts for the sake of their `engines`. */
const oldest = [22, 12];

/**
 * The Node to install the packages with: this one when it is new enough, else a Node 24 kept in the per-user
 * cache. (An older npm run leaves out optional packages that ask for a newer Node, and with them the bundler's
 * native part.)
 */
export async function newEnoughNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > oldest[0] || (major === oldest[0] && minor >= oldest[1])) return process.execPath;

  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const { version } = packages['node_modules/node'];
  const folder = join(cacheFolder(), `node-${version}`);
  const binary = join(
    'node_modules',
    archPackage(),
    'bin',
    process.platform === 'win32' ? 'node.exe' : 'node',
  );
  if (!existsSync(join(folder, binary))) {
    say(
      `      Node ${process.versions.node} is older than the tools ask for: fetching Node ${version} for them`,
    );
    await fetchInto(folder, `${archPackage()}@${version}`);
  }
  return join(folder, binary);
}

async function fetchInto(folder, name) {
  mkdirSync(cacheFolder(), { recursive: true });
  const work = mkdtempSync(join(cacheFolder(), 'unpacking-'));
  const { code, output } = await npm(['install', '--prefix', work, '--no-save', name], { cwd: work });
  if (code !== 0) {
    rmSync(work, { recursive: true, force: true });
    say(output.trim());
    throw new Error('Node 24 could not be fetched: see that the npm registry is reached, and start again.');
  }
  if (existsSync(folder)) rmSync(work, { recursive: true, force: true });
  else renameSync(work, folder);
}

/** The package with the binary for this machine, named as the `node` package names it. */
function archPackage() {
  const { platform, arch } = process;
  if (platform === 'win32') return `node-win-${arch}`;
  return `${platform === 'darwin' && arch === 'arm64' ? 'node-bin' : 'node'}-${platform}-${arch}`;
}
