import { lazy, Suspense } from 'react';
import { say } from '../../shared/messages/say';
import { useDocument } from '../document/document-store';
import { useSettings } from '../settings/settings-store';
import { FirstWindow } from './first-window';
import { NewerFile } from './newer-file';
import { useWindow } from './window-store';

const Toolbar = lazy(async () => ({ default: (await import('../editor/toolbar')).Toolbar }));
const Sheet = lazy(async () => ({ default: (await import('../editor/sheet')).Sheet }));
const CaretAtStart = lazy(async () => ({ default: (await import('./caret-at-start')).CaretAtStart }));
const StatusBar = lazy(async () => ({ default: (await import('../editor/status-bar')).StatusBar }));

const OpenSheet = () => {
  const zoom = useSettings((state) => state.settings.zoom);
  return (
    <Suspense fallback={null}>
      <div className="desk-toolbar">
        <Toolbar />
      </div>
      <div className="desk-scroller scroller" data-sheet-scroller>
        <div className="desk-zoom" style={{ zoom }}>
          <Sheet />
          <CaretAtStart />
        </div>
      </div>
      <footer className="status-bar">
        <StatusBar />
      </footer>
    </Suspense>
  );
};

/** The middle of the window: the open release, or the ways to one. */
export const Desk = () => {
  const document = useDocument((state) => state.open?.document);
  const newer = useWindow((state) => state.newer);
  return (
    <main className="desk" aria-label={say('window.region.sheet')} data-region="sheet">
      {document ? <OpenSheet key={document} /> : newer ? <NewerFile failure={newer} /> : <FirstWindow />}
    </main>
  );
};
