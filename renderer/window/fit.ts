import { type RefObject, useLayoutEffect, useState } from 'react';

/** The narrowest the sheet can be drawn at full size, with the air beside it, in pixels. */
const fullWidth = 612 + 2 * 24;

/** How far the sheet is made smaller so that no line is cut off: 1 while there is room. */
export const fitOf = (width: number): number =>
  width <= 0 || width >= fullWidth ? 1 : Math.max(0.5, Math.floor((100 * width) / fullWidth) / 100);

/** The fit of an element's own width, followed as it changes. */
export const useFit = (box: RefObject<HTMLElement | null>): number => {
  const [fit, setFit] = useState(1);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const observer = new ResizeObserver(() => setFit(fitOf(element.clientWidth)));
    observer.observe(element);
    setFit(fitOf(element.clientWidth));
    return () => observer.disconnect();
  }, [box]);
  return fit;
};
