import { readEntry } from '../../shared/review/entry';
import { useDocument } from '../document/document-store';
import { showQuote } from '../quotes/quotes-store';
import { openAsk } from '../requests/requests-store';
import { showInspector } from '../window/columns';
import { setWindow } from '../window/window-store';
import { openRelease } from './open-release';
import type { WaitingRow } from './waiting-rows';

/** Opens its release; whom the request went to and about which quotes, as the record there says. */
const opened = async ({ entry, waiting }: WaitingRow) => {
  if (!(await openRelease(entry))) return undefined;
  const { open } = useDocument.getState();
  const asked = (open?.ledger ?? []).flatMap((loose) => {
    const entry = readEntry(loose);
    return entry?.kind === 'asked' && entry.nonce === waiting.nonce ? [entry] : [];
  });
  const [first] = asked;
  return first && { speaker: first.speaker.id, quotes: asked.map(({ subject }) => subject.quote) };
};

/** Shows the release with the quotes beside it, at the first that waits. */
export const openWaiting = async (row: WaitingRow): Promise<void> => {
  const request = await opened(row);
  if (!request) return;
  setWindow({ tab: 'quotes', side: null });
  showInspector();
  const [first] = request.quotes;
  if (first) showQuote(first);
};

/** Opens the panel that asks the same person about the same words again. */
export const remindWaiting = async (row: WaitingRow): Promise<void> => {
  const request = await opened(row);
  if (request) openAsk(request.speaker, { quotes: request.quotes, reminder: true });
};
