import { Copy } from 'lucide-react';
import { useMemo } from 'react';
import { say } from '../../shared/messages/say';
import { shortCode } from '../../shared/release/hash';
import type { LedgerEntry } from '../../shared/release/release-file';
import type { LedgerFault } from '../../shared/review/check-ledger';
import { headOf, inChainOrder } from '../../shared/review/ledger-order';
import { useDocument } from '../document/document-store';
import { copyText } from '../requests/copy-text';
import { IconButton } from '../ui/icon-button';
import { toast } from '../ui/toasts';
import { Entries } from './entries';
import { Verification } from './verification';
import { useVerified } from './verifying';
import './record.css';

const none: readonly LedgerEntry[] = [];
const noFaults: readonly LedgerFault[] = [];

/** Every entry of the record, newest first, and whether it verifies. */
export const RecordPanel = () => {
  const ledger = useDocument((state) => state.open?.ledger) ?? none;
  const verified = useVerified(ledger);
  const newestFirst = useMemo(() => inChainOrder(ledger).toReversed(), [ledger]);
  const head = useMemo(() => headOf(ledger), [ledger]);
  if (head === null) return <p className="record-none">{say('record.none')}</p>;
  const code = shortCode(head);
  return (
    <div className="record-panel">
      <div className="record-head">
        <p>
          {say('record.head')} <code className="short-code">{code}</code>
        </p>
        <IconButton
          name={say('record.copy-code')}
          onPress={() => {
            if (copyText(code)) toast(say('record.copied', { code }));
          }}
        >
          <Copy size={14} aria-hidden />
        </IconButton>
      </div>
      <Verification verified={verified} total={ledger.length} />
      <Entries entries={newestFirst} ledger={ledger} faults={verified.faults ?? noFaults} />
    </div>
  );
};
