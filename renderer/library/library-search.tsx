import { Search, X } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { Input } from 'react-aria-components/Input';
import { SearchField } from 'react-aria-components/SearchField';
import { say } from '../../shared/messages/say';
import { keyOf } from '../palette/command-words';
import { useLibrary } from './library-store';

/** Filters the list with each letter; the arrow down leads into the list. */
export const LibrarySearch = () => {
  const typed = useLibrary((state) => state.typed);
  return (
    <SearchField
      className="search"
      aria-label={say('library.find')}
      value={typed}
      onChange={(typed) => useLibrary.setState({ typed })}
    >
      <Search size={15} aria-hidden />
      <Input
        className="input"
        placeholder={say('library.find')}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown') return;
          event.preventDefault();
          document.querySelector<HTMLElement>('.entry[tabindex="0"]')?.focus();
        }}
      />
      {typed ? (
        <Button className="icon-button search-clear">
          <X size={14} aria-hidden />
        </Button>
      ) : (
        <kbd>{keyOf('find-release')}</kbd>
      )}
    </SearchField>
  );
};
