import { say } from '../../shared/messages/say';
import { LibrarySearch } from './library-search';
import { useLibrary } from './library-store';
import { LibraryTools } from './library-tools';
import { NewRelease } from './new-release';
import { ReleaseList } from './release-list';
import { WaitingLine } from './waiting-line';
import { WaitingList } from './waiting-list';
import '../styles/library.css';

const Shown = () => (useLibrary((state) => state.showsWaiting) ? <WaitingList /> : <ReleaseList />);

export const Library = () => (
  <nav className="library" aria-label={say('window.region.library')} data-region="library">
    <div className="library-head">
      <LibrarySearch />
      <LibraryTools />
      <WaitingLine />
    </div>
    <Shown />
    <NewRelease />
  </nav>
);
