import type { SafeStorage } from 'electron';
import type { Seal } from './signing-key';

/**
 * Electron's `safeStorage` as a seal, to be asked after `ready` alone. On Linux without a keyring it
 * answers with a password that stands in its own source ("basic_text"): then a file that only its owner
 * reads is the honest place.
 */
export const createKeyring = (storage: SafeStorage, platform: NodeJS.Platform): Seal => ({
  isAvailable: () =>
    storage.isEncryptionAvailable() &&
    (platform !== 'linux' || !['basic_text', 'unknown'].includes(storage.getSelectedStorageBackend())),
  close: (secret) => storage.encryptString(secret).toString('base64'),
  open: (sealed) => storage.decryptString(Buffer.from(sealed, 'base64')),
});
