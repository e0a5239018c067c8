/** Done. */
export const done = 0;
/** Refused: a copy is held back, or a file could not be written. */
export const refused = 1;
/** Bad usage or bad input. */
export const unusable = 2;

export type ExitCode = typeof done | typeof refused | typeof unusable;

/** Of several files: the worst of theirs. */
export const worst = (codes: readonly ExitCode[]): ExitCode =>
  codes.includes(unusable) ? unusable : codes.includes(refused) ? refused : done;
