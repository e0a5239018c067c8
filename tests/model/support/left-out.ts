import { existsSync, readFileSync } from 'node:fs';
import type { TestContext } from 'vitest';

/** Leaves a test out, and says why where whoever reads the run sees it. */
export const leaveOut = ({ skip }: Pick<TestContext, 'skip'>, why: string): never => {
  process.stderr.write(`skipped: ${why}\n`);
  return skip(why);
};

const seed = new URL('../../../../shared/seeds/000_3bea853f437944f1.txt', import.meta.url);

/** The real release, which is kept outside this repository: where it is not, the test is left out. */
export const seedText = (context: Pick<TestContext, 'skip'>): string =>
  existsSync(seed)
    ? readFileSync(seed, 'utf8')
    : leaveOut(context, 'the seeds are not beside this repository');

/** A folder that nobody may write into holds back everybody but root. */
export const needsRights = (context: Pick<TestContext, 'skip'>): void => {
  if (process.getuid?.() === 0) leaveOut(context, 'root may write anywhere');
};
