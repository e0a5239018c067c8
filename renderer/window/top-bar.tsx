import { Check, CloudOff, Eye, FileOutput, Loader, PanelLeft, PanelRight, Share } from 'lucide-react';
import { lazy, Suspense, useRef } from 'react';
import { say } from '../../shared/messages/say';
import { run } from '../command-runner';
import { useDocument } from '../document/document-store';
import { useHeldGroups } from '../exporting/held-back';
import { keyOf, wordsOf } from '../palette/command-words';
import { PrimaryAct, useNextAct } from '../releasing/primary-act';
import { Button } from '../ui/button';
import { IconButton } from '../ui/icon-button';
import { Popover } from '../ui/popover';
import type { Columns } from './columns';
import { setWindow, useWindow } from './window-store';

const ExportPanel = lazy(async () => ({ default: (await import('../exporting/export-panel')).ExportPanel }));

const icons = { saved: Check, saving: Loader, unsaved: CloudOff };

const SavedState = () => {
  const saving = useDocument((state) => state.saving);
  const readOnly = useDocument((state) => Boolean(state.open?.readOnly));
  const Icon = icons[saving];
  const words = readOnly ? say('window.read-only') : say(`window.saving.${saving}`);
  return (
    <span className={`saved saved-${saving}`} role="status">
      {!readOnly && <Icon size={13} aria-hidden />}
      {words}
    </span>
  );
};

const Title = () => {
  const headline = useDocument((state) => state.headline);
  return (
    <>
      <h1 className="top-headline" dir="auto" title={headline}>
        {headline || say('window.untitled')}
      </h1>
      <SavedState />
    </>
  );
};

/** What can be done with the open release as a whole. */
const Acts = ({ inspectorShown }: { inspectorShown: boolean }) => {
  const preview = useWindow((state) => state.preview);
  const exportOpen = useWindow((state) => state.exportOpen);
  const things = useHeldGroups().length;
  const next = useNextAct();
  const anchor = useRef<HTMLDivElement>(null);
  const close = () => setWindow({ exportOpen: false });
  return (
    <div className="top-acts" ref={anchor}>
      {things > 0 && next.act !== 'nothing' && (
        <button type="button" className="held-count" onClick={() => run('export')}>
          {say('export.things', { count: things })}
        </button>
      )}
      <IconButton
        name={wordsOf('preview')}
        keys={keyOf('preview')}
        selected={preview}
        onPress={() => run('preview')}
      >
        <Eye size={17} aria-hidden />
      </IconButton>
      <IconButton
        name={wordsOf('toggle-inspector')}
        keys={keyOf('toggle-inspector')}
        selected={inspectorShown}
        onPress={() => run('toggle-inspector')}
      >
        <PanelRight size={17} aria-hidden />
      </IconButton>
      {next.act !== 'export' && (
        <IconButton name={wordsOf('export')} keys={keyOf('export')} onPress={() => run('export')}>
          <Share size={16} aria-hidden />
        </IconButton>
      )}
      <Button icon={<FileOutput size={15} aria-hidden />} onPress={() => run('draft-copy')}>
        {wordsOf('draft-copy')}
      </Button>
      <PrimaryAct next={next} />
      <Popover
        name={say('export.export')}
        anchor={anchor}
        isOpen={exportOpen}
        onOpenChange={(open) => setWindow({ exportOpen: open })}
      >
        <Suspense fallback={null}>
          <ExportPanel onClose={close} />
        </Suspense>
      </Popover>
    </div>
  );
};

export const TopBar = ({ columns }: { columns: Columns }) => {
  const isOpen = useDocument((state) => state.open !== null);
  return (
    <header className="top-bar">
      <div className="top-start">
        <IconButton
          name={wordsOf('toggle-library')}
          keys={keyOf('toggle-library')}
          selected={columns.library}
          onPress={() => run('toggle-library')}
        >
          <PanelLeft size={17} aria-hidden />
        </IconButton>
        <span className="top-name">{say('window.name')}</span>
      </div>
      {isOpen && (
        <>
          <div className="top-title">
            <Title />
          </div>
          <Acts inspectorShown={columns.inspector} />
        </>
      )}
    </header>
  );
};
