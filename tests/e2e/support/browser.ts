import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright/test';

const path = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((each) =>
  existsSync(each),
);

/** Why no form can be answered here; undefined when the system has a browser for it. */
export const noBrowser = path ? undefined : 'no Chromium on this system (the package chromium)';

/** The browser of somebody who was asked: another program than ours, and none of ours in it. */
export const startBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: path,
    // Chromium refuses to start as root with its sandbox on.
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
