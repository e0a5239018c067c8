import { confirmTitle, handDetails, retractDetails } from '../../shared/review/answer-entries';
import { acceptInEditor, rejectInEditor } from '../../shared/review/decide-in-editor';
import type { Answered, EntryDetails } from '../../shared/review/entry';
import type { QuoteEntry } from '../../shared/review/standing';
import type { QuoteState } from '../../shared/review/state';
import { rootOf, type SheetEditor } from '../editor/sheet-editor';
import { addToRecord, recordingHand } from '../record/recording';
import { openAsk } from '../requests/requests-store';

/** A yes or no that was said, on the phone or in person. */
export type SaidByHand = {
  decision: 'approved' | 'declined';
  how: Answered['how'];
  name: string;
  note: string;
};

/** Records what somebody said about these quotes, each as it will be printed, as one act. */
export const recordByHand = (
  editor: SheetEditor,
  states: readonly QuoteState[],
  { decision, how, name, note }: SaidByHand,
): Promise<boolean> => {
  const hand = recordingHand();
  const said = {
    decision,
    how,
    said: hand.at,
    ...(name.trim() && { name: name.trim() }),
    ...(note.trim() && { note: note.trim() }),
  };
  const { language } = rootOf(editor);
  const details = states.map((state) => handDetails(state, language, said, hand));
  return addToRecord(details.filter((one): one is EntryDetails => one !== undefined));
};

export const takeBack = (entry: QuoteEntry): Promise<boolean> =>
  addToRecord([retractDetails(entry, recordingHand())]);

export const confirmNewTitle = async (state: QuoteState): Promise<void> => {
  const details = confirmTitle(state, recordingHand());
  if (details) await addToRecord([details]);
};

export const acceptWords = (editor: SheetEditor, { id }: QuoteState): void => {
  acceptInEditor(editor, { quote: id });
};

export const rejectWords = (editor: SheetEditor, { id }: QuoteState): void => {
  rejectInEditor(editor, { quote: id });
};

/** Takes what was proposed and asks about it: the approval was for other words. */
export const acceptAndAsk = (editor: SheetEditor, state: QuoteState): void => {
  acceptWords(editor, state);
  askAbout(state);
};

export const askAbout = ({ speaker, id }: QuoteState, more: { reminder?: boolean } = {}): void => {
  if (speaker) openAsk(speaker.id, { quotes: [id], ...more });
};
