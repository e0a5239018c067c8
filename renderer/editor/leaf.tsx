import type { RenderLeafProps } from 'slate-react';
import { directionOf } from '../../shared/formats/direction';
import type { Leaf as ReleaseLeaf } from '../../shared/release/leaf';
import { useQuoteState } from '../quotes/quotes-store';

/** `city` is a decoration (decorate.ts). */
type Shown = ReleaseLeaf & { city?: true };

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
  if (shown.quote) {
    return (
      <QuoteLeaf quote={shown.quote}>
        <span {...attributes} {...passage}>
          {inner}
        </span>
      </QuoteLeaf>
    );
  }
  return (
    <span {...attributes} {...passage} className={shown.city ? 'leaf-city' : undefined}>
      {inner}
    </span>
  );
};

const QuoteLeaf = ({ quote, children }: { quote: string; children: React.ReactNode }) => {
  const state = useQuoteState(quote);
  return (
    <span className="leaf-quote" data-quote={quote} data-state={state}>
      {children}
    </span>
  );
};
