import { say } from '../../shared/messages/say';
import type { Change } from '../../shared/review/changes';
import type { ChangeFilter } from '../../shared/review/decide';
import type { Verdict } from '../editor/decide-changes';
import { Button } from '../ui/button';

type Props = {
  all: readonly Change[];
  shown: readonly Change[];
  chosen: readonly Change[];
  decide?: (verdict: Verdict, ids: readonly string[], filter?: ChangeFilter) => void;
};

/** How many there are, and the verdicts about several: the chosen ones, those shown, or all. */
export const DecideBar = ({ all, shown, chosen, decide }: Props) => {
  if (all.length === 0) return null;
  const isChosen = chosen.length > 1;
  const about = isChosen ? 'chosen' : shown.length < all.length ? 'shown' : 'all';
  const meant = isChosen ? chosen : shown;
  const ids = meant.map(({ id }) => id);
  const filter: ChangeFilter = about === 'all' ? {} : { ids };
  return (
    <div className="decide-bar">
      <p className="decide-count" aria-live="polite">
        {about === 'chosen'
          ? say('changes.count.chosen', { count: chosen.length })
          : about === 'shown'
            ? say('changes.count.shown', { shown: shown.length, all: all.length })
            : say('changes.count.all', { count: all.length })}
      </p>
      {decide && shown.length > 0 && (
        <div className="decide-acts">
          <Button look="quiet" onPress={() => decide('accept', ids, filter)}>
            {say(`changes.accept.${about}`)}
          </Button>
          <Button look="quiet" onPress={() => decide('reject', ids, filter)}>
            {say(`changes.reject.${about}`)}
          </Button>
        </div>
      )}
    </div>
  );
};
