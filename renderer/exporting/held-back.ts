import { create } from 'zustand';
import { desktop } from '../desktop';
import { useDocument } from '../document/document-store';

type HeldBack = {
  /** What would hold a final copy back, as sentences; null until main has answered. */
  lines: readonly string[] | null;
};

export const useHeldBack = create<HeldBack>()(() => ({ lines: null }));

const ask = async (document: string): Promise<void> => {
  const lines = await desktop.call('export/held-back', { document });
  if (useDocument.getState().open?.document === document) useHeldBack.setState({ lines });
};

/** Asks main anew for each document and after each save; to be called once. */
export const followHeldBack = (): void =>
  void useDocument.subscribe((now, before) => {
    const document = now.open?.document;
    const opened = document !== before.open?.document;
    if (opened) useHeldBack.setState({ lines: null });
    if (document && (opened || (now.saving === 'saved' && before.saving !== 'saved'))) void ask(document);
  });
