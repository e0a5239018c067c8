import { say } from '../../shared/messages/say';
import { LibrarySearch } from './library-search';
import { LibraryTools } from './library-tools';
import { NewRelease } from './new-release';
import { ReleaseList } from './release-list';
import '../styles/library.css';

export const Library = () => (
  <nav className="library" aria-label={say('window.region.library')} data-region="library">
    <div className="library-head">
      <LibrarySearch />
      <LibraryTools />
    </div>
    <ReleaseList />
    <NewRelease />
  </nav>
);
