import { BadgeCheck, TriangleAlert } from 'lucide-react';
import { say } from '../../shared/messages/say';
import { faultWords } from './fault-words';
import type { Verified } from './verifying';

/** How far the check is, and what it found. */
export const Verification = ({ verified, total }: { verified: Verified; total: number }) => {
  const { done, faults } = verified;
  if (!faults)
    return (
      <p className="record-check" role="status">
        {say('record.checking', { done, total })}
      </p>
    );
  if (faults.length === 0)
    return (
      <p className="record-check" data-sound="true" role="status">
        <BadgeCheck size={15} aria-hidden />
        {say('record.sound', { count: total })}
      </p>
    );
  return (
    <div className="record-check" data-sound="false" role="alert">
      <TriangleAlert size={15} aria-hidden />
      <div>
        <p>{say('record.broken')}</p>
        <ul>
          {faults.map((fault) => {
            const words = faultWords(fault);
            return <li key={words}>{words}</li>;
          })}
        </ul>
      </div>
    </div>
  );
};
