import type { ReactNode } from 'react';
import type { RenderLeafProps } from 'slate-react';
import { directionOf } from '../../shared/formats/direction';
import type { Leaf as ReleaseLeaf } from '../../shared/release/leaf';
import { CommentedWords } from '../comments/commented-words';
import { useQuoteState } from '../quotes/quotes-store';
import { ChangedWords } from './changed-words';

/** `city` is a decoration (decorate.ts). */
type Shown = ReleaseLeaf & { city?: true };

/**
 * What marks words stands around the span that slate-react knows the leaf by, and never in its place: a
 * quote outermost, then what is said about them, then what changes propose.
 */
export const renderLeaf = ({ attributes, children, leaf }: RenderLeafProps) => {
  const shown: Shown = leaf;
  let inner = children;
  if (shown.link) {
    inner = (
      <a className="leaf-link" href={shown.link} title={shown.link} tabIndex={-1}>
        {inner}
      </a>
    );
  }
  if (shown.italic) inner = <em>{inner}</em>;
  if (shown.bold) inner = <strong>{inner}</strong>;
  const passage = shown.language ? { lang: shown.language, dir: directionOf(shown.language) } : {};
  const words = (
    <span
      {...attributes}
      {...passage}
      className={shown.city ? 'leaf-city' : undefined}
      data-comments={shown.comments?.join(' ')}
    >
      {inner}
    </span>
  );
  const { ins, del, fmt } = shown;
  const changed =
    ins || del || fmt ? (
      <ChangedWords ins={ins} del={del} fmt={fmt}>
        {words}
      </ChangedWords>
    ) : (
      words
    );
  const said = shown.comments ? <CommentedWords ids={shown.comments}>{changed}</CommentedWords> : changed;
  return shown.quote ? <QuoteLeaf quote={shown.quote}>{said}</QuoteLeaf> : said;
};

const QuoteLeaf = ({ quote, children }: { quote: string; children: ReactNode }) => {
  const state = useQuoteState(quote);
  return (
    <span className="leaf-quote" data-quote={quote} data-state={state}>
      {children}
    </span>
  );
};
