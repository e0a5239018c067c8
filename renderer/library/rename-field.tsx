import { useEffect, useRef } from 'react';
import { say } from '../../shared/messages/say';
import { renameEntry } from './entry-actions';
import { useLibrary } from './library-store';

/** The file's name, written over in its place: Enter keeps it, Escape leaves it. */
export const RenameField = ({ entry, fileName }: { entry: string; fileName: string }) => {
  const input = useRef<HTMLInputElement>(null);
  const before = fileName.replace(/\.release$/i, '');
  useEffect(() => {
    input.current?.focus();
    input.current?.select();
  }, []);
  const stop = () => useLibrary.setState({ renaming: null, wanted: entry });
  // Removing the field takes the focus from it: that is no second answer.
  const answered = useRef(false);
  const keep = () => {
    if (answered.current) return;
    answered.current = true;
    const name = input.current?.value.trim() ?? '';
    if (name === '' || name === before) stop();
    else void renameEntry(entry, name);
  };
  return (
    <input
      ref={input}
      className="rename"
      aria-label={say('library.file-name')}
      defaultValue={before}
      dir="auto"
      onBlur={keep}
      onKeyDown={(event) => {
        event.stopPropagation();
        // The row takes the focus at once; the same key must not open it.
        if (event.key === 'Enter' || event.key === 'Escape') event.preventDefault();
        if (event.key === 'Enter') keep();
        if (event.key === 'Escape') {
          answered.current = true;
          stop();
        }
      }}
    />
  );
};
