import type { AddedImage } from '../../../shared/ipc/types';
import { say } from '../../../shared/messages/say';
import { desktop } from '../../desktop';
import { useDocument } from '../../document/document-store';
import { toast } from '../../ui/toasts';
import { encodeInWorker } from './encode-in-worker';

type Failure = 'too-large' | 'not-an-image' | 'file-full' | 'io';

const tell = (reason: Failure, name: string) =>
  toast(say(`editor.image.failed.${reason}`, { name }), { tone: 'error' });

/** Puts a picture into the open file and answers its id; what went wrong is said to the reader. */
export const addImage = async (blob: Blob, name: string): Promise<AddedImage | undefined> => {
  const { open } = useDocument.getState();
  if (!open) return undefined;
  const encoded = await encodeInWorker(blob);
  if (!encoded.ok) {
    tell(encoded.reason, name);
    return undefined;
  }
  const answer = await desktop.call('image/add', { document: open.document, bytes: encoded.bytes });
  if (answer.ok) return answer.value;
  if (answer.failure.reason !== 'cancelled') tell(answer.failure.reason, name);
  return undefined;
};
