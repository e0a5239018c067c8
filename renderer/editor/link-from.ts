import { isMailbox, safeLink } from '../../shared/formats/link';

/** What a person typed as an address: a mailbox and a bare host get what they lack. Undefined for what no copy may carry. */
export const linkFrom = (typed: string): string | undefined => {
  const text = typed.trim();
  if (isMailbox(text)) return `mailto:${text}`;
  if (/^[a-z][a-z0-9+.-]*:/i.test(text)) return safeLink(text);
  return /^[^\s/]+\.[^\s/]+/.test(text) ? safeLink(`https://${text}`) : undefined;
};
