import { pathAround } from '../../../shared/editing/verbs/holders';
import { insertImage } from '../../../shared/editing/verbs/image';
import { setEmblem } from '../../../shared/editing/verbs/issuers';
import { say } from '../../../shared/messages/say';
import { desktop } from '../../desktop';
import { toast } from '../../ui/toasts';
import { sectionAnchor } from '../anchor';
import { elementAt } from '../node-at';
import { openPanel } from '../panel-store';
import type { SheetEditor } from '../sheet-editor';
import { addImage } from './add-image';

const chosen = async (): Promise<{ name: string; blob: Blob } | undefined> => {
  const answer = await desktop.call('image/choose', undefined);
  if (answer.ok)
    return { name: answer.value.name, blob: new Blob([answer.value.bytes as Uint8Array<ArrayBuffer>]) };
  const { reason, name } = answer.failure;
  if (reason !== 'cancelled') toast(say(`editor.image.failed.${reason}`, { name }), { tone: 'error' });
  return undefined;
};

/** Puts a picture after the block of the caret and asks what it shows. */
export const placeImage = async (editor: SheetEditor, blob: Blob, name: string): Promise<void> => {
  const added = await addImage(blob, name);
  if (!added) return;
  insertImage(editor, { asset: added.asset });
  const path = pathAround(editor, 'image');
  requestAnimationFrame(() => {
    const figure = elementAt(editor, path ?? null)?.querySelector('.image-edit');
    if (figure instanceof HTMLElement) figure.click();
  });
};

export const chooseImage = async (editor: SheetEditor): Promise<void> => {
  const picture = await chosen();
  if (picture) await placeImage(editor, picture.blob, picture.name);
};

export const chooseEmblem = async (editor: SheetEditor): Promise<void> => {
  const picture = await chosen();
  if (!picture) return;
  const added = await addImage(picture.blob, picture.name);
  if (!added) return;
  setEmblem(editor, { asset: added.asset, alt: '' });
  requestAnimationFrame(() => openPanel({ kind: 'emblem' }, sectionAnchor(editor, 'letterhead')));
};
