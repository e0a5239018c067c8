import { Search } from 'lucide-react';
import { type KeyboardEvent, useEffect, useMemo, useState } from 'react';
import { Autocomplete } from 'react-aria-components/Autocomplete';
import { Dialog } from 'react-aria-components/Dialog';
import { Input } from 'react-aria-components/Input';
import { Menu, MenuItem } from 'react-aria-components/Menu';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { SearchField } from 'react-aria-components/SearchField';
import { type Command, commands } from '../../shared/commands';
import { say } from '../../shared/messages/say';
import { canRun, run } from '../command-runner';
import { keyOf, wordsOf } from './command-words';
import { ranked } from './rank';
import { takeTypedAhead } from './typed-ahead';
import '../styles/palette.css';

/** After the palette is gone the focus is back where it was; only then does the command know its place. */
const runWhenBack = (id: Command['id']): void => {
  requestAnimationFrame(() => requestAnimationFrame(() => run(id)));
};

/** Every command by its words: what can be done now first, the rest grey. */
export const Palette = ({ onClose }: { onClose: () => void }) => {
  const [typed, setTyped] = useState('');
  // An effect, since only then is it certain that this palette, and its field, are there to stay.
  useEffect(() => setTyped((typed) => takeTypedAhead() + typed), []);
  const offered = useMemo(() => {
    const others = commands.filter(({ id }) => id !== 'palette');
    return [...others.filter(({ id }) => canRun(id)), ...others.filter(({ id }) => !canRun(id))];
  }, []);
  const found = ranked(offered, typed, ({ id }) => wordsOf(id));
  const act = (id: string) => {
    const command = offered.find((command) => command.id === id);
    onClose();
    if (command) runWhenBack(command.id);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.nativeEvent.isComposing) return;
    // Escape closes at once; the field would only empty itself.
    if (event.key === 'Escape') {
      event.stopPropagation();
      onClose();
      return;
    }
    // After Backspace, and while it still opens, the list has marked nothing: the first that can be run is meant.
    const first = found.find(({ id }) => canRun(id));
    if (event.key !== 'Enter' || !first || typed.trim() === '') return;
    if (event.currentTarget.querySelector('[role="menuitem"][data-focused]')) return;
    event.stopPropagation();
    event.preventDefault();
    act(first.id);
  };
  return (
    <ModalOverlay
      className="palette-overlay"
      isOpen
      isDismissable
      onOpenChange={(open) => !open && onClose()}
      data-modal
    >
      <Modal className="palette">
        <div onKeyDownCapture={onKeyDown}>
          <Dialog className="palette-body" aria-label={say('palette.name')}>
            <Autocomplete inputValue={typed} onInputChange={setTyped}>
              <SearchField className="palette-search" aria-label={say('palette.name')} autoFocus>
                <Search size={16} aria-hidden />
                <Input className="input" placeholder={say('palette.type')} />
              </SearchField>
              {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
              <div className="palette-list scroller" tabIndex={0}>
                <Menu
                  className="menu"
                  aria-label={say('palette.name')}
                  items={found}
                  disabledKeys={offered.filter(({ id }) => !canRun(id)).map(({ id }) => id)}
                  onAction={(key) => act(String(key))}
                  renderEmptyState={() => (
                    <p className="palette-empty">{say('palette.nothing', { typed })}</p>
                  )}
                >
                  {({ id, menu }: Command) => (
                    <MenuItem id={id} textValue={wordsOf(id)} className="menu-item">
                      <span className="menu-words">{wordsOf(id)}</span>
                      <span className="menu-hint">{say(`menu.${menu}`)}</span>
                      <kbd>{keyOf(id)}</kbd>
                    </MenuItem>
                  )}
                </Menu>
              </div>
            </Autocomplete>
          </Dialog>
        </div>
      </Modal>
    </ModalOverlay>
  );
};
