import { Lock, LockOpen } from 'lucide-react';
import { say } from '../../shared/messages/say';
import { run } from '../command-runner';
import { useDerived } from '../document/derived';
import { useDocument } from '../document/document-store';
import { Button } from '../ui/button';
import { goThere } from './go-there';
import { useHeldGroups } from './held-back';
import { peopleWords } from './held-groups';
import '../styles/exporting.css';

/** Lines shown here; all of them are in the export panel. */
const shown = 2;

/** Whose quotes go out unapproved because somebody gave a reason, once nothing else is open. */
const GoesOutWithout = () => {
  const asks = useDerived((derived) => derived.held.asks);
  if (asks.length === 0) return null;
  return (
    <section className="before-out" aria-label={say('export.goes-out')}>
      <h2 className="before-out-title">
        <LockOpen size={14} aria-hidden />
        {say('export.goes-out')}
      </h2>
      <p className="before-out-said" dir="auto">
        {say('export.without-approval-of', { names: peopleWords(asks) })}
      </p>
    </section>
  );
};

/** At the foot of the inspector while something is open: what it is, and the way there. */
export const BeforeItCanGoOut = () => {
  const groups = useHeldGroups();
  // What was released is bound by its record; what its quotes said then is no task now.
  const readOnly = useDocument((state) => state.open?.readOnly);
  const [first] = groups;
  if (readOnly === 'released' || readOnly === 'withdrawn') return null;
  if (!first) return <GoesOutWithout />;
  const more = groups.length - shown;
  return (
    <section className="before-out" aria-label={say('export.before-it-can-go-out')}>
      <h2 className="before-out-title">
        <Lock size={14} aria-hidden />
        {say('export.before-it-can-go-out')}
      </h2>
      <ul>
        {groups.slice(0, shown).map(({ kind, words }) => (
          <li key={kind} dir="auto">
            <span className="before-out-line">{words}</span>
          </li>
        ))}
        {more > 0 && (
          <li>
            <button type="button" className="before-out-more" onClick={() => run('export')}>
              {say('export.more-things', { count: more })}
            </button>
          </li>
        )}
      </ul>
      <Button onPress={() => goThere(first)}>{say('export.go-to-first')}</Button>
    </section>
  );
};
