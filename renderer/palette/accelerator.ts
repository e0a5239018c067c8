/** The parts of a key press that tell which accelerator it is; a `KeyboardEvent` has them all. */
export type KeyPress = {
  key: string;
  code: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
};

type Parsed = { mod: boolean; alt: boolean; shift: boolean; key: string };

/** Reads an accelerator in Electron's syntax: "CmdOrCtrl+Shift+P". */
export const parseAccelerator = (accelerator: string): Parsed => {
  const parts = accelerator.split('+');
  return {
    mod: parts.includes('CmdOrCtrl'),
    alt: parts.includes('Alt'),
    shift: parts.includes('Shift'),
    key: parts.at(-1) ?? '',
  };
};

const punctuation: Record<string, string> = {
  Backslash: '\\',
  Comma: ',',
  Semicolon: ';',
  BracketLeft: '[',
  BracketRight: ']',
  Equal: '=',
  Minus: '-',
  Slash: '/',
};
const isAscii = (key: string): boolean => key.length === 1 && key.charCodeAt(0) < 128;

/**
 * The key's name as accelerators write it. Digits go by their place, since Shift gives another sign on
 * every layout; letters by what the layout gives, or by their place where it gives no Latin letter
 * (Arabic, Russian); punctuation the same way.
 */
export const keyName = ({ key, code }: KeyPress): string => {
  const digit = /^(?:Digit|Numpad)([0-9])$/.exec(code)?.[1];
  if (digit) return digit;
  if (key === '+' || code === 'NumpadAdd') return '=';
  if (code === 'NumpadSubtract') return '-';
  if (isAscii(key) && key !== ' ') {
    if (/[a-z]/i.test(key)) return key.toUpperCase();
    const shifted = /[{}:<>?|_"]/.test(key) ? punctuation[code] : undefined;
    return shifted ?? key;
  }
  // "F6", "Backspace"; some Arabic keys give two letters at once, which are no name.
  if (/^[A-Z][A-Za-z0-9]+$/.test(key) && key !== 'Dead' && key !== 'Unidentified') return key;
  return /^Key([A-Z])$/.exec(code)?.[1] ?? punctuation[code] ?? key;
};

/** A press written as an accelerator, to look it up; undefined when AltGr makes a character of it. */
export const pressName = (press: KeyPress, mac: boolean): string | undefined => {
  const mod = mac ? press.metaKey : press.ctrlKey;
  const other = mac ? press.ctrlKey : press.metaKey;
  if (other || (mod && press.altKey)) return undefined;
  const key = keyName(press);
  // "+" is Shift and "=" on most layouts: larger is one command with and without Shift.
  const shift = press.shiftKey && !(key === '=' && press.key === '+');
  return [mod && 'CmdOrCtrl', press.altKey && 'Alt', shift && 'Shift', key].filter(Boolean).join('+');
};

/** The same spelling for an accelerator as `pressName` gives for a press. */
export const acceleratorName = (accelerator: string): string => {
  const { mod, alt, shift, key } = parseAccelerator(accelerator);
  return [mod && 'CmdOrCtrl', alt && 'Alt', shift && 'Shift', key].filter(Boolean).join('+');
};

const macSigns: Record<string, string> = { Backspace: '⌫', Delete: '⌦' };

/** How a key is shown: "Ctrl Shift P", on a Mac "⇧⌘P". */
export const keyLabel = (accelerator: string, mac: boolean): string => {
  const { mod, alt, shift, key } = parseAccelerator(accelerator);
  if (mac) return [alt && '⌥', shift && '⇧', mod && '⌘', macSigns[key] ?? key].filter(Boolean).join('');
  return [mod && 'Ctrl', alt && 'Alt', shift && 'Shift', key].filter(Boolean).join(' ');
};
