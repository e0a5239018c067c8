/** A value or a failure with a closed reason, for failures the caller acts on. Bugs throw instead. */
export type Result<T, F extends { reason: string }> = { ok: true; value: T } | { ok: false; failure: F };

export const ok = <T>(value: T): { ok: true; value: T } => ({
  ok: true,
  value,
});

export const fail = <const F extends { reason: string }>(failure: F): { ok: false; failure: F } => ({
  ok: false,
  failure,
});
