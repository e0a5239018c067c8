import type { Release } from '../../shared/release/file-format';
import { acceptedRoot, rejectedRoot } from '../../shared/review/resolve';
import type { Review } from '../../shared/review/state';

/** What the states of a file's quotes rest on beside its text. */
export const reviewOf = ({ envelope: { id, ledger } }: Pick<Release, 'envelope'>): Review => ({
  release: id,
  ledger,
  acceptedRoot,
  rejectedRoot,
});
