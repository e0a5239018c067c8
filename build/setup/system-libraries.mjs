import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { say, whileReporting } from './progress.mjs';
import { run } from './run.mjs';

// Several names of one package: newer Debian and Ubuntu first (their 64-bit time change renamed some).
const electronNeeds = [
  ['libgtk-3-0t64', 'libgtk-3-0'],
  ['libnss3'],
  ['libasound2t64', 'libasound2'],
  ['libgbm1'],
  ['libxss1'],
  ['libxtst6'],
];
const displayNeeds = [['xvfb'], ['xauth']];
const testsNeed = [['poppler-utils'], ['qpdf']];
const distNeeds = [['p7zip-full']];

/** The Debian packages Electron, a virtual display, the tests and packing need. Other systems bring their own. */
export function systemLibraries({ forTests, forDist, env = process.env }) {
  const hasDisplay = Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
  const needs = [
    ...electronNeeds,
    ...(forTests || !hasDisplay ? displayNeeds : []),
    ...(forTests ? testsNeed : []),
    ...(forDist ? distNeeds : []),
  ];
  let missing;
  return {
    name: 'System libraries',
    about: 'installing Debian packages',

    isDone() {
      missing ??= isDebian() ? missingOf(needs) : [];
      return missing.length === 0;
    },

    async run() {
      if (process.getuid() !== 0) throw new Error(askFor(missing));
      await aptGet(['update'], 'reading the package lists');
      const names = missing.map((choices) => choices.find(isOffered) ?? choices.at(-1));
      say(`      ${names.join(' ')}`);
      await aptGet(['install', '-y', '--no-install-recommends', ...names], 'installing');
      missing = missingOf(needs);
      if (missing.length > 0) throw new Error(askFor(missing));
    },
  };
}

function isDebian() {
  return process.platform === 'linux' && existsSync('/usr/bin/dpkg-query') && existsSync('/usr/bin/apt-get');
}

function missingOf(needs) {
  const { stdout } = spawnSync(
    'dpkg-query',
    ['-W', `-f=\${Package} \${db:Status-Status}\n`, ...needs.flat()],
    {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  );
  const installed = new Set();
  for (const line of stdout.split('\n')) {
    const [name, status] = line.split(' ');
    if (status === 'installed') installed.add(name);
  }
  return needs.filter((choices) => !choices.some((name) => installed.has(name)));
}

function isOffered(name) {
  const { stdout } = spawnSync('apt-cache', ['show', '--no-all-versions', name], { encoding: 'utf8' });
  return stdout.startsWith('Package:');
}

function askFor(missing) {
  const names = missing.map((choices) => choices.find(isOffered) ?? choices.at(-1)).join(' ');
  return `Some system packages are missing. Run this once, then start again: sudo apt-get update && sudo apt-get install -y ${names}`;
}

/** apt reports `pmstatus:package:percent:words` lines (`dlstatus` while it downloads) on descriptor 3. */
async function aptGet(args, words) {
  let percent = '';
  const options = ['-o', 'APT::Status-Fd=3', '-o', 'DPkg::Lock::Timeout=120'];
  const { code, output } = await whileReporting(
    () => `${words}${percent}`,
    () =>
      run('apt-get', [...options, ...args], {
        stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
        onSpawn: (child) =>
          child.stdio[3].setEncoding('utf8').on('data', (text) => {
            const found = text.trim().split('\n').at(-1)?.split(':');
            if (found?.[2])
              percent = `: ${Math.floor(Number(found[2]))} % of the ${found[0] === 'dlstatus' ? 'download' : 'unpacking'}`;
          }),
      }),
  );
  if (code === 0) return;
  say(output.trim().split('\n').slice(-8).join('\n'));
  throw new Error(`apt-get ${args[0]} failed: read its words above, and start again.`);
}
