import { contentHash } from '../../shared/release/hash';
import { useDocument } from '../document/document-store';
import { rootOf } from '../editor/sheet-editor';
import { hasExport, isExportedAs } from './next-act';
import { setReleasing, useReleasing } from './releasing-store';

const put = (isExported: boolean): void => {
  if (useReleasing.getState().isExported !== isExported) setReleasing({ isExported });
};

/** The hash covers the whole text, so it is made once a save at most, and only after an export. */
const look = (): void => {
  const { editor, open, saving } = useDocument.getState();
  if (editor && open && saving === 'saved' && hasExport(open.ledger))
    put(isExportedAs(open.ledger, contentHash(rootOf(editor))));
  else put(false);
};

/** Keeps track of whether the text as it stands was exported. To be called once. */
export const followExports = (): void => {
  let waiting = 0;
  useDocument.subscribe((now, before) => {
    const isOther = now.editor !== before.editor;
    if (isOther) setReleasing({ withdrawing: false, putAway: null, isExported: false });
    if (!isOther && now.saving === before.saving && now.open?.ledger === before.open?.ledger) return;
    // While words are not in the file they are not what was exported.
    if (now.saving !== 'saved') put(false);
    else if (waiting === 0)
      waiting = requestIdleCallback(
        () => {
          waiting = 0;
          look();
        },
        { timeout: 500 },
      );
  });
};
