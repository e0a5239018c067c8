import type { CommandId } from '../../shared/commands';
import { mayLeave } from '../../shared/review/held-back';
import type { Performer } from '../command-runner';
import { useDerived } from '../document/derived';
import { useDocument } from '../document/document-store';
import { toggleSide } from '../window/window-store';
import { draftCorrectionNote } from './correction-note';
import { askToWithdraw, correct, mayRecord, update, wasReleased } from './release-acts';

/** A person may say so of every text that a final copy could be made of. */
export const canMarkReleased = (): boolean => {
  const { status, held } = useDerived.getState();
  return (
    useDocument.getState().open?.readOnly === undefined &&
    mayRecord() &&
    status !== 'released' &&
    status !== 'withdrawn' &&
    mayLeave(held)
  );
};

const isReleased = (): boolean => mayRecord() && useDerived.getState().status === 'released';
const isRevision = (): boolean =>
  useDocument.getState().open?.readOnly === undefined && useDerived.getState().status === 'corrected';

/** What can be done about a release that is out, or is about to be. */
export const releasingCommands: Partial<Record<CommandId, Performer>> = {
  'mark-released': { perform: () => toggleSide('mark-released'), enabled: canMarkReleased },
  correct: { perform: () => void correct(), enabled: isReleased },
  'correction-note': { perform: () => void draftCorrectionNote(), enabled: isRevision },
  update: { perform: () => void update(), enabled: wasReleased },
  withdraw: { perform: askToWithdraw, enabled: wasReleased },
};
