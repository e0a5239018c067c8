import { Eye, FileOutput, PanelRight, Share } from 'lucide-react';
import { lazy, Suspense, useEffect, useRef } from 'react';
import { say } from '../../shared/messages/say';
import { provide, run } from '../command-runner';
import { useHeldGroups } from '../exporting/held-back';
import { keyOf, wordsOf } from '../palette/command-words';
import { releasingCommands } from '../releasing/commands';
import { PrimaryAct, useNextAct } from '../releasing/primary-act';
import { Button } from '../ui/button';
import { IconButton } from '../ui/icon-button';
import { Popover } from '../ui/popover';
import { setWindow, useWindow } from './window-store';

const ExportPanel = lazy(async () => ({ default: (await import('../exporting/export-panel')).ExportPanel }));

/** What can be done with the open release as a whole. */
export const Acts = ({ inspectorShown }: { inspectorShown: boolean }) => {
  const preview = useWindow((state) => state.preview);
  const exportOpen = useWindow((state) => state.exportOpen);
  const things = useHeldGroups().length;
  const next = useNextAct();
  const anchor = useRef<HTMLDivElement>(null);
  const close = () => setWindow({ exportOpen: false });
  useEffect(() => provide(releasingCommands), []);
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
