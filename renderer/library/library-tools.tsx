import { ArrowDownUp, ChevronDown, FolderPlus } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { MenuSection } from 'react-aria-components/Menu';
import type { Settings } from '../../shared/ipc/settings';
import { say } from '../../shared/messages/say';
import { changeSettings, useSettings } from '../settings/settings-store';
import { IconButton } from '../ui/icon-button';
import { Menu, MenuItem, MenuLine, MenuPopover, MenuTrigger } from '../ui/menu';
import { chooseLibrary, showLibrary, useLibrary } from './library-store';

const sorts: readonly Settings['sort'][] = ['changed', 'date', 'headline', 'status'];

const LibrarySwitcher = () => {
  const { libraries, current } = useLibrary();
  const name = libraries.find(({ library }) => library === current)?.name ?? '';
  return (
    <MenuTrigger>
      <AriaButton className="switcher" aria-label={say('library.switch', { name })}>
        <span className="switcher-name" dir="auto">
          {name}
        </span>
        <ChevronDown size={12} aria-hidden />
      </AriaButton>
      <MenuPopover>
        <Menu
          name={say('library.libraries')}
          onAction={(key) => (key === 'choose' ? void chooseLibrary() : void showLibrary(String(key)))}
        >
          <MenuSection selectionMode="single" selectedKeys={current ? [current] : []}>
            {libraries.map(({ library, name, folder, kind }) => (
              <MenuItem key={library} id={library} hint={kind === 'own' ? folder : undefined}>
                {name}
              </MenuItem>
            ))}
          </MenuSection>
          <MenuLine />
          <MenuItem id="choose" icon={<FolderPlus size={14} aria-hidden />}>
            {say('library.choose')}
          </MenuItem>
        </Menu>
      </MenuPopover>
    </MenuTrigger>
  );
};

const SortMenu = () => {
  const sort = useSettings((state) => state.settings.sort);
  return (
    <MenuTrigger>
      <IconButton name={say('library.sort', { by: say(`library.sort.${sort}`) })}>
        <ArrowDownUp size={14} aria-hidden />
      </IconButton>
      <MenuPopover>
        <Menu
          name={say('library.sort-by')}
          selectionMode="single"
          selectedKeys={[sort]}
          onSelectionChange={(keys) => {
            const [key] = [...keys];
            const chosen = sorts.find((name) => name === key);
            if (chosen) void changeSettings({ sort: chosen });
          }}
        >
          {sorts.map((name) => (
            <MenuItem key={name} id={name}>
              {say(`library.sort.${name}`)}
            </MenuItem>
          ))}
        </Menu>
      </MenuPopover>
    </MenuTrigger>
  );
};

/** Which library is shown, and in which order. */
export const LibraryTools = () => (
  <div className="library-tools">
    <LibrarySwitcher />
    <SortMenu />
  </div>
);
