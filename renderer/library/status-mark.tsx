import { Lock, TriangleAlert } from 'lucide-react';
import type { LibraryEntry } from '../../shared/ipc/types';
import { say } from '../../shared/messages/say';
import { statusWords } from './status-words';

/** The status of a release: a shape, a colour and the words. */
export const StatusMark = ({ entry, now, locale }: { entry: LibraryEntry; now: Date; locale: string }) => {
  if (!entry.readable)
    return (
      <span className="status status-unreadable">
        <TriangleAlert size={12} aria-hidden />
        {say('library.status.unreadable')}
      </span>
    );
  const { dot, words } = statusWords(entry, now, locale);
  return (
    <span className="status">
      <span className={`dot dot-${dot}`} />
      {dot === 'embargo' && <Lock size={12} aria-hidden />}
      {words}
    </span>
  );
};
