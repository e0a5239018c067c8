import { type App, Menu, type MenuItemConstructorOptions } from 'electron';
import { type CommandId, commands } from '../shared/commands';
import { type MenuShape, menuTemplate } from './services/menu-template';

/** The menu of the system, from the one list of commands; `state` says which of them make sense now. */
export const createMenu = (app: App, send: (id: CommandId) => void) => {
  const shape: MenuShape = { platform: process.platform, development: !app.isPackaged, name: app.name };
  const menu = Menu.buildFromTemplate(menuTemplate(shape, send) as MenuItemConstructorOptions[]);
  Menu.setApplicationMenu(menu);
  return {
    state({ document, editable }: { document: boolean; editable: boolean }): void {
      const met = { nothing: true, document, editable: document && editable };
      for (const { id, needs } of commands) {
        const item = menu.getMenuItemById(id);
        if (item) item.enabled = met[needs];
      }
    },
  };
};
