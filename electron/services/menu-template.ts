import type { MenuItemConstructorOptions } from 'electron';
import { type Command, type CommandId, commands, type Menu } from '../../shared/commands';
import { say } from '../../shared/messages/say';

export type MenuShape = { platform: string; development: boolean; name: string };
type Item = MenuItemConstructorOptions;

const menus: Menu[] = ['file', 'edit', 'format', 'insert', 'release', 'review', 'view', 'help'];

/** A line stands before each of these. */
const groups = new Set<CommandId>([
  'new-from-this',
  'open',
  'rename',
  'choose-library',
  'export',
  'settings',
  'close',
  'find',
  'paragraph',
  'bullet-list',
  'dateline-date',
  'house-style',
  'preview',
  'next-section',
  'zoom-in',
]);

const line: Item = { type: 'separator' };

/**
 * Menus in the order of `commands`. On Linux and Windows the window answers the keys itself, since a menu
 * that is hidden until Alt would miss none of them but would take them from a text field.
 */
export const menuTemplate = (shape: MenuShape, send: (id: CommandId) => void): Item[] => {
  const mac = shape.platform === 'darwin';
  const command = ({ id, key, needs }: Command): Item[] => {
    const item: Item = {
      id,
      label: say(`command.${id}`),
      accelerator: key,
      registerAccelerator: mac,
      enabled: needs === 'nothing',
      click: () => send(id),
    };
    // The clipboard is read by the system's own command: no page is permitted to read it.
    const paste: Item = {
      id,
      label: item.label,
      role: 'pasteAndMatchStyle',
      accelerator: key,
      registerAccelerator: mac,
    };
    return [...(groups.has(id) ? [line] : []), id === 'paste-plain' ? paste : item];
  };
  const own = (menu: Menu): Item => ({
    label: say(`menu.${menu}`),
    id: `menu-${menu}`,
    submenu: commands
      .filter((each) => each.menu === menu)
      .flatMap((each) => [...command(each), ...after(each.id, shape)]),
  });
  const app: Item[] = mac ? [{ role: 'appMenu' }] : [];
  const windows: Item[] = mac ? [{ role: 'windowMenu' }] : [];
  return [...app, ...menus.slice(0, -1).map(own), ...windows, own('help')];
};

/** What the system does better than we: its own commands, at their places between ours. */
const after = (id: CommandId, { platform, development }: MenuShape): Item[] => {
  if (id === 'close' && platform !== 'darwin') return [line, { role: 'quit', label: say('app.menu-quit') }];
  if (id === 'redo') {
    return [
      line,
      { role: 'cut', label: say('app.menu-cut') },
      { role: 'copy', label: say('app.menu-copy') },
      { role: 'paste', label: say('app.menu-paste') },
    ];
  }
  if (id === 'paste-plain') return [{ role: 'selectAll', label: say('app.menu-select-all') }];
  if (id === 'zoom-reset' && development) return [line, { role: 'reload' }, { role: 'toggleDevTools' }];
  return [];
};
