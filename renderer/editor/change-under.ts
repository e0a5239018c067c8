import type { Anchor } from './panel-store';

/** The open changes at a place of the window, and where their mark stands. */
export type Under = { ids: string[]; anchor: Anchor };

const idsOf = (element: Element, name: string): string[] =>
  (element.getAttribute(name) ?? '').split(' ').filter(Boolean);

const anchorOf = (element: Element, at: { x: number; y: number }): Anchor => {
  const rects = [...element.getClientRects()];
  // Words that run over several lines: the line that is pointed at.
  const rect = rects.find(({ top, bottom }) => at.y >= top && at.y <= bottom) ?? rects[0];
  const { x, y, width, height } = rect ?? element.getBoundingClientRect();
  return { x, y, width, height };
};

/** What the pointer is on: marked words, the end of a line, a field, or the bar beside a line. */
export const changesUnder = (target: Element, at: { x: number; y: number }): Under | undefined => {
  const words = wordsUnder(target);
  if (words.length > 0) return { ids: words, anchor: anchorOf(target, at) };
  const line = target.closest('[data-changed]');
  if (!line) return undefined;
  if (target.matches('[data-slate-node="text"]')) return found(idsOf(line, 'data-break-change'), target, at);
  if (target.closest('button')) return found(idsOf(line, 'data-fmt-change'), target, at);
  const whole = target.closest('[data-whole-change]');
  if (whole) return found(idsOf(whole, 'data-whole-change'), whole, at);
  const { left, right } = line.getBoundingClientRect();
  const isBar = getComputedStyle(line).direction === 'rtl' ? at.x > right : at.x < left;
  return isBar ? found(changesIn(line), line, at) : undefined;
};

const found = (ids: string[], element: Element, at: { x: number; y: number }): Under | undefined =>
  ids.length > 0 ? { ids, anchor: anchorOf(element, at) } : undefined;

/** Marks lie inside each other when several authors changed the same words; the innermost comes first. */
const wordsUnder = (target: Element): string[] => {
  const ids: string[] = [];
  for (
    let mark = target.closest('[data-change]');
    mark;
    mark = mark.parentElement?.closest('[data-change]') ?? null
  )
    ids.push(...idsOf(mark, 'data-change'));
  return [...new Set(ids)];
};

/** All changes that a line carries, in their order. */
const changesIn = (line: Element): string[] => {
  const own = ['data-whole-change', 'data-fmt-change'].flatMap((name) => idsOf(line, name));
  const inside = [...line.querySelectorAll('[data-change], [data-break-change]')].flatMap((element) => [
    ...idsOf(element, 'data-change'),
    ...idsOf(element, 'data-break-change'),
  ]);
  return [...new Set([...own, ...inside, ...idsOf(line, 'data-break-change')])];
};
