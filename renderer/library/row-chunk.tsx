import { type ReactNode, startTransition, useEffect, useRef, useState } from 'react';
import type { Chunk } from './chunks';

/** The height of a row and of a group's heading before they were drawn once, in pixels. */
const rowHeight = 76;
const headingHeight = 40;

/** Draws its rows while they are near the window; otherwise keeps their place with the height they had. */
export const RowChunk = ({
  chunk,
  keep,
  first,
  children,
}: {
  chunk: Chunk;
  /** Set while a row of it holds the focus or is renamed. */
  keep: boolean;
  first: boolean;
  children: () => ReactNode;
}) => {
  const box = useRef<HTMLDivElement>(null);
  const [near, setNear] = useState(first);
  const height = useRef(chunk.rows.length * rowHeight + chunk.headings * headingHeight);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const observer = new IntersectionObserver(
      ([seen]) => {
        if (!seen) return;
        if (!seen.isIntersecting && element.childElementCount > 0) height.current = element.offsetHeight;
        startTransition(() => setNear(seen.isIntersecting));
      },
      { root: element.closest('.scroller'), rootMargin: '800px 0px' },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const drawn = near || keep;
  return (
    <div ref={box} style={drawn ? undefined : { blockSize: height.current }}>
      {drawn && children()}
    </div>
  );
};
