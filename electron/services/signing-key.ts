import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { mkdir, readFile, rename } from 'node:fs/promises';
import { basename, dirname, extname } from 'node:path';
import { z } from 'zod';
import type { Signer } from '../../shared/review/ledger';
import type { FileLayer } from './file-layer';
import { freePath } from './free-path';
import { codeOf } from './save-failure';
import { writeWhole } from './whole-file';

/** The system's keyring, as far as it is there: turns a secret into what only this person's session opens again. */
export type Seal = {
  isAvailable: () => boolean;
  close: (secret: string) => string;
  /** Throws on what it did not close, or when the keyring is another one. */
  open: (sealed: string) => string;
};

type Parts = {
  /** The key's file, in the person's own folder; made with 0600 when it is not there. */
  path: string;
  /** The window has one; the command line never does. */
  seal?: Seal;
  report?: (what: string) => void;
  fs?: FileLayer;
};

/** `key`: the public key as in a record. `secret`: PKCS 8 in base64, or that closed by the keyring. */
const KeyFile = z.strictObject({
  format: z.literal('on-record.key'),
  version: z.literal(1),
  key: z.string().regex(/^[0-9a-f]{64}$/),
  sealed: z.boolean(),
  secret: z.string().min(1),
});
type KeyFile = z.infer<typeof KeyFile>;

/**
 * The Ed25519 key that signs what is recorded here, made at first need. Whatever is wrong with its file,
 * this answers with a signer: a damaged file is moved aside and a new key made; a file that cannot be read
 * or written just now is left alone and the key lives as long as the program. Both are reported. The key
 * says which desk wrote an entry, so losing one costs nothing that stands in a record.
 */
export const createSigner = async (parts: Parts): Promise<Signer> => {
  const { path, report = () => undefined } = parts;
  const name = basename(path);
  let text: string | undefined;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') {
      report(
        `${name}: it could not be read (${codeOf(error) ?? error}); this run signs with a key of its own`,
      );
      return signerOf(newKey());
    }
  }
  if (text === undefined) return madeAndKept(parts);
  const known = keyIn(text, parts.seal);
  if (known) return signerOf(known);
  try {
    const aside = await freePath(dirname(path), `${basename(path, extname(path))} damaged`, extname(path));
    await rename(path, aside);
    report(
      `${name}: it does not hold a key that can be used; it was kept as ${basename(aside)}, and a new key was made`,
    );
  } catch (error) {
    report(
      `${name}: it does not hold a key that can be used and could not be moved (${codeOf(error) ?? error})`,
    );
    return signerOf(newKey());
  }
  return madeAndKept(parts);
};

const newKey = (): KeyObject => generateKeyPairSync('ed25519').privateKey;

const signerOf = (secret: KeyObject): Signer => ({
  key: publicHex(secret),
  sign: (bytes) => new Uint8Array(sign(null, bytes, secret)),
});

/** RFC 8037: `x` is the raw public key. */
const publicHex = (secret: KeyObject): string => {
  const { x } = createPublicKey(secret).export({ format: 'jwk' });
  if (x === undefined) throw new TypeError('signing-key: not an Ed25519 key');
  return Buffer.from(x, 'base64url').toString('hex');
};

/** The key of a file's text; nothing when it is damaged, is not the key it says, or was closed by another keyring. */
const keyIn = (text: string, seal: Seal | undefined): KeyObject | undefined => {
  try {
    const { key, sealed, secret } = KeyFile.parse(JSON.parse(text));
    const plain = sealed ? seal?.isAvailable() && seal.open(secret) : secret;
    if (!plain) return undefined;
    const found = createPrivateKey({ key: Buffer.from(plain, 'base64'), format: 'der', type: 'pkcs8' });
    return found.asymmetricKeyType === 'ed25519' && publicHex(found) === key ? found : undefined;
  } catch (error) {
    // JSON, zod, the keyring and OpenSSL each throw their own kind for the same thing: this is no key.
    if (error instanceof Error) return undefined;
    throw error;
  }
};

const madeAndKept = async ({ path, seal, report = () => undefined, fs }: Parts): Promise<Signer> => {
  const made = newKey();
  const bytes = new TextEncoder().encode(`${JSON.stringify(fileOf(made, seal), null, 2)}\n`);
  try {
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  } catch (error) {
    report(`${basename(path)}: ${codeOf(error) ?? error}`);
    return signerOf(made);
  }
  const written = await writeWhole(path, bytes, { expect: 'absent', mode: 0o600, fs });
  if (written.ok) return signerOf(made);
  // Another run made one at the same moment: both sign with that.
  const theirs = written.failure.reason === 'changed-outside' ? await keyAt(path, seal) : undefined;
  if (theirs) return signerOf(theirs);
  report(
    `${basename(path)}: the key could not be kept (${written.failure.reason}); the next start makes another`,
  );
  return signerOf(made);
};

const keyAt = async (path: string, seal: Seal | undefined): Promise<KeyObject | undefined> => {
  try {
    return keyIn(await readFile(path, 'utf8'), seal);
  } catch {
    return undefined; // The caller tells that nothing was kept.
  }
};

const fileOf = (made: KeyObject, seal: Seal | undefined): KeyFile => {
  const secret = made.export({ format: 'der', type: 'pkcs8' }).toString('base64');
  const isSealed = seal?.isAvailable() === true;
  return {
    format: 'on-record.key',
    version: 1,
    key: publicHex(made),
    sealed: isSealed,
    secret: isSealed ? seal.close(secret) : secret,
  };
};
