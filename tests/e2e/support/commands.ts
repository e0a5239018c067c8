import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { root } from '../../../build/root.mjs';
import { type CommandId, commands } from '../../../shared/commands';
import type { RunningApp } from './app';

const keyOf = new Map<CommandId, string>(commands.map(({ id, key }) => [id, key]));

/** Presses the key of a command, with Ctrl where Electron writes CmdOrCtrl. */
export const pressKeyOf = (page: Page, id: CommandId): Promise<void> =>
  page.keyboard.press((keyOf.get(id) ?? '').replace('CmdOrCtrl', 'Control'));

/** What people read for each command. */
export const commandWords = async (): Promise<(id: CommandId) => string> => {
  const path = join(root, 'shared', 'messages', 'en', 'commands.json');
  const words = JSON.parse(await readFile(path, 'utf8')) as Record<string, string>;
  return (id) => words[`command.${id}`] ?? '';
};

export type MenuItem = { id: string; label: string; key: string; enabled: boolean };

/** Every item of the system's menu that has an id, with the menu it stands in left out. */
export const menuItems = ({ electron }: Pick<RunningApp, 'electron'>): Promise<MenuItem[]> =>
  electron.evaluate(({ Menu }) => {
    const below = (menu: Electron.Menu | undefined): Electron.MenuItem[] =>
      (menu?.items ?? []).flatMap((item) => (item.submenu ? below(item.submenu) : [item]));
    return below(Menu.getApplicationMenu() ?? undefined)
      .filter(({ id }) => id)
      .map(({ id, label, accelerator, enabled }) => ({ id, label, key: String(accelerator ?? ''), enabled }));
  });

/** Chooses an item of the system's menu as the system does. */
export const clickMenu = ({ electron }: Pick<RunningApp, 'electron'>, id: CommandId): Promise<void> =>
  electron.evaluate(({ Menu }, id) => Menu.getApplicationMenu()?.getMenuItemById(id)?.click(), id);
