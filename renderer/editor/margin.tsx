import { type ReactNode, useCallback, useLayoutEffect, useRef, useState } from 'react';
import { useDerived } from '../document/derived';

/** Something that stands beside the sheet at the height of the words it is about. */
export type MarginItem = { key: string; find: (places: Places) => Element | undefined; content: ReactNode };

/** The first element of each quote on the sheet. */
export type Places = { quote: (id: string) => Element | undefined };

const placesIn = (paper: Element): Places => {
  const first = new Map<string, Element>();
  for (const element of paper.querySelectorAll<HTMLElement>('[data-quote]')) {
    const id = element.dataset.quote;
    if (id && !first.has(id)) first.set(id, element);
  }
  return { quote: (id) => first.get(id) };
};

const gap = 10;

/**
 * Lays the items out once a frame, after scrolling, growing and new facts, never for a key. What stands in
 * a part that the layout skips has no place yet and is left out.
 */
export const Margin = ({ items }: { items: MarginItem[] }) => {
  const column = useRef<HTMLDivElement>(null);
  const [tops, setTops] = useState<Record<string, number>>({});
  const quotes = useDerived((derived) => derived.quotes);

  const place = useCallback(() => {
    const here = column.current;
    const paper = here?.closest('[data-sheet-scroller]')?.querySelector('.paper');
    if (!here || !paper) return;
    const places = placesIn(paper);
    const base = here.getBoundingClientRect().top;
    // Rectangles are in pixels of the window, lengths of the style in those of the zoomed desk.
    const zoom = here.currentCSSZoom;
    const wanted = items.flatMap(({ key, find }) => {
      const element = find(places);
      if (!element?.checkVisibility({ contentVisibilityAuto: true })) return [];
      const [line] = element.getClientRects();
      return [{ key, top: ((line ?? element.getBoundingClientRect()).top - base) / zoom }];
    });
    wanted.sort((a, b) => a.top - b.top);
    const next: Record<string, number> = {};
    let free = Number.NEGATIVE_INFINITY;
    for (const { key, top } of wanted) {
      const card = here.querySelector(`[data-margin="${CSS.escape(key)}"]`);
      next[key] = Math.round(Math.max(top, free));
      free = next[key] + (card ? card.getBoundingClientRect().height / zoom : 36) + gap;
    }
    setTops((before) => (sameTops(before, next) ? before : next));
  }, [items]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: new facts move things
  useLayoutEffect(() => {
    const scroller = column.current?.closest('[data-sheet-scroller]');
    const paper = scroller?.querySelector('.paper');
    if (!scroller || !paper) return;
    let frame = 0;
    const soon = () => {
      if (frame === 0)
        frame = requestAnimationFrame(() => {
          frame = 0;
          place();
        });
    };
    const growth = new ResizeObserver(soon);
    growth.observe(paper);
    // A question shows its keys while it has the focus: what stands below makes room.
    for (const item of column.current?.children ?? []) growth.observe(item);
    scroller.addEventListener('scroll', soon, { passive: true });
    soon();
    return () => {
      growth.disconnect();
      scroller.removeEventListener('scroll', soon);
      cancelAnimationFrame(frame);
    };
  }, [place, quotes, tops]);

  return (
    <div ref={column} className="sheet-margin">
      {items.map(({ key, content }) => (
        <div
          key={key}
          data-margin={key}
          className="margin-item"
          style={{ insetBlockStart: tops[key] ?? 0, visibility: key in tops ? undefined : 'hidden' }}
        >
          {content}
        </div>
      ))}
    </div>
  );
};

const sameTops = (a: Record<string, number>, b: Record<string, number>): boolean => {
  const keys = Object.keys(b);
  return keys.length === Object.keys(a).length && keys.every((key) => a[key] === b[key]);
};
