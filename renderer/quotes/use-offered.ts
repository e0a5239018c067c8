import { useMemo } from 'react';
import type { QuoteState } from '../../shared/review/state';
import { useDocument } from '../document/document-store';
import { rootOf } from '../editor/sheet-editor';
import { type Offered, offeredOf } from './offered';

export const useOffered = (state: QuoteState | undefined): Offered | undefined => {
  const ledger = useDocument((document) => document.open?.ledger);
  const editor = useDocument((document) => document.editor);
  return useMemo(
    () => (state && ledger && editor ? offeredOf(state, ledger, rootOf(editor).language) : undefined),
    [state, ledger, editor],
  );
};
