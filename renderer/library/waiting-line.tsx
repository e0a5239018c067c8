import { ChevronLeft, Clock } from 'lucide-react';
import { useMemo } from 'react';
import { Button } from 'react-aria-components/Button';
import { say } from '../../shared/messages/say';
import { run } from '../command-runner';
import { wordsOf } from '../palette/command-words';
import { useLibrary } from './library-store';
import { useNow } from './use-now';
import { waitingRows } from './waiting-rows';

/** At the top of the list: how many have not answered, and the way to them and back. */
export const WaitingLine = () => {
  const view = useLibrary((state) => state.view);
  const shows = useLibrary((state) => state.showsWaiting);
  const now = useNow();
  const rows = useMemo(() => waitingRows(view?.entries ?? [], now), [view, now]);
  const overdue = rows.filter(({ isOverdue }) => isOverdue).length;
  if (shows)
    return (
      <Button className="waiting-line" onPress={() => run('waiting')}>
        <ChevronLeft size={14} className="flips" aria-hidden />
        <span className="waiting-line-words">{say('library.all-releases')}</span>
      </Button>
    );
  if (rows.length === 0) return null;
  return (
    <Button className="waiting-line" onPress={() => run('waiting')}>
      <Clock size={14} aria-hidden />
      <span className="waiting-line-words">
        {wordsOf('waiting')} <span className="group-count">{rows.length}</span>
      </span>
      {overdue > 0 && (
        <span className="waiting-overdue">{say('library.overdue-count', { count: overdue })}</span>
      )}
    </Button>
  );
};
