import { Lock, TriangleAlert } from 'lucide-react';
import type { LibraryEntry } from '../../shared/ipc/types';
import { say } from '../../shared/messages/say';
import { embargoTime } from './relative-time';

/** Whether its embargo is what a person has to know of it, before its status. */
export const isEmbargoed = (entry: Extract<LibraryEntry, { readable: true }>): boolean =>
  entry.embargo !== undefined && (entry.status === 'draft' || entry.status === 'ready');

/** The status of a release: a shape, a colour and the word. */
export const StatusMark = ({ entry, locale }: { entry: LibraryEntry; locale: string }) => {
  if (!entry.readable)
    return (
      <span className="status status-unreadable">
        <TriangleAlert size={12} aria-hidden />
        {say('library.status.unreadable')}
      </span>
    );
  if (isEmbargoed(entry) && entry.embargo)
    return (
      <span className="status">
        <span className="dot dot-embargo" />
        <Lock size={12} aria-hidden />
        {say('library.embargoed', { time: embargoTime(entry.embargo.until, locale) })}
      </span>
    );
  return (
    <span className="status">
      <span className={`dot dot-${entry.status}`} />
      {say(`library.status.${entry.status}`)}
    </span>
  );
};
