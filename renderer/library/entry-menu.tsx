import { useRef } from 'react';
import { Popover } from 'react-aria-components/Popover';
import type { LibraryEntry } from '../../shared/ipc/types';
import { say } from '../../shared/messages/say';
import { keyOf, wordsOf } from '../palette/command-words';
import { Menu, MenuItem, MenuLine } from '../ui/menu';
import { titleOf } from './arrange';
import { copyEntry, makeTemplate, revealEntry, trashEntry } from './entry-actions';
import { useLibrary } from './library-store';

export type MenuPlace = { entry: LibraryEntry; x: number; y: number };

/** What can be done with one entry, where the pointer or the row is. */
export const EntryMenu = ({ place, onClose }: { place: MenuPlace; onClose: () => void }) => {
  const anchor = useRef<HTMLSpanElement>(null);
  const { entry } = place;
  const act: Record<string, () => void> = {
    'new-from-this': () => void copyEntry(entry.entry, 'new'),
    duplicate: () => void copyEntry(entry.entry, 'duplicate'),
    'make-template': () => void makeTemplate(entry.entry),
    rename: () => useLibrary.setState({ renaming: entry.entry }),
    reveal: () => revealEntry(entry.entry),
    trash: () => void trashEntry(entry.entry, titleOf(entry)),
  };
  const samples = useLibrary((state) => state.view?.kind === 'samples');
  const readable = entry.readable ? [] : ['new-from-this', 'duplicate', 'make-template'];
  const disabled = samples ? [...readable, 'rename', 'trash'] : readable;
  return (
    <>
      <span ref={anchor} className="menu-anchor" style={{ left: place.x, top: place.y }} />
      <Popover
        className="popover menu-popover"
        aria-label={say('library.entry-menu', { title: titleOf(entry) })}
        triggerRef={anchor}
        isOpen
        onOpenChange={(open) => !open && onClose()}
        placement="bottom start"
        offset={0}
      >
        <Menu
          name={say('library.entry-menu', { title: titleOf(entry) })}
          autoFocus="first"
          disabledKeys={disabled}
          onAction={(key) => act[String(key)]?.()}
          onClose={onClose}
        >
          <MenuItem id="new-from-this">{wordsOf('new-from-this')}</MenuItem>
          <MenuItem id="duplicate">{wordsOf('duplicate')}</MenuItem>
          <MenuItem id="make-template">{wordsOf('make-template')}</MenuItem>
          <MenuLine />
          <MenuItem id="rename" keys={keyOf('rename')}>
            {wordsOf('rename')}
          </MenuItem>
          <MenuItem id="reveal">{wordsOf('reveal')}</MenuItem>
          <MenuLine />
          <MenuItem id="trash" keys={say('library.delete-key')}>
            {wordsOf('trash')}
          </MenuItem>
        </Menu>
      </Popover>
    </>
  );
};
