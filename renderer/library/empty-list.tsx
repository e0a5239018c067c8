import type { LibraryView } from '../../shared/ipc/types';
import { say } from '../../shared/messages/say';
import { describeReadFailure } from '../../shared/release/failures';
import { keyOf } from '../palette/command-words';
import { Button } from '../ui/button';
import { useLibrary } from './library-store';

/** What stands where the list would: why it is empty, and what to do about it. */
export const EmptyList = ({ view, typed }: { view: LibraryView; typed: string }) => {
  if (view.failure)
    return <p className="list list-empty list-failure">{describeReadFailure(view.failure)}</p>;
  if (typed.trim() && view.entries.length > 0)
    return (
      <div className="list list-empty">
        <p>{say('library.no-match', { typed: typed.trim() })}</p>
        <Button look="quiet" onPress={() => useLibrary.setState({ typed: '' })}>
          {say('library.show-all')}
        </Button>
      </div>
    );
  return (
    <div className="list list-empty">
      <p>{say('library.empty')}</p>
      <p>
        {say('library.empty-new')} <kbd>{keyOf('new-release')}</kbd>
      </p>
    </div>
  );
};
