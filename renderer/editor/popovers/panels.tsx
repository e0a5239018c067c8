import { lazy, Suspense } from 'react';
import { useDocument } from '../../document/document-store';
import { usePanel } from '../panel-store';
import './popovers.css';

// Calendar, time zones and pickers load when they are first asked for: the window starts without them.
const DatePanel = lazy(async () => ({ default: (await import('./date-panel')).DatePanel }));
const EmblemPanel = lazy(async () => ({ default: (await import('./emblem-panel')).EmblemPanel }));
const HouseStylePanel = lazy(async () => ({
  default: (await import('./house-style-panel')).HouseStylePanel,
}));
const ImagePanel = lazy(async () => ({ default: (await import('./image-panel')).ImagePanel }));
const LanguagePanel = lazy(async () => ({ default: (await import('./language-panel')).LanguagePanel }));
const LinkPanel = lazy(async () => ({ default: (await import('./link-panel')).LinkPanel }));
const ReferencePanel = lazy(async () => ({ default: (await import('./reference-panel')).ReferencePanel }));
const SpeakerPanel = lazy(async () => ({ default: (await import('./speaker-panel')).SpeakerPanel }));
const TimingPanel = lazy(async () => ({ default: (await import('./timing-panel')).TimingPanel }));

/** What stands open at a place of the sheet. */
export const Panels = () => (
  <Suspense>
    <OpenPanel />
  </Suspense>
);

const OpenPanel = () => {
  const panel = usePanel((state) => state.panel);
  const editor = useDocument((state) => state.editor);
  if (!panel || !editor) return null;
  switch (panel.kind) {
    case 'link':
      return <LinkPanel editor={editor} />;
    case 'date':
      return <DatePanel editor={editor} />;
    case 'timing':
      return <TimingPanel editor={editor} />;
    case 'house-style':
      return <HouseStylePanel editor={editor} />;
    case 'language':
      return <LanguagePanel editor={editor} />;
    case 'reference':
      return <ReferencePanel editor={editor} />;
    case 'image':
      return <ImagePanel editor={editor} image={panel.element} />;
    case 'emblem':
      return <EmblemPanel editor={editor} />;
    case 'speaker':
      return <SpeakerPanel editor={editor} quote={panel.quote} />;
  }
};
