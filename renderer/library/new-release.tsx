import { ChevronDown, Plus } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { Popover } from 'react-aria-components/Popover';
import { say } from '../../shared/messages/say';
import { run } from '../command-runner';
import { keyOf, wordsOf } from '../palette/command-words';
import { Menu, MenuItem, MenuTrigger } from '../ui/menu';

/** The foot of the library: a new release at once, the other kinds in its menu. */
export const NewRelease = () => (
  <div className="new-release">
    <Button className="new-release-main" onPress={() => run('new-release')}>
      <Plus size={15} aria-hidden />
      {wordsOf('new-release')}
    </Button>
    <MenuTrigger>
      <Button className="new-release-more" aria-label={say('library.new-kinds')}>
        <ChevronDown size={14} aria-hidden />
      </Button>
      <Popover className="popover menu-popover" placement="top end" offset={6}>
        <Menu
          name={say('library.new-kinds')}
          onAction={(key) => run(key === 'new-statement' ? 'new-statement' : 'new-advisory')}
        >
          <MenuItem id="new-statement" keys={keyOf('new-statement')}>
            {wordsOf('new-statement')}
          </MenuItem>
          <MenuItem id="new-advisory" keys={keyOf('new-advisory')}>
            {wordsOf('new-advisory')}
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  </div>
);
