import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { protocol, type Session } from 'electron';
import { assetPolicy, previewPolicy, windowPolicy, withNonce } from './services/content-policy';
import { codeOf } from './services/save-failure';
import { mediaTypeOf, servedPath } from './services/served-path';

/** Before `ready`: gives `app:` an origin, secure contexts and a code cache. `file:` has none of these. */
export const registerScheme = (): void =>
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, codeCache: true } },
  ]);

export type Served = {
  /** The folder of the built window. */
  pages: string;
  asset: (document: string, id: string) => { mediaType: string; bytes: Uint8Array } | undefined;
  preview: (document: string) => string | undefined;
};

/** Serves `app://window/…`, `app://asset/<document>/<sha256>` and `app://preview/<document>`; nothing else. */
export const serveApp = (session: Session, served: Served): void => {
  session.protocol.handle('app', async (request) => {
    const url = new URL(request.url);
    if (request.method !== 'GET') return missing();
    const [, first = '', second = ''] = url.pathname.split('/');
    if (url.host === 'window') return page(served.pages, url.pathname);
    if (url.host === 'asset') {
      const asset = served.asset(first, second);
      return asset ? answer(asset.bytes, asset.mediaType, assetPolicy) : missing();
    }
    if (url.host === 'preview') {
      const html = served.preview(first);
      return html === undefined ? missing() : answer(html, 'text/html; charset=utf-8', previewPolicy);
    }
    return missing();
  });
};

const page = async (pages: string, pathname: string): Promise<Response> => {
  const path = servedPath(pages, pathname === '/' ? '/index.html' : pathname);
  if (path === undefined) return missing();
  const nonce = randomBytes(16).toString('base64');
  const mediaType = mediaTypeOf(path);
  try {
    if (!mediaType.startsWith('text/html'))
      return answer(await readFile(path), mediaType, windowPolicy(nonce));
    return answer(withNonce(await readFile(path, 'utf8'), nonce), mediaType, windowPolicy(nonce));
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'EISDIR') return missing();
    throw error;
  }
};

const answer = (body: string | Uint8Array, mediaType: string, policy: string): Response =>
  new Response(body as BodyInit, {
    headers: {
      'content-type': mediaType,
      'content-security-policy': policy,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    },
  });

const missing = (): Response => new Response(null, { status: 404 });
