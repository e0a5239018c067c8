import { type CommandId, commands } from '../../shared/commands';
import { run } from '../command-runner';
import { currentEditor } from '../document/document-store';
import { settleSelection } from '../editor/settle-selection';
import { acceleratorName, type KeyPress, pressName } from '../palette/accelerator';
import { isPaletteAwaited, typeAhead } from '../palette/typed-ahead';
import { isMac } from './platform';
import { useWindow } from './window-store';

const byPress = new Map<string, CommandId>(commands.map(({ id, key }) => [acceleratorName(key), id]));

/** The command of a key press, whatever it can do just now. */
export const commandOf = (press: KeyPress, mac: boolean): CommandId | undefined => {
  if (!press.ctrlKey && !press.metaKey && !press.altKey && !/^F\d/.test(press.key)) return undefined;
  const name = pressName(press, mac);
  return name === undefined ? undefined : byPress.get(name);
};

/** Commands of writing: in a plain field these keys belong to the field. */
const menus = new Map(commands.map(({ id, menu }) => [id, menu]));
const belongsToField = (id: CommandId): boolean => {
  const menu = menus.get(id);
  return ['undo', 'redo', 'paste-plain', 'trash'].includes(id) || menu === 'format' || menu === 'insert';
};

/** An input or text area; the sheet is none. */
export const isPlainField = (target: EventTarget | null): boolean =>
  target instanceof HTMLTextAreaElement ||
  (target instanceof HTMLInputElement && !/^(?:checkbox|radio|button|file)$/.test(target.type));

const isInModal = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('[data-modal]') !== null;

/**
 * Runs the command of each accelerator pressed in the window. It listens before anything else does, so
 * that a key means the same everywhere; what is run is taken from the page and so from the menu too.
 */
export const listenKeys = (): void =>
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.isComposing) return;
      if (isPaletteAwaited(useWindow.getState().palette) && keepForPalette(event)) return;
      const id = commandOf(event, isMac);
      if (!id) return;
      if (isInModal(event.target) && id !== 'palette') return;
      if (isPlainField(event.target) && belongsToField(id)) return;
      const editor = currentEditor();
      if (editor) settleSelection(editor);
      if (!run(id)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    { capture: true },
  );

/** True when the key is the palette's, whose field is not there yet. */
const keepForPalette = (event: KeyboardEvent): boolean => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.key === 'Escape') return false;
  typeAhead(event);
  event.preventDefault();
  event.stopImmediatePropagation();
  return true;
};

/** A command chosen in the system's menu; undo in a plain field is the field's own. */
export const runFromMenu = (id: CommandId): void => {
  const inField = isPlainField(document.activeElement);
  if (inField && (id === 'undo' || id === 'redo')) document.execCommand(id);
  else run(id);
};
