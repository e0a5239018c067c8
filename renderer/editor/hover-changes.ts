import { hideChanges, showChanges, useChangeCard } from './change-card-store';
import { changesUnder } from './change-under';
import { useReviewView } from './review-view';

/** How long the pointer rests before the card comes, and may be away before it goes, in milliseconds. */
const rest = 300;
const grace = 250;

/**
 * Shows the card of a change while the pointer rests on its mark; it stays while the pointer is on the card.
 * The answer ends it.
 */
export const listenHover = (sheet: Element): (() => void) => {
  let coming: ReturnType<typeof setTimeout> | undefined;
  let going: ReturnType<typeof setTimeout> | undefined;
  let waited = '';
  const stop = () => {
    clearTimeout(coming);
    clearTimeout(going);
    coming = undefined;
    going = undefined;
    waited = '';
  };
  const leave = () => {
    clearTimeout(coming);
    coming = undefined;
    waited = '';
    if (going || useChangeCard.getState().shown?.by !== 'pointer') return;
    going = setTimeout(() => {
      going = undefined;
      if (useChangeCard.getState().shown?.by === 'pointer') hideChanges();
    }, grace);
  };
  const stay = () => {
    clearTimeout(going);
    going = undefined;
  };
  const move = (event: Event) => {
    if (!(event instanceof PointerEvent) || !(event.target instanceof Element)) return;
    if (event.target.closest('.change-card')) {
      stay();
      return;
    }
    const isOnSheet = sheet.contains(event.target) && event.buttons === 0;
    const isMarked = useReviewView.getState().view !== 'final';
    const under =
      isOnSheet && isMarked ? changesUnder(event.target, { x: event.clientX, y: event.clientY }) : undefined;
    if (!under) {
      leave();
      return;
    }
    const wanted = under.ids.join(' ');
    const { shown } = useChangeCard.getState();
    if (shown?.ids.join(' ') === wanted) {
      stay();
      return;
    }
    if (wanted === waited) return;
    clearTimeout(coming);
    waited = wanted;
    coming = setTimeout(() => {
      stay();
      waited = '';
      showChanges({ ...under, by: 'pointer' });
    }, rest);
  };
  const press = (event: Event) => {
    if (event.target instanceof Element && event.target.closest('.change-card')) return;
    stop();
    hideChanges();
  };
  document.addEventListener('pointermove', move, { passive: true });
  document.addEventListener('pointerdown', press, { passive: true });
  return () => {
    stop();
    document.removeEventListener('pointermove', move);
    document.removeEventListener('pointerdown', press);
  };
};
