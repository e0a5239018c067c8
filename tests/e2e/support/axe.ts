import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { root } from '../../../build/root.mjs';

type Violation = { id: string; help: string; nodes: { target: unknown[]; failureSummary?: string }[] };
type Axe = { run: (context: unknown, options: unknown) => Promise<{ violations: Violation[] }> };

/**
 * What axe finds wrong with the window, one line each; the preview's frame is sandboxed and is left out. axe-core
 * is handed to the page as text: its own way of opening pages does not work in Electron.
 */
export const violations = async (page: Page): Promise<string[]> => {
  await page.evaluate(await readFile(join(root, 'node_modules', 'axe-core', 'axe.min.js'), 'utf8'));
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: Axe };
    const { violations } = await axe.run(document, { iframes: false, resultTypes: ['violations'] });
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(
        ({ target, failureSummary }) => `${id}: ${help}: ${target.join(' ')}: ${failureSummary ?? ''}`,
      ),
    );
  });
};
