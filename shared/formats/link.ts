const mailbox = /^[^\s@<>"',;:?&%\\/]+@[^\s@<>"',;:?&%\\/]+\.[^\s@<>"',;:?&%\\/]+$/u;

/** Whether the whole text is one plain e-mail address. */
export const isMailbox = (text: string): boolean => mailbox.test(text);

/**
 * The address a copy may carry, or undefined when the link must go and its text stay: parsed http and
 * https without a user name (`https://un.org@evil.example` reads as the first and leads to the second),
 * and `mailto:` to one plain address, its headers taken off.
 */
export const safeLink = (link: string): string | undefined => {
  if (!URL.canParse(link)) return undefined;
  const url = new URL(link);
  if (url.protocol === 'http:' || url.protocol === 'https:') {
    return url.username || url.password ? undefined : url.href;
  }
  if (url.protocol !== 'mailto:') return undefined;
  return isMailbox(url.pathname) ? `mailto:${url.pathname}` : undefined;
};
