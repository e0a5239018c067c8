import { commands, type Menu } from '../../shared/commands';
import { say } from '../../shared/messages/say';
import { SideSheet } from '../ui/side-sheet';
import { keyOf, wordsOf } from './command-words';
import '../styles/settings.css';

const menus: readonly Menu[] = ['file', 'edit', 'format', 'insert', 'release', 'review', 'view', 'help'];

/** Every command with its key, as the menus order them. */
export const ShortcutsPanel = ({ onClose }: { onClose: () => void }) => (
  <SideSheet title={say('command.shortcuts')} onClose={onClose}>
    {menus.map((menu) => (
      <section key={menu} className="settings-part">
        <h3>{say(`menu.${menu}`)}</h3>
        <dl className="shortcuts">
          {commands
            .filter((command) => command.menu === menu)
            .map(({ id }) => (
              <div key={id} className="shortcut">
                <dt>{wordsOf(id)}</dt>
                <dd>
                  <kbd>{keyOf(id)}</kbd>
                </dd>
              </div>
            ))}
        </dl>
      </section>
    ))}
  </SideSheet>
);
