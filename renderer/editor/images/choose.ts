import { pathAround } from '../../../shared/editing/verbs/holders';
import { insertImage } from '../../../shared/editing/verbs/image';
import { setEmblem } from '../../../shared/editing/verbs/issuers';
import { say } from '../../../shared/messages/say';
import { desktop } from '../../desktop';
import { toast } from '../../ui/toasts';
import { sectionAnchor, selectionAnchor } from '../anchor';
import { elementAt, nodeAt } from '../node-at';
import { openPanel, openPanelAt } from '../panel-store';
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
  // Once it is drawn, so that the panel stands at it.
  requestAnimationFrame(() => describeImage(editor));
};

/** Asks what the image at the caret shows; false when there is none. */
export const describeImage = (editor: SheetEditor): boolean => {
  const path = pathAround(editor, 'image');
  const image = path && nodeAt(editor, path);
  if (!path || !image || !('type' in image) || image.type !== 'image') return false;
  const panel = { kind: 'image', element: image } as const;
  const figure = elementAt(editor, path);
  if (figure) openPanelAt(panel, figure.querySelector('.image-edit') ?? figure);
  else openPanel(panel, selectionAnchor(editor));
  return true;
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
