import { lazy, Suspense } from 'react';
import { say } from '../../shared/messages/say';
import { useDerived } from '../document/derived';
import { Tabs } from '../ui/tabs';
import { BeforeItCanGoOut, ChangesInspector, QuotesInspector, RecordPanel } from './parts';
import { type InspectorTab, setWindow, useWindow } from './window-store';

const SettingsPanel = lazy(async () => ({
  default: (await import('../settings/settings-panel')).SettingsPanel,
}));
const ShortcutsPanel = lazy(async () => ({
  default: (await import('../palette/shortcuts-panel')).ShortcutsPanel,
}));
const AboutPanel = lazy(async () => ({ default: (await import('./about-panel')).AboutPanel }));
const AskPanel = lazy(async () => ({ default: (await import('../requests/ask-panel')).AskPanel }));
const AnswerPanel = lazy(async () => ({ default: (await import('../answers/answer-panel')).AnswerPanel }));
const MarkReleasedPanel = lazy(async () => ({
  default: (await import('../releasing/mark-released-panel')).MarkReleasedPanel,
}));

const tabs = { quotes: QuotesInspector, changes: ChangesInspector, record: RecordPanel };
const order: readonly InspectorTab[] = ['quotes', 'changes', 'record'];

const Inspector = () => {
  const tab = useWindow((state) => state.tab);
  const changes = useDerived((derived) => derived.changes.length);
  return (
    <aside className="inspector" aria-label={say('window.region.inspector')}>
      <Tabs
        name={say('window.region.inspector')}
        chosen={tab}
        onChoose={(id) => setWindow({ tab: id as InspectorTab })}
        parts={order.map((id) => {
          const Content = tabs[id];
          return {
            id,
            label: say(`window.tab.${id}`),
            ...(id === 'changes' && { count: changes }),
            content: (
              <Suspense fallback={null}>
                <Content />
              </Suspense>
            ),
          };
        })}
      />
      <Suspense fallback={null}>
        <BeforeItCanGoOut />
      </Suspense>
    </aside>
  );
};

const panels = {
  settings: SettingsPanel,
  shortcuts: ShortcutsPanel,
  about: AboutPanel,
  ask: AskPanel,
  answer: AnswerPanel,
  'mark-released': MarkReleasedPanel,
};

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
