export type OutsideLink = {
  href: string;
  /** What a person decides on: a look-alike host stands here in its plain "xn--" form. */
  shown: string;
  kind: 'web' | 'mail';
};

/**
 * The address behind a link, when it is one that may leave the program: http and https without a user
 * name ("https://un.org@evil.example" goes to evil.example), and mailto without a line break in it (each
 * begins another header of the mail). Undefined for all else, whatever it is called.
 */
export const outsideLink = (text: string): OutsideLink | undefined => {
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    return undefined;
  }
  if (url.protocol === 'mailto:') {
    if (!/^[^?@\s]+@[^?@\s]+(\?|$)/.test(url.pathname + url.search)) return undefined;
    if (/%0[ad]|[\r\n]/i.test(url.href)) return undefined;
    return { href: url.href, shown: decodedMail(url), kind: 'mail' };
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined;
  if (url.hostname === '' || url.username !== '' || url.password !== '') return undefined;
  return { href: url.href, shown: url.href, kind: 'web' };
};

/** Only the address: what a link wants to put into subject or body is shown by the mail program itself. */
const decodedMail = (url: URL): string => url.pathname;
