import { idFromBytes, type NewId } from '../../shared/release/ids';

/** UTC with milliseconds, as marks and the record have it. */
export const now = (): string => new Date().toISOString();

/** A fresh id; the window has chance, `shared/` has none. */
export const newId: NewId = () => idFromBytes(crypto.getRandomValues(new Uint8Array(12)));
