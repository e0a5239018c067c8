import { rmSync } from 'node:fs';
import { join } from 'node:path';

/** The stand-in Electron brings a loader of its own (resources/app), which the packed app must not carry. */
export const afterExtract = ({ appOutDir, electronPlatformName }) => {
  if (electronPlatformName === 'darwin') return;
  rmSync(join(appOutDir, 'resources', 'app'), { recursive: true, force: true });
};
