import type { CommandId } from '../../shared/commands';
import type { Performer } from '../command-runner';
import { useDocument } from '../document/document-store';
import { backToSheet } from './back-to-sheet';
import { hideChanges } from './change-card-store';
import { chosenChanges, decideAll, decideAndGoOn, type Verdict } from './decide-changes';
import { goToChange, openChanges } from './go-to-change';
import { nextReviewView, setReviewView, useReviewView } from './review-view';
import type { SheetEditor } from './sheet-editor';
import { switchTracking } from './tracking-switch';

type Commands = Partial<Record<CommandId, Performer>>;

/** What can be done with changes on a sheet that only can be read. */
export const reviewReading = (editor: SheetEditor): Commands => {
  const some = () => openChanges(editor).length > 0;
  return {
    'review-view': { perform: () => showAs(nextReviewView(useReviewView.getState().view)) },
    'next-change': { perform: () => goToChange(editor, 1), enabled: some },
    'previous-change': { perform: () => goToChange(editor, -1), enabled: some },
  };
};

export const reviewWriting = (editor: SheetEditor): Commands => {
  const some = () => openChanges(editor).length > 0;
  const chosen = (verdict: Verdict): Performer => ({
    perform: () => decideAndGoOn(editor, chosenChanges(editor), verdict),
    enabled: () => chosenChanges(editor).length > 0,
  });
  const all = (verdict: Verdict): Performer => ({
    perform: () => {
      decideAll(editor, verdict);
      backToSheet();
    },
    enabled: some,
  });
  return {
    tracking: {
      perform: () => void switchTracking(editor),
      checked: () => useDocument.getState().open?.tracking ?? false,
    },
    'accept-change': chosen('accept'),
    'reject-change': chosen('reject'),
    'accept-all-changes': all('accept'),
    'reject-all-changes': all('reject'),
  };
};

/** Shows changes another way; the status bar says which while it is not all of them. */
export const showAs = (view: Parameters<typeof setReviewView>[0]): void => {
  hideChanges();
  setReviewView(view);
};
