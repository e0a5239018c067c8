import { say } from '../../shared/messages/say';
import { amendInEditor } from '../../shared/review/amend-in-editor';
import { segmentEdits } from '../../shared/review/answer-entries';
import { wordingOfTexts } from '../../shared/review/quotes';
import { partedAs } from '../../shared/review/segments';
import type { QuoteState } from '../../shared/review/state';
import { useDocument } from '../document/document-store';
import { newId, now } from '../editor/hand';
import { rootOf, type SheetEditor } from '../editor/sheet-editor';
import { toast } from '../ui/toasts';

/** Puts the words that were approved back, as changes of whoever sits here: accepting them revives the approval. */
export const restoreApproved = (editor: SheetEditor, { id, entry, printed }: QuoteState): void => {
  const me = useDocument.getState().open?.me.id;
  if (!entry || !printed || me === undefined) return;
  const { language } = rootOf(editor);
  const { segments } = printed;
  const approved =
    entry.segments.length === segments.length
      ? entry.segments
      : partedAs(segments, wordingOfTexts(entry.segments), language);
  const edits = segmentEdits(segments, approved, language);
  const isPut = amendInEditor(editor, { quote: id, by: me, edits }, { now, newId });
  if (!isPut) toast(say('quotes.restored-none'));
};
