import { lazy, Suspense } from 'react';
import { useDocument } from './document/document-store';
import { Library } from './library/library';
import { useColumns } from './window/columns';
import { Desk } from './window/desk';
import { RightColumn } from './window/right-column';
import { TopBar } from './window/top-bar';
import { setWindow, useWindow } from './window/window-store';

const Palette = lazy(async () => ({ default: (await import('./palette/palette')).Palette }));
const PreviewPane = lazy(async () => ({
  default: (await import('./exporting/preview-pane')).PreviewPane,
}));

/** The window: library, sheet, inspector, and what comes beside them. */
export const App = () => {
  const columns = useColumns();
  const isOpen = useDocument((state) => state.open !== null);
  const { preview, palette, side } = useWindow();
  const showsPreview = preview && isOpen;
  const showsRight = side !== null || (isOpen && columns.inspector && !showsPreview);
  return (
    <div className="window">
      <TopBar columns={{ ...columns, inspector: showsRight }} />
      <div className="columns">
        {columns.library && (
          <div className="left-column" data-over={columns.libraryOver || undefined}>
            <Library />
          </div>
        )}
        <Desk />
        {showsPreview && (
          <Suspense fallback={<section className="preview" />}>
            <PreviewPane />
          </Suspense>
        )}
        {showsRight && <RightColumn over={columns.inspectorOver} />}
      </div>
      {palette && (
        <Suspense fallback={null}>
          <Palette onClose={() => setWindow({ palette: false })} />
        </Suspense>
      )}
    </div>
  );
};
