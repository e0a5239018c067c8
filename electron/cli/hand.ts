import { mkdirSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { say } from '../../shared/messages/say';
import type { Author } from '../../shared/release/release-file';
import type { Signer } from '../../shared/review/ledger';
import { createIdentity } from '../services/identity';
import { newId } from '../services/new-id';
import { createSettings } from '../services/settings';
import { createSigner } from '../services/signing-key';
import type { Output } from './output';

/** Who a run records as, and what it signs with; `at` is one time for all it does. */
export type Hand = { author: Author; signer: Signer; at: string };

/**
 * The person as the window knows them, and a key of the command line's own: the window's may be closed by
 * the system's keyring, which only the window's session opens. Asked for by runs that record alone.
 */
export const findHand = async (home: string, { tell }: Pick<Output, 'tell'>): Promise<Hand> => {
  const report = (what: string) => tell(say('cli.own-folder', { what }));
  try {
    mkdirSync(home, { recursive: true, mode: 0o700 });
  } catch (error) {
    report(error instanceof Error ? error.message : String(error));
  }
  const settings = createSettings({ home, report });
  const systemName = () => userInfo().username;
  const author = await createIdentity({ home, settings, newId, systemName, report }).author();
  if ((await settings.get()).name.trim() === '') tell(say('cli.no-name', { name: author.name }));
  const signer = await createSigner({ path: join(home, 'command-line-key.json'), report });
  return { author, signer, at: new Date().toISOString() };
};
