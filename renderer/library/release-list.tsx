import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import { say } from '../../shared/messages/say';
import { useDocument } from '../document/document-store';
import { useSettings } from '../settings/settings-store';
import { arrange, matching, titleOf } from './arrange';
import { chunksOf, entriesOf, stepFrom } from './chunks';
import { EmptyList } from './empty-list';
import { trashEntry } from './entry-actions';
import { EntryMenu, type MenuPlace } from './entry-menu';
import { EntryRow } from './entry-row';
import { useLibrary } from './library-store';
import { openRelease } from './open-release';
import { RowChunk } from './row-chunk';
import { useNow } from './use-now';

const locale = navigator.language;
const collator = new Intl.Collator(locale, { numeric: true });

const open = (entry: string): void => void openRelease(entry);

export const ReleaseList = () => {
  const { view, typed, active, renaming, wanted } = useLibrary();
  const sort = useSettings((state) => state.settings.sort);
  const openNow = useDocument((state) => state.open?.entry);
  const looked = useDeferredValue(typed);
  const now = useNow();
  const [menu, setMenu] = useState<MenuPlace | null>(null);

  const groups = useMemo(
    () => arrange(matching(view?.entries ?? [], looked), sort, collator),
    [view, looked, sort],
  );
  const entries = useMemo(() => entriesOf(groups), [groups]);
  const chunks = useMemo(() => chunksOf(groups), [groups]);
  const byHandle = useMemo(() => new Map(entries.map((entry) => [entry.entry, entry])), [entries]);
  const tabStop = active && byHandle.has(active) ? active : (entries[0]?.entry ?? null);

  const showMenu = useCallback(
    (handle: string, at: { x: number; y: number }) => {
      const entry = byHandle.get(handle);
      if (entry) setMenu({ entry, ...at });
    },
    [byHandle],
  );

  if (!view) return <div className="list scroller" />;
  if (entries.length === 0) return <EmptyList view={view} typed={looked} />;

  const onKeyDown = (event: React.KeyboardEvent) => {
    if (!(event.target instanceof HTMLButtonElement)) return;
    const next = stepFrom(entries, tabStop, event.key);
    if (next) {
      event.preventDefault();
      useLibrary.setState({ active: next.entry, wanted: next.entry });
    } else if (event.key === 'Delete' && tabStop && view.kind === 'own') {
      const entry = byHandle.get(tabStop);
      const after = stepFrom(entries, tabStop, 'ArrowDown') ?? stepFrom(entries, tabStop, 'ArrowUp');
      if (entry) void trashEntry(entry.entry, titleOf(entry));
      if (after) useLibrary.setState({ active: after.entry, wanted: after.entry });
    }
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: chunks stand between list and items, which <ul> does not allow
    <div
      role="list"
      className="list scroller"
      aria-label={say('library.name')}
      onKeyDown={onKeyDown}
      onFocus={(event) => {
        const handle = event.target instanceof HTMLElement ? event.target.dataset.entry : undefined;
        if (handle && handle !== active) useLibrary.setState({ active: handle });
      }}
      onBlur={() => wanted && useLibrary.setState({ wanted: null })}
    >
      {chunks.map((chunk, index) => (
        <RowChunk
          key={chunk.key}
          chunk={chunk}
          first={index === 0}
          keep={chunk.rows.some(({ entry }) => entry.entry === tabStop || entry.entry === renaming)}
        >
          {() =>
            chunk.rows.map((row) => (
              <EntryRow
                key={row.entry.entry}
                row={row}
                total={entries.length}
                now={now}
                locale={locale}
                open={row.entry.entry === openNow}
                active={row.entry.entry === tabStop}
                wanted={row.entry.entry === wanted}
                renaming={row.entry.entry === renaming}
                onOpen={open}
                onMenu={showMenu}
              />
            ))
          }
        </RowChunk>
      ))}
      {menu && <EntryMenu place={menu} onClose={() => setMenu(null)} />}
    </div>
  );
};
