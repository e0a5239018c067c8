import { isTracking } from '../../shared/editing/with-tracking';
import { say } from '../../shared/messages/say';
import { describeSaveFailure } from '../../shared/release/failures';
import { isBound } from '../../shared/review/bound';
import { desktop } from '../desktop';
import { useDocument } from '../document/document-store';
import { toast } from '../ui/toasts';
import { rootOf, type SheetEditor } from './sheet-editor';

/** Set while the person at this desk is switching it: what they do themselves is not told to them. */
let byHand = false;

/** Main keeps the switch in the file; the window follows what it answers. */
export const switchTracking = async (editor: SheetEditor): Promise<void> => {
  const { open } = useDocument.getState();
  if (!open) return;
  byHand = true;
  try {
    const answer = await desktop.call('record/tracking', {
      document: open.document,
      on: !isTracking(editor),
    });
    if (!answer.ok) toast(describeSaveFailure(answer.failure), { tone: 'error' });
  } finally {
    byHand = false;
  }
};

/** Says so when tracking switches itself on, which the first request does. The answer ends it. */
export const listenTracking = (): (() => void) =>
  useDocument.subscribe(({ open }, { open: before }) => {
    if (byHand || !open || open.document !== before?.document) return;
    if (open.tracking && !before.tracking) toast(say('editor.tracking.began'));
  });

/** Whether words of some quote are tracked whatever the switch says: they were asked for, or approved. */
export const hasBoundQuotes = (editor: SheetEditor): boolean => {
  const ledger = useDocument.getState().open?.ledger ?? [];
  return ledger.length > 0 && Object.keys(rootOf(editor).quotes).some((quote) => isBound(quote, ledger));
};
