import { lazy } from 'react';

/** Each part of an open release, loaded apart so that the window itself is there first. */
const parts = {
  acts: () => import('./acts'),
  toolbar: () => import('../editor/toolbar'),
  sheet: () => import('../editor/sheet'),
  caret: () => import('./caret-at-start'),
  statusBar: () => import('../editor/status-bar'),
  quotes: () => import('../quotes/quotes-inspector'),
  changes: () => import('../changes/changes-inspector'),
  record: () => import('../record/record-panel'),
  before: () => import('../exporting/before-it-can-go-out'),
};

export const Acts = lazy(async () => ({ default: (await parts.acts()).Acts }));
export const Toolbar = lazy(async () => ({ default: (await parts.toolbar()).Toolbar }));
export const Sheet = lazy(async () => ({ default: (await parts.sheet()).Sheet }));
export const CaretAtStart = lazy(async () => ({ default: (await parts.caret()).CaretAtStart }));
export const StatusBar = lazy(async () => ({ default: (await parts.statusBar()).StatusBar }));
export const QuotesInspector = lazy(async () => ({ default: (await parts.quotes()).QuotesInspector }));
export const ChangesInspector = lazy(async () => ({ default: (await parts.changes()).ChangesInspector }));
export const RecordPanel = lazy(async () => ({ default: (await parts.record()).RecordPanel }));
export const BeforeItCanGoOut = lazy(async () => ({ default: (await parts.before()).BeforeItCanGoOut }));

/** Fetches them while the window is idle: the first release then opens as fast as the next. */
export const warmUp = (): void => {
  requestIdleCallback(
    () => {
      for (const fetchPart of Object.values(parts)) void fetchPart();
    },
    { timeout: 2000 },
  );
};
