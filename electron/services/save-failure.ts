import type { SaveFailure } from '../../shared/ipc/types';

/** The system's code ("ENOSPC") of what was thrown, when it has one. */
export const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;

/** A failure that the system did not report, told as the code it would have. */
export const withCode = (code: string): Error => Object.assign(new Error(code), { code });

const reasons: Record<string, SaveFailure['reason']> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EFBIG: 'disk-full',
  EACCES: 'not-allowed',
  EPERM: 'not-allowed',
  EROFS: 'not-allowed',
  EBUSY: 'not-allowed',
  ENOENT: 'missing',
  ENOTDIR: 'missing',
};

/** Turns what the system threw into a reason; `detail` is its code, never a path or a word of the text. */
export const saveFailure = (error: unknown, name: string, note?: string): SaveFailure => {
  const code = codeOf(error);
  const what = code ?? (error instanceof Error ? error.message : String(error));
  return {
    reason: (code !== undefined ? reasons[code] : undefined) ?? 'io',
    name,
    detail: [what, note].filter(Boolean).join(' · '),
  };
};
