import { Check, CloudOff, Loader, PanelLeft } from 'lucide-react';
import { Suspense } from 'react';
import { say } from '../../shared/messages/say';
import { run } from '../command-runner';
import { useDocument } from '../document/document-store';
import { keyOf, wordsOf } from '../palette/command-words';
import { IconButton } from '../ui/icon-button';
import type { Columns } from './columns';
import { Acts } from './parts';

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
          <Suspense fallback={null}>
            <Acts inspectorShown={columns.inspector} />
          </Suspense>
        </>
      )}
    </header>
  );
};
