import type { LedgerEntry } from '../../../shared/release/release-file';
import type { Root } from '../../../shared/release/root';
import type { AnswerDesk } from '../../../shared/review/answer';
import { appendAll } from '../../../shared/review/ledger';
import { nonceFromBytes } from '../../../shared/review/nonce';
import { askedDetails, type RequestContent, requestFor } from '../../../shared/review/request';
import { quoteStates, type Review } from '../../../shared/review/state';
import { line, q, releaseOf } from './quoted-release';
import { readings } from './readings';
import { release } from './record';
import { signerOf } from './signer';

export const nonce = nonceFromBytes(new Uint8Array(16).fill(90));
export const otherNonce = nonceFromBytes(new Uint8Array(16).fill(165));
const basis = { kind: 'approval' as const };

export const warning = 'We stopped asking who owns the warning and started asking who hears it';
export const thanks = ['We thank our partners', 'and all who answered at night'];

/** A release with one quote of Ilse Marrow's, or with a second one in two segments. */
export const spoken = (count: 1 | 2, words = warning): Root => {
  const first = line([{ text: '“' }, q(words), { text: ',” said Ilse Marrow.' }]);
  const second = line([
    { text: '“' },
    q(thanks[0] as string, { quote: 'p' }),
    { text: ',” she said, “' },
    q(thanks[1] as string, { quote: 'p' }),
    { text: '.”' },
  ]);
  const quotes = { q: { speaker: 'ilse', basis }, p: { speaker: 'ilse', basis } };
  return releaseOf(count === 1 ? [first] : [first, second], { quotes });
};

export type Desk = AnswerDesk & {
  review: Review;
  root: Root;
  content: RequestContent;
  ledger: LedgerEntry[];
};

/** The request has gone out about `root`; `now` is the text by the time it is answered. */
export const askedDesk = (root: Root, now: Root = root): Desk => {
  const made = requestFor(
    root,
    { assets: {} },
    { release, ledger: [], ...readings },
    { speaker: 'ilse', context: 'quote', from: { name: 'Ana Reis' }, nonce },
  );
  if (!made.ok) throw new Error(made.failure.reason);
  const ledger = appendAll(
    [],
    askedDetails(made.value, { at: '2026-11-24T10:00:00.000Z', by: 'ana' }),
    signerOf(1),
  );
  return deskOf(now, ledger, made.value);
};

export const deskOf = (root: Root, ledger: LedgerEntry[], content: RequestContent): Desk => {
  const review = { release, ledger, ...readings };
  return { release, ledger, review, root, content, states: quoteStates(root, review) };
};
