import { TriangleAlert } from 'lucide-react';
import { memo, useEffect, useRef } from 'react';
import { say } from '../../shared/messages/say';
import { describeReadFailure } from '../../shared/release/failures';
import { titleOf } from './arrange';
import type { Row } from './chunks';
import { fullTime, relativeTime } from './relative-time';
import { RenameField } from './rename-field';
import { StatusMark } from './status-mark';
import { countsQuotes, isEmbargoed } from './status-words';

export type RowState = {
  open: boolean;
  /** The row that Tab comes to. */
  active: boolean;
  /** The row that takes the focus when it is drawn. */
  wanted: boolean;
  renaming: boolean;
};

const About = ({ row: { entry }, now, locale }: { row: Row; now: Date; locale: string }) => {
  if (!entry.readable) return <span className="entry-failure">{describeReadFailure(entry.failure)}</span>;
  const about = [entry.dateline, entry.issuer].filter(Boolean);
  const { all, approved } = entry.quotes;
  const time = (entry.status === 'released' && entry.released) || entry.changed;
  return (
    <>
      {about.length > 0 && (
        <span className="entry-about" dir="auto">
          {about.join(' · ')}
        </span>
      )}
      <span className="entry-foot">
        <StatusMark entry={entry} now={now} locale={locale} />
        {countsQuotes(entry) ? (
          <span className="entry-time">
            {say('library.approved-of', { approved, all })}
            <span className="visually-hidden"> {say('library.approved')}</span>
          </span>
        ) : isEmbargoed(entry) ? null : (
          <time className="entry-time" dateTime={time} title={fullTime(time, locale)}>
            {relativeTime(time, now, locale)}
          </time>
        )}
      </span>
      {entry.sameId.length > 0 && (
        <span className="entry-notice">
          <TriangleAlert size={12} aria-hidden />
          {say('library.same-id', { names: entry.sameId.join(', ') })}
        </span>
      )}
    </>
  );
};

/** One release of the list. Drawn again only when its entry or its own state changed. */
export const EntryRow = memo(
  ({
    row,
    total,
    now,
    locale,
    open,
    active,
    wanted,
    renaming,
    onOpen,
    onMenu,
  }: RowState & {
    row: Row;
    total: number;
    now: Date;
    locale: string;
    onOpen: (entry: string) => void;
    onMenu: (entry: string, at: { x: number; y: number }) => void;
  }) => {
    const { entry, heading, place } = row;
    const button = useRef<HTMLButtonElement>(null);
    useEffect(() => {
      if (!wanted) return;
      button.current?.focus({ preventScroll: true });
      button.current?.scrollIntoView({ block: 'nearest' });
    }, [wanted]);
    return (
      // biome-ignore lint/a11y/useSemanticElements: chunks stand between list and items, which <ul> does not allow
      <div role="listitem" className="entry-item" aria-setsize={total} aria-posinset={place + 1}>
        {heading && (
          <h2 className="group-heading">
            {say(`library.group.${heading.name}`)} <span className="group-count">{heading.count}</span>
          </h2>
        )}
        {renaming ? (
          <div className="entry">
            <RenameField entry={entry.entry} fileName={entry.fileName} />
          </div>
        ) : (
          <button
            ref={button}
            type="button"
            className="entry"
            data-entry={entry.entry}
            aria-current={open ? 'true' : undefined}
            tabIndex={active ? 0 : -1}
            onClick={() => onOpen(entry.entry)}
            onContextMenu={(event) => {
              event.preventDefault();
              onMenu(entry.entry, { x: event.clientX, y: event.clientY });
            }}
          >
            <span className="entry-title" dir="auto">
              {titleOf(entry)}
            </span>
            <About row={row} now={now} locale={locale} />
          </button>
        )}
      </div>
    );
  },
);
