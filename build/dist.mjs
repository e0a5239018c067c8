// `npm run dist`: packs the app for this machine. `-- --dir` stops at the unpacked folder.
import { join } from 'node:path';
import { root } from './root.mjs';
import { runNode } from './setup/node-binary.mjs';
import { setUp } from './setup.mjs';

// electron-builder needs the Node 24 that set-up brings: the rest runs there.
const args = process.argv.slice(2);
await setUp({ forDist: !args.includes('--dir') });
const { code } = await runNode([join(root, 'build', 'dist', 'pack.mjs'), ...args], {
  stdio: 'inherit',
});
process.exitCode = code ?? 1;
