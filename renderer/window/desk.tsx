import { Suspense, useRef } from 'react';
import { say } from '../../shared/messages/say';
import { useDocument } from '../document/document-store';
import { JobCards } from '../exporting/job-card';
import { useSettings } from '../settings/settings-store';
import { ToastRegion } from '../ui/toast-region';
import { FirstWindow } from './first-window';
import { useFit } from './fit';
import { NewerFile } from './newer-file';
import { CaretAtStart, Sheet, StatusBar, Toolbar } from './parts';
import { useWindow } from './window-store';

const OpenSheet = () => {
  const zoom = useSettings((state) => state.settings.zoom);
  const scroller = useRef<HTMLDivElement>(null);
  const fit = useFit(scroller);
  return (
    <>
      <div className="desk-toolbar">
        <Suspense fallback={null}>
          <Toolbar />
        </Suspense>
      </div>
      <div ref={scroller} className="desk-scroller scroller" data-sheet-scroller>
        <div className="desk-zoom" style={{ zoom: zoom * fit }}>
          <Suspense fallback={null}>
            <Sheet />
            <CaretAtStart />
          </Suspense>
        </div>
      </div>
    </>
  );
};

/** The middle of the window: the open release, or the ways to one. */
export const Desk = () => {
  const document = useDocument((state) => state.open?.document);
  const newer = useWindow((state) => state.newer);
  return (
    <main className="desk" aria-label={say('window.region.sheet')} data-region="sheet">
      {document ? <OpenSheet key={document} /> : newer ? <NewerFile failure={newer} /> : <FirstWindow />}
      <ToastRegion>
        <JobCards />
      </ToastRegion>
      {document && (
        <footer className="status-bar">
          <Suspense fallback={null}>
            <StatusBar />
          </Suspense>
        </footer>
      )}
    </main>
  );
};
