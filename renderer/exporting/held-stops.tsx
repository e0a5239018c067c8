import { say } from '../../shared/messages/say';
import { type Held, heldWords } from '../../shared/review/held-back';
import { canRun, run } from '../command-runner';
import { Button } from '../ui/button';
import { goThere } from './go-there';
import { beginningOf } from './held-groups';

/** What can be done about a stop, offered where it is said. */
const Ways = ({ stop }: { stop: Held }) => {
  const { kind } = stop;
  const there = () => goThere({ kind, first: beginningOf(stop) });
  if (kind === 'ledger') return <Button onPress={there}>{say('export.open-record')}</Button>;
  if (kind !== 'open-change') return <Button onPress={there}>{say('export.go-there')}</Button>;
  return (
    <>
      <Button isDisabled={!canRun('accept-all-changes')} onPress={() => run('accept-all-changes')}>
        {say('export.accept-all')}
      </Button>
      <Button isDisabled={!canRun('reject-all-changes')} onPress={() => run('reject-all-changes')}>
        {say('export.reject-all')}
      </Button>
      <Button onPress={there}>{say('export.go-through')}</Button>
    </>
  );
};

/** What no reason lets pass, each with the way out of it. */
export const HeldStops = ({ stops }: { stops: readonly Held[] }) =>
  stops.length === 0 ? null : (
    <ul className="held-list" aria-label={say('export.stops')}>
      {stops.map((stop) => (
        <li key={`${stop.kind} ${heldWords(stop)}`} className="held-stop">
          <p dir="auto">{heldWords(stop)}</p>
          <div className="held-ways">
            <Ways stop={stop} />
          </div>
        </li>
      ))}
    </ul>
  );
