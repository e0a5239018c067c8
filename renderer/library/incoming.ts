import type { Answer } from '../../shared/ipc/contract';
import { say } from '../../shared/messages/say';
import { hasReference, offerPasted, takeAnswerFile } from '../answers/incoming-answer';
import { desktop } from '../desktop';
import { openDocument, useDocument } from '../document/document-store';
import { toast } from '../ui/toasts';
import { setWindow } from '../window/window-store';
import { newRelease } from './entry-actions';
import { sayReadFailure } from './open-release';

type Incoming = { html?: string; text?: string };

/** Makes a release of what was pasted, dropped or chosen: a new file in the library, then recognised into it. */
export const importAsNew = async (incoming: Incoming): Promise<void> => {
  if (!(incoming.text ?? '').trim() && !(incoming.html ?? '').trim()) {
    return toast(say('library.nothing-to-import'), { tone: 'error' });
  }
  if (!(await newRelease('release'))) return;
  const { importInto } = await import('../document/importing');
  if (!importInto(incoming)) toast(say('library.nothing-to-import'), { tone: 'error' });
};

const importRead = async (read: Answer<'import/choose'>): Promise<void> => {
  if (read.ok) {
    const { kind, content } = read.value;
    await importAsNew(kind === 'html' ? { html: content } : { text: content });
    return;
  }
  const { reason, name } = read.failure;
  if (reason !== 'cancelled') toast(say(`library.import.${reason}`, { name }), { tone: 'error' });
};

export const importChosen = async (): Promise<void> =>
  importRead(await desktop.call('import/choose', undefined));

/** Shows the system's dialog; main opens what is chosen. */
export const openChosen = async (): Promise<void> => {
  const opened = await desktop.call('document/choose', undefined);
  if (!opened) return;
  const shown = opened.ok ? await openDocument(opened.value) : opened;
  if (shown?.ok) setWindow({ newer: null });
  else if (shown) await sayReadFailure(shown.failure);
  else toast(say('window.not-closed'), { tone: 'error' });
};

/** What the clipboard or a drag brings, as text and HTML; undefined when it brings neither. */
const carried = (data: DataTransfer): Incoming | undefined => {
  const html = data.getData('text/html');
  const text = data.getData('text/plain');
  if (!html && !text) return undefined;
  return { ...(html && { html }), ...(text && { text }) };
};

const importCarried = async (data: DataTransfer): Promise<boolean> => {
  const [file] = data.files;
  if (file) {
    if (await takeAnswerFile(file)) return true;
    await importRead(await desktop.call('import/dropped', { path: desktop.pathOf(file) }));
    return true;
  }
  const incoming = carried(data);
  const importIt = () => void (incoming && importAsNew(incoming));
  if (incoming && !(await offerPasted(incoming.text ?? '', importIt))) await importAsNew(incoming);
  return incoming !== undefined;
};

const isField = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input, textarea, [contenteditable="true"]') !== null;

const carriesFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;

/** A file beside the open sheet can only be an answer. */
const takeBeside = async (file: File): Promise<void> => {
  if (!(await takeAnswerFile(file))) toast(say('answers.not-taken', { name: file.name }), { tone: 'error' });
};

/**
 * Takes what is pasted or dropped while no release is open, and answers at any time and place. A drop never
 * makes the window leave its page.
 */
export const listenIncoming = (): void => {
  const nothingOpen = () => useDocument.getState().open === null;
  window.addEventListener('paste', (event) => {
    if (isField(event.target) || !event.clipboardData) return;
    const text = event.clipboardData.getData('text/plain');
    if (!nothingOpen() && !hasReference(text)) return;
    event.preventDefault();
    void (nothingOpen() ? importCarried(event.clipboardData) : offerPasted(text));
  });
  window.addEventListener('dragover', (event) => {
    const takes = nothingOpen() || carriesFiles(event);
    if (isField(event.target) && !carriesFiles(event)) return;
    event.preventDefault();
    if (event.dataTransfer) event.dataTransfer.dropEffect = takes ? 'copy' : 'none';
  });
  window.addEventListener('drop', (event) => {
    if (event.defaultPrevented) return;
    event.preventDefault();
    const [file] = event.dataTransfer?.files ?? [];
    if (nothingOpen() && event.dataTransfer) void importCarried(event.dataTransfer);
    else if (file) void takeBeside(file);
  });
};
