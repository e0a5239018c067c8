import { BookOpenCheck, Circle } from 'lucide-react';
import { say } from '../../shared/messages/say';
import type { QuoteView } from '../../shared/review/quotes';
import { openPanelAt } from '../editor/panel-store';
import { showQuote } from './quotes-store';

/** Who speaks, in the margin at the height of the first words. */
export const SpeakerNote = ({ quote }: { quote: QuoteView }) => {
  const onRecord = quote.basis.kind === 'record';
  const Mark = onRecord ? BookOpenCheck : Circle;
  const name = quote.speaker?.name;
  return (
    <button
      type="button"
      className="speaker-note"
      data-state={onRecord ? 'on-record' : 'unapproved'}
      onClick={(event) => {
        if (!quote.speaker) openPanelAt({ kind: 'speaker', quote: quote.id }, event.currentTarget);
        showQuote(quote.id);
      }}
    >
      <Mark size={14} aria-hidden />
      <span>
        <span className="speaker-note-name" dir="auto">
          {name || say('quotes.speaker.gap')}
        </span>
        <span className="speaker-note-state">
          {say(onRecord ? 'quotes.state.on-record' : 'quotes.state.unapproved')}
        </span>
      </span>
    </button>
  );
};
