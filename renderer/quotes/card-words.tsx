import { say } from '../../shared/messages/say';
import type { QuoteState } from '../../shared/review/state';
import { rootOf, type SheetEditor } from '../editor/sheet-editor';
import { DiffWords } from './diff-words';
import type { Piece } from './interruptions';
import { jumpToQuote } from './jump';
import type { Offered } from './offered';

/** The words as they will be printed, or what changed in them since they were approved. They jump to the sheet. */
export const CardWords = ({
  editor,
  state,
  pieces,
  offered,
}: {
  editor: SheetEditor;
  state: QuoteState;
  pieces: readonly Piece[];
  offered: Offered | undefined;
}) => {
  const diff = offered?.diff ?? state.diff;
  const [by] = state.changes.by;
  return (
    <button
      type="button"
      className="quote-card-words"
      lang={rootOf(editor).language}
      dir="auto"
      aria-description={say('quotes.jump')}
      onClick={() => jumpToQuote(editor, state)}
    >
      {diff ? (
        <DiffWords parts={diff} by={by} />
      ) : (
        pieces.map((piece, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no identity but their place
          <span key={index} className={piece.quoted ? undefined : 'interruption'}>
            {piece.quoted ? piece.words : ` ${piece.words} `}
          </span>
        ))
      )}
    </button>
  );
};
