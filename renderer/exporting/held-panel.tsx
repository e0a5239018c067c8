import { Lock } from 'lucide-react';
import { say } from '../../shared/messages/say';
import { type HeldBack, heldWords } from '../../shared/review/held-back';
import { HeldAsks } from './held-asks';
import { openAsks, overriddenLines } from './held-groups';
import { HeldStops } from './held-stops';

/** Why a final copy waits, calmly, with what to do about each thing. */
export const HeldPanel = ({ held }: { held: HeldBack }) => (
  <section className="held-back" aria-label={say('export.before-it-can-go-out')}>
    <h3 className="held-back-title">
      <Lock size={14} aria-hidden />
      {say('export.before-it-can-go-out')}
    </h3>
    {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
    <div className="held-scroll scroller" tabIndex={0}>
      <HeldStops stops={held.stops} />
      <HeldAsks asks={openAsks(held)} />
    </div>
    <p className="field-hint">{say('export.draft-is-free')}</p>
  </section>
);

/** What is only said: it holds nothing back. */
export const HeldNotes = ({ held }: { held: HeldBack }) => {
  const overridden = overriddenLines(held);
  if (overridden.length === 0 && held.tells.length === 0) return null;
  return (
    <ul className="held-notes" aria-label={say('export.notes')}>
      {overridden.map((words) => (
        <li key={words} dir="auto">
          {words}
        </li>
      ))}
      {overridden.length > 0 && <li>{say('export.override.cannot-be-taken-back')}</li>}
      {held.tells.map((tell) => (
        <li key={tell.kind}>{heldWords(tell)}</li>
      ))}
    </ul>
  );
};
