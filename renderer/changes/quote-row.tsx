import { Check, Quote, X } from 'lucide-react';
import { GridListItem } from 'react-aria-components/GridList';
import { say } from '../../shared/messages/say';
import type { QuoteView } from '../../shared/review/quotes';
import { useDerived } from '../document/derived';
import { IconButton } from '../ui/icon-button';
import type { Decide } from './change-row';
import type { QuoteRow } from './groups';

/** Whose quote the changes below are in; its verdicts are about all of them that are shown. */
export const QuoteItem = ({
  row: { id, quote, ids },
  decide,
  onGo,
}: {
  row: QuoteRow;
  decide?: Decide;
  onGo: () => void;
}) => (
  <GridListItem
    id={id}
    className="quote-row"
    textValue={say('changes.quote', { name: speakerOf(quote) })}
    onAction={onGo}
  >
    <div className="quote-row-inside">
      <Quote size={13} aria-hidden />
      <SpeakerName quote={quote} />
      {decide && (
        <div className="change-row-acts">
          <IconButton
            name={say('changes.accept-quote', { count: ids.length })}
            onPress={() => decide('accept', ids)}
          >
            <Check size={15} aria-hidden />
          </IconButton>
          <IconButton
            name={say('changes.reject-quote', { count: ids.length })}
            onPress={() => decide('reject', ids)}
          >
            <X size={15} aria-hidden />
          </IconButton>
        </div>
      )}
    </div>
  </GridListItem>
);

const SpeakerName = ({ quote }: { quote: string }) => {
  const name = useDerived(({ quotes }) => nameIn(quotes, quote));
  return (
    <span className="by-name" dir="auto">
      {name}
    </span>
  );
};

/** The speaker as the list names them. */
export const speakerOf = (quote: string): string => nameIn(useDerived.getState().quotes, quote);

const nameIn = (quotes: readonly QuoteView[], quote: string): string =>
  quotes.find(({ id }) => id === quote)?.speaker?.name || say('review.speaker.unnamed');
