import { useEffect, useState } from 'react';
import { desktop } from '../desktop';
import { useDocument } from '../document/document-store';

/** What would hold a final copy back, asked again after each save; null until main has answered. */
export const useHeldBack = (): readonly string[] | null => {
  const handle = useDocument((state) => state.open?.document);
  const saving = useDocument((state) => state.saving);
  const [answer, setAnswer] = useState<{ handle: string; lines: readonly string[] } | null>(null);
  useEffect(() => {
    if (!handle || saving !== 'saved') return;
    let wanted = true;
    void desktop.call('export/held-back', { document: handle }).then((lines) => {
      if (wanted) setAnswer({ handle, lines });
    });
    return () => {
      wanted = false;
    };
  }, [handle, saving]);
  return answer && answer.handle === handle ? answer.lines : null;
};
