import { contentHash } from '../../shared/release/hash';
import { useDocument } from '../document/document-store';
import { rootOf } from '../editor/sheet-editor';
import { setWindow } from '../window/window-store';
import { hasExport, isExportedAs } from './exports-on-record';
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

/** What was asked about one release is not asked about the next. */
const leave = (): void => {
  setReleasing({ withdrawing: false, putAway: null, isExported: false });
  setWindow(({ side }) => (side === 'mark-released' ? { side: null } : {}));
};

/** Keeps track of whether the text as it stands was exported. To be called once. */
export const followExports = (): void => {
  let waiting = 0;
  useDocument.subscribe((now, before) => {
    const isOther = now.editor !== before.editor;
    if (isOther) leave();
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
