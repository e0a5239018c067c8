import { lazy, Suspense } from 'react';
import { say } from '../../shared/messages/say';
import { Tabs } from '../ui/tabs';
import { BeforeItCanGoOut, QuotesInspector } from './parts';
import { setWindow, useWindow } from './window-store';

const SettingsPanel = lazy(async () => ({
  default: (await import('../settings/settings-panel')).SettingsPanel,
}));
const ShortcutsPanel = lazy(async () => ({
  default: (await import('../palette/shortcuts-panel')).ShortcutsPanel,
}));
const AboutPanel = lazy(async () => ({ default: (await import('./about-panel')).AboutPanel }));

const Inspector = () => (
  <aside className="inspector" aria-label={say('window.region.inspector')}>
    <Tabs
      name={say('window.region.inspector')}
      parts={[
        {
          id: 'quotes',
          label: say('window.tab.quotes'),
          content: (
            <Suspense fallback={null}>
              <QuotesInspector />
            </Suspense>
          ),
        },
      ]}
    />
    <Suspense fallback={null}>
      <BeforeItCanGoOut />
    </Suspense>
  </aside>
);

const panels = { settings: SettingsPanel, shortcuts: ShortcutsPanel, about: AboutPanel };

/** The inspector, or what was asked for in its place. */
export const RightColumn = ({ over }: { over: boolean }) => {
  const side = useWindow((state) => state.side);
  const close = () => setWindow({ side: null });
  const Panel = side && panels[side];
  return (
    <div className="right-column" data-region="inspector" data-over={over || undefined}>
      {Panel ? (
        <Suspense fallback={null}>
          <Panel onClose={close} />
        </Suspense>
      ) : (
        <Inspector />
      )}
    </div>
  );
};
