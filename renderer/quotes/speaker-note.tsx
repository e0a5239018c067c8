import { say } from '../../shared/messages/say';
import type { QuoteView } from '../../shared/review/quotes';
import { useDerived } from '../document/derived';
import { openPanelAt } from '../editor/panel-store';
import { showQuote } from './quotes-store';
import { stateMarks } from './state-look';
import { useOffered } from './use-offered';
import { noteWords } from './why-words';

/** Who speaks, and where their words stand, in the margin at the height of the first of them. */
export const SpeakerNote = ({ quote }: { quote: QuoteView }) => {
  const state = useDerived((derived) => derived.states[quote.id]);
  const offered = useOffered(state);
  const name = state?.state ?? 'unapproved';
  const Mark = stateMarks[name];
  return (
    <button
      type="button"
      className="speaker-note"
      data-state={name}
      onClick={(event) => {
        if (!quote.speaker) openPanelAt({ kind: 'speaker', quote: quote.id }, event.currentTarget);
        showQuote(quote.id);
      }}
    >
      <Mark size={14} aria-hidden />
      <span>
        <span className="speaker-note-name" dir="auto">
          {quote.speaker?.name || say('quotes.speaker.gap')}
        </span>
        <span className="speaker-note-state">
          {state ? noteWords(state, offered) : say('quotes.state.unapproved')}
        </span>
      </span>
    </button>
  );
};
