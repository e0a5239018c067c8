import { say } from '../../shared/messages/say';
import { shortCode } from '../../shared/release/hash';
import type { LedgerFault } from '../../shared/review/check-ledger';

/** What is wrong with the record and where, as a sentence; entries are numbered from the oldest. */
export const faultWords = (fault: LedgerFault): string => {
  if (fault.reason === 'several-heads')
    return fault.heads.length === 0
      ? say('record.fault.no-head')
      : say('record.fault.several-heads', {
          count: fault.heads.length,
          codes: fault.heads.map(shortCode).join(', '),
        });
  const values = { number: fault.place + 1, code: shortCode(fault.id) };
  return fault.reason === 'prev-missing'
    ? say('record.fault.prev-missing', { ...values, prev: shortCode(fault.prev) })
    : say(`record.fault.${fault.reason}`, values);
};
