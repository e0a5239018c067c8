import { Lock } from 'lucide-react';
import { say } from '../../shared/messages/say';
import { useDerived } from '../document/derived';
import { currentEditor } from '../document/document-store';
import { jumpToQuote } from '../quotes/jump';
import { Button } from '../ui/button';
import { useHeldLines } from './held-back';

/** Lines shown here; the rest are counted. */
const shown = 2;

const goToFirst = (): void => {
  const editor = currentEditor();
  const { quotes, states } = useDerived.getState();
  const first = quotes.find(({ id }) => states[id]?.state === 'unapproved');
  if (editor && first) jumpToQuote(editor, first);
};

/** At the foot of the inspector while something is open: what it is, and the way there. */
export const BeforeItCanGoOut = () => {
  const lines = useHeldLines();
  if (lines.length === 0) return null;
  const more = lines.length - shown;
  return (
    <section className="before-out" aria-label={say('export.before-it-can-go-out')}>
      <h2 className="before-out-title">
        <Lock size={14} aria-hidden />
        {say('export.before-it-can-go-out')}
      </h2>
      <ul>
        {lines.slice(0, shown).map((line) => (
          <li key={line} title={line}>
            <span className="before-out-line">{line}</span>
          </li>
        ))}
        {more > 0 && <li>{say('export.more-things', { count: more })}</li>}
      </ul>
      <Button onPress={goToFirst}>{say('export.go-to-first')}</Button>
    </section>
  );
};
