/** The command-line word of these arguments, known or not, or undefined when they open the window. */
export function word(args) {
  const first = args.find((argument) => !argument.startsWith('-'));
  return first !== undefined && /^[\p{L}-]+$/u.test(first) ? first : undefined;
}

/**
 * Whether these arguments need a display: the window does, and so do the words that print a page or start a
 * second process (export, a request as PDF, an import of anything but plain text).
 */
export function needsDisplay(args) {
  switch (word(args)) {
    case undefined:
    case 'export':
      return true;
    case 'import':
      return !args.some((argument) => /\.(txt|text)$/i.test(argument));
    case 'request':
      return args.some((argument) => /pdf/i.test(argument));
    default:
      return false;
  }
}
