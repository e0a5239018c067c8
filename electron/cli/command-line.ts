/** The words of the command line; those that are not there yet say so. */
export const verbs = [
  'import',
  'export',
  'check',
  'verify',
  'changes',
  'resolve',
  'request',
  'answer',
  'help',
] as const;
export type Verb = (typeof verbs)[number];

/** `unknown`: a bare word that is no command; its own name is then the first of `args`. */
export type VerbLine = {
  kind: 'verb';
  verb: Verb | 'version' | 'unknown';
  args: string[];
  needsReady: boolean;
};
export type CommandLine = VerbLine | { kind: 'window'; file?: string };

const isVerb = (word: string): word is Verb => verbs.some((verb) => verb === word);

/** Chromium's own switches may stand anywhere, since the launcher and desktop files add them. */
const engineSwitch =
  /^--(no-sandbox|disable-gpu|disable-dev-shm-usage|log-level|enable-logging|enable-blink-features|ozone-platform|ozone-platform-hint|lang|remote-debugging-port|inspect|inspect-brk)(=|$)/;

/**
 * The first argument that is no switch decides: a word makes a command-line run, anything else is a file
 * to open. `argv` is the process's own; `isDefaultApp` says that it names the app's folder too.
 */
export const commandLine = (
  argv: readonly string[],
  { isDefaultApp }: { isDefaultApp: boolean },
): CommandLine => {
  const given = argv.slice(1).filter((argument) => !engineSwitch.test(argument));
  const words = isDefaultApp ? withoutFirstName(given) : given;
  const at = words.findIndex((word) => !word.startsWith('-'));
  const first = words[at];
  if (first !== undefined && isVerb(first)) {
    // Switches before the word belong to it: `npm start -- --draft export …`.
    const args = [...words.slice(0, at), ...words.slice(at + 1)];
    return { kind: 'verb', verb: first, args, needsReady: needsPages(first, args) };
  }
  if (words.includes('--version')) return { kind: 'verb', verb: 'version', args: [], needsReady: false };
  if (words.includes('--help')) return { kind: 'verb', verb: 'help', args: [], needsReady: false };
  if (first === undefined) return { kind: 'window' };
  // A mistyped command must not open a window that a script then waits for.
  if (isBareWord(first)) return { kind: 'verb', verb: 'unknown', args: [first], needsReady: false };
  return { kind: 'window', file: first };
};

/** Whether the word sets pages: that needs Chromium, which is there after `ready` and needs a display. */
const needsPages = (verb: Verb, args: readonly string[]): boolean => {
  if (verb !== 'request') return verb === 'export';
  const out = args.flatMap((word, at) =>
    word === '--out' ? (args[at + 1] ?? []) : word.startsWith('--out=') ? word.slice(6) : [],
  );
  // The last one counts, as everywhere on a command line.
  return /\.pdf$/i.test(out.at(-1) ?? '');
};

/** No separator and no ending: what a command looks like and no release does. */
export const isBareWord = (word: string): boolean => /^[\p{L}-]+$/u.test(word);

const withoutFirstName = (words: string[]): string[] => {
  const at = words.findIndex((word) => !word.startsWith('-'));
  return words.filter((_, index) => index !== at);
};
