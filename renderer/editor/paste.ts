import { withoutSmartTyping } from '../../shared/editing/smart-typing';
import { insertImported } from '../../shared/editing/verbs/insert-imported';
import { say } from '../../shared/messages/say';
import { hasReference, offerPasted, takeAnswerFile } from '../answers/incoming-answer';
import { desktop } from '../desktop';
import { type Incoming, isBlankSheet, isWholeRelease } from '../document/blank-sheet';
import { toast } from '../ui/toasts';
import { placeImage } from './images/choose';
import type { SheetEditor } from './sheet-editor';

/** Readers and recogniser; the window starts without them. */
const loadImporting = () => import('../document/importing');

/** Loads them while nothing else is to do, so that a paste does not wait. */
export const preparePaste = (): void => {
  requestIdleCallback(() => void loadImporting(), { timeout: 2000 });
};

/**
 * Paste and drop, by what the clipboard brings: words of a sheet as they are, a whole release into an empty
 * sheet through the recogniser, else blocks at the caret. A single line of plain text is typed.
 */
export const withPaste = <E extends SheetEditor>(editor: E): E => {
  editor.insertData = (data) => {
    if (editor.insertFragmentData(data)) return;
    const incoming: Incoming = { html: data.getData('text/html'), text: data.getData('text/plain') };
    const [file] = data.files;
    if (incoming.html || incoming.text) void insertIncoming(editor, incoming);
    else if (file) void insertFile(editor, file);
  };
  return editor;
};

const insertIncoming = async (editor: SheetEditor, incoming: Incoming): Promise<void> => {
  const { text = '' } = incoming;
  // An answer to a request is offered to be recorded before it becomes text.
  const paste = () => void putIncoming(editor, incoming);
  if (hasReference(text) && (await offerPasted(text, paste))) return;
  await putIncoming(editor, incoming);
};

const putIncoming = async (editor: SheetEditor, incoming: Incoming): Promise<void> => {
  const { html, text = '' } = incoming;
  if (!html && !/[\r\n]/.test(text)) {
    withoutSmartTyping(editor, () => editor.insertText(text));
    return;
  }
  const { blocksOf, importInto } = await loadImporting();
  if (isWholeRelease(editor, incoming) && importInto(incoming)) return;
  insertImported(editor, blocksOf(incoming));
};

const insertFile = async (editor: SheetEditor, file: File): Promise<void> => {
  if (file.type.startsWith('image/')) {
    await placeImage(editor, file, file.name || say('editor.image.pasted'));
    return;
  }
  if (await takeAnswerFile(file)) return;
  const read = await desktop.call('import/dropped', { path: desktop.pathOf(file) });
  if (!read.ok) {
    const { reason, name } = read.failure;
    if (reason !== 'cancelled') toast(say(`library.import.${reason}`, { name }), { tone: 'error' });
    return;
  }
  const { kind, content } = read.value;
  const incoming: Incoming = kind === 'html' ? { html: content } : { text: content };
  const { blocksOf, importInto } = await loadImporting();
  // A file dropped on an empty sheet is the release; its length says nothing.
  if (isBlankSheet(editor) && importInto(incoming)) return;
  insertImported(editor, blocksOf(incoming));
};
