import { describe, expect, test } from 'vitest';
import { acceleratorName, type KeyPress, keyLabel, pressName } from '../../../renderer/palette/accelerator';
import { commands } from '../../../shared/commands';

const press = (key: string, code: string, held = ''): KeyPress => ({
  key,
  code,
  ctrlKey: held.includes('c'),
  metaKey: held.includes('m'),
  altKey: held.includes('a'),
  shiftKey: held.includes('s'),
});
const commandOf = (pressed: KeyPress, mac = false) => {
  const name = pressName(pressed, mac);
  return commands.find(({ key }) => acceleratorName(key) === name)?.id;
};

describe('a press is the command whose accelerator it is', () => {
  test.each([
    ['a letter', press('p', 'KeyP', 'c'), 'find-release'],
    ['a letter with Shift', press('P', 'KeyP', 'cs'), 'palette'],
    ['a letter by what the layout gives (AZERTY)', press('z', 'KeyW', 'c'), 'undo'],
    ['a letter by its place where the layout has none (Russian)', press('з', 'KeyP', 'c'), 'find-release'],
    ['a letter by its place (Arabic)', press('لا', 'KeyB', 'c'), 'bold'],
    ['a digit by its place, whatever Shift makes of it', press('@', 'Digit2', 'cs'), 'subheading'],
    ['a digit on a German layout', press('"', 'Digit2', 'cs'), 'subheading'],
    ['a function key alone', press('F6', 'F6'), 'next-section'],
    ['a function key with Shift', press('F6', 'F6', 's'), 'previous-section'],
    ['a sign', press(',', 'Comma', 'c'), 'settings'],
    ['a bracket', press(']', 'BracketRight', 'c'), 'indent'],
    ['plus, which is Shift and equals', press('+', 'Equal', 'cs'), 'zoom-in'],
    ['plus of the number pad', press('+', 'NumpadAdd', 'c'), 'zoom-in'],
    ['Alt and Shift', press('N', 'KeyN', 'as'), 'new-advisory'],
  ])('%s', (_, pressed, id) => {
    expect(commandOf(pressed)).toBe(id);
  });

  test.each([
    ['AltGr makes a character', press('@', 'KeyQ', 'ca')],
    ['the system’s key is held', press('p', 'KeyP', 'cm')],
    ['a plain letter', press('p', 'KeyP')],
    ['a word is deleted', press('Backspace', 'Backspace', 'c')],
    ['Shift is too much', press('F8', 'F8', 's')],
  ])('and none when %s', (_, pressed) => {
    expect(commandOf(pressed)).toBeUndefined();
  });

  test('Cmd stands for Ctrl on a Mac', () => {
    expect(commandOf(press('p', 'KeyP', 'm'), true)).toBe('find-release');
    expect(commandOf(press('p', 'KeyP', 'c'), true)).toBeUndefined();
  });

  test('every accelerator of the list can be pressed', () => {
    const codes: Record<string, string> = {
      '\\': 'Backslash',
      ',': 'Comma',
      ';': 'Semicolon',
      '[': 'BracketLeft',
      ']': 'BracketRight',
      '=': 'Equal',
      '-': 'Minus',
      '/': 'Slash',
    };
    for (const { id, key } of commands) {
      const parts = key.split('+');
      const last = parts.at(-1) ?? '';
      const code =
        codes[last] ?? (/^\d$/.test(last) ? `Digit${last}` : /^[A-Z]$/.test(last) ? `Key${last}` : last);
      const held = `${parts.includes('CmdOrCtrl') ? 'c' : ''}${parts.includes('Alt') ? 'a' : ''}${parts.includes('Shift') ? 's' : ''}`;
      expect(commandOf(press(last, code, held))).toBe(id);
    }
  });
});

test('keys are shown as the system writes them', () => {
  expect(keyLabel('CmdOrCtrl+Shift+P', false)).toBe('Ctrl Shift P');
  expect(keyLabel('CmdOrCtrl+Shift+P', true)).toBe('⇧⌘P');
  expect(keyLabel('Alt+Shift+N', true)).toBe('⌥⇧N');
  expect(keyLabel('F2', false)).toBe('F2');
});
