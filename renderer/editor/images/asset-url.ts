import { useDocument } from '../../document/document-store';

/** Where the window sees an image of the open release; main serves the bytes. */
export const assetUrl = (asset: string): string => {
  const document = useDocument.getState().open?.document ?? '';
  return `app://asset/${encodeURIComponent(document)}/${asset}`;
};
