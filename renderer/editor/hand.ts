import { idFromBytes, type NewId } from '../../shared/release/ids';

/** A fresh id; the window has chance, `shared/` has none. */
export const newId: NewId = () => idFromBytes(crypto.getRandomValues(new Uint8Array(12)));
