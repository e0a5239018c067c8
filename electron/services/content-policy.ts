/** What our own page may do: run its own scripts, use its own styles and fonts, show a release's pictures. */
export const windowPolicy = (nonce: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' app://asset data: blob:",
    "font-src 'self'",
    "connect-src 'none'",
    "object-src 'none'",
    'frame-src app://preview',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

/** A preview shows and does nothing: no script, no form, no address, an origin of its own. */
export const previewPolicy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'; sandbox";

export const assetPolicy = "default-src 'none'; sandbox";

const nonceMeta = /<meta\s+property="csp-nonce"[^>]*>/i;

/** Puts the nonce where React Aria looks for it; what else stands in the page is left alone. */
export const withNonce = (page: string, nonce: string): string => {
  const meta = `<meta property="csp-nonce" content="${nonce}">`;
  return nonceMeta.test(page) ? page.replace(nonceMeta, meta) : page.replace(/<head[^>]*>/i, `$&${meta}`);
};
