import { BellRing } from 'lucide-react';
import { type KeyboardEvent, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { say } from '../../shared/messages/say';
import { run } from '../command-runner';
import { Button } from '../ui/button';
import { dueLine } from './due-words';
import { useLibrary } from './library-store';
import { openWaiting, remindWaiting } from './open-waiting';
import { fullTime, relativeTime } from './relative-time';
import { useNow } from './use-now';
import { matchingRows, type WaitingRow, waitingRows } from './waiting-rows';

const locale = navigator.language;

const Row = ({
  row,
  now,
  isActive,
  isWanted,
  onActive,
}: {
  row: WaitingRow;
  now: Date;
  isActive: boolean;
  isWanted: boolean;
  onActive: () => void;
}) => {
  const { title, waiting, isOverdue } = row;
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!isWanted) return;
    button.current?.focus({ preventScroll: true });
    button.current?.scrollIntoView({ block: 'nearest' });
  }, [isWanted]);
  return (
    <li className="waiting-item">
      <button
        ref={button}
        type="button"
        className="entry"
        data-waiting={row.key}
        tabIndex={isActive ? 0 : -1}
        onFocus={onActive}
        onClick={() => void openWaiting(row)}
      >
        <span className="entry-title" dir="auto">
          {waiting.speaker}
        </span>
        <span className="entry-about" dir="auto">
          {title}
        </span>
        <span className="entry-foot">
          <span className={isOverdue ? 'waiting-overdue' : undefined}>
            {waiting.due === undefined ? say('library.no-due') : dueLine(waiting.due, now, locale)}
          </span>
        </span>
        <span className="waiting-what" title={fullTime(waiting.since, locale)}>
          {say('library.waiting-what', {
            count: waiting.quotes,
            since: relativeTime(waiting.since, now, locale),
          })}
        </span>
      </button>
      <Button
        look="quiet"
        className="waiting-remind"
        icon={<BellRing size={13} aria-hidden />}
        aria-label={say('library.remind-of', { speaker: waiting.speaker, title })}
        excludeFromTabOrder={!isActive}
        onPress={() => void remindWaiting(row)}
      >
        {say('library.remind')}
      </Button>
    </li>
  );
};

const stepsOf = (at: number, last: number): Record<string, number> => ({
  ArrowDown: Math.min(at + 1, last),
  ArrowUp: Math.max(at - 1, 0),
  Home: 0,
  End: last,
});

/** Who has not answered, over all releases of the library: what is late first. */
export const WaitingList = () => {
  const view = useLibrary((state) => state.view);
  const looked = useDeferredValue(useLibrary((state) => state.typed));
  const now = useNow();
  const [active, setActive] = useState<string | null>(null);
  const [wanted, setWanted] = useState<string | null>(null);
  const all = useMemo(() => waitingRows(view?.entries ?? [], now), [view, now]);
  const rows = useMemo(() => matchingRows(all, looked), [all, looked]);
  const at = Math.max(
    0,
    rows.findIndex(({ key }) => key === active),
  );

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') return void run('waiting');
    if (!(event.target instanceof HTMLButtonElement) || !event.target.dataset.waiting) return;
    const next = rows[stepsOf(at, rows.length - 1)[event.key] ?? -1];
    if (!next) return;
    event.preventDefault();
    setActive(next.key);
    setWanted(next.key);
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape leads back, as the line above does
    <div className="waiting list scroller" onKeyDown={onKeyDown}>
      <h2 className="group-heading">
        {say('library.waiting')} <span className="group-count">{all.length}</span>
      </h2>
      {rows.length === 0 ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: where the focus stands while there is no row
        <p className="waiting-empty" tabIndex={0}>
          {all.length === 0
            ? say('library.waiting-empty')
            : say('library.no-match', { typed: looked.trim() })}
        </p>
      ) : (
        <ul className="waiting-rows" aria-label={say('library.waiting')}>
          {rows.map((row, index) => (
            <Row
              key={row.key}
              row={row}
              now={now}
              isActive={index === at}
              isWanted={row.key === wanted}
              onActive={() => {
                setActive(row.key);
                setWanted(null);
              }}
            />
          ))}
        </ul>
      )}
    </div>
  );
};
