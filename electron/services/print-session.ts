import { type Session, session } from 'electron';
import type { Fonts } from './fonts';
import { printOrigin } from './print-addresses';

export type PrintImages = Record<string, { mediaType: string; data: string }>;

type Sources = { fonts: Fonts; images: () => PrintImages };

/**
 * A session of its own, in memory: nothing but `app:` is answered, so that no document can read a file or
 * reach the network through a frame. (A page printed from `file:` put a local secret into a PDF.)
 */
export const printSession = ({ fonts, images }: Sources): Session => {
  const own = session.fromPartition('on-record-print');
  own.protocol.handle('app', (request) => answer(new URL(request.url), { fonts, images }));
  own.webRequest.onBeforeRequest((details, decide) => {
    decide({ cancel: !details.url.startsWith(`${printOrigin}/`) && !details.url.startsWith('data:') });
  });
  own.setPermissionRequestHandler((_contents, _permission, decide) => decide(false));
  own.setPermissionCheckHandler(() => false);
  own.on('will-download', (event) => event.preventDefault());
  return own;
};

const answer = async (url: URL, { fonts, images }: Sources): Promise<Response> => {
  const [, folder, name = ''] = url.pathname.split('/');
  if (url.host !== 'print') return missing();
  // No policy in this header: the page that is swapped in carries its own, and both would have to agree.
  if (folder === 'blank')
    return new Response('<!doctype html><title></title>', {
      headers: { 'content-type': 'text/html; charset=utf-8' },
    });
  if (folder === 'fonts') {
    const bytes = await fonts.read(name);
    return bytes ? new Response(bytes, { headers: { 'content-type': 'font/woff2' } }) : missing();
  }
  const image = folder === 'images' && Object.hasOwn(images(), name) ? images()[name] : undefined;
  if (!image) return missing();
  return new Response(Buffer.from(image.data, 'base64'), { headers: { 'content-type': image.mediaType } });
};

const missing = (): Response => new Response('', { status: 404 });
