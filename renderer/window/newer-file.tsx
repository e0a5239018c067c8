import type { ReadFailure } from '../../shared/ipc/types';
import { describeReadFailure } from '../../shared/release/failures';
import { Banner } from '../ui/banner';

/** A file that a newer On Record wrote: its headline and text, to be read and not to be changed. */
export const NewerFile = ({ failure }: { failure: Extract<ReadFailure, { reason: 'newer' }> }) => (
  <div className="newer scroller">
    <Banner tone="warning">{describeReadFailure(failure)}</Banner>
    <article className="newer-sheet" dir="auto">
      <h1>{failure.headline}</h1>
      <pre>{failure.text}</pre>
    </article>
  </div>
);
