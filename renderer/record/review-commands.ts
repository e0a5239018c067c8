import { openAnswer } from '../answers/answers-store';
import { provide } from '../command-runner';
import { useDerived } from '../document/derived';
import { useDocument } from '../document/document-store';
import { peopleToAsk } from '../requests/people';
import { openAsk } from '../requests/requests-store';
import { changeSettings, useSettings } from '../settings/settings-store';
import { setWindow, useWindow } from '../window/window-store';

const isOpen = (): boolean => useDocument.getState().open !== null;
const mayRecord = (): boolean => isOpen() && useDocument.getState().open?.readOnly === undefined;

/** Shows the record in the inspector, whatever stands in its place. */
export const showRecord = (): void => {
  setWindow({ tab: 'record', side: null, preview: false, inspectorOver: true });
  if (!useSettings.getState().settings.inspectorOpen) void changeSettings({ inspectorOpen: true });
};

/** Offers what concerns requests, answers and the record, and puts their panels away with the release. */
export const provideReviewCommands = (): (() => void) => {
  const stop = useDocument.subscribe(({ open }, { open: before }) => {
    const { side } = useWindow.getState();
    if (open?.document !== before?.document && (side === 'ask' || side === 'answer'))
      setWindow({ side: null });
  });
  const takeBack = provide({
    ask: {
      perform: () => openAsk(),
      enabled: () => mayRecord() && peopleToAsk(Object.values(useDerived.getState().states)).length > 0,
    },
    'record-answer': { perform: () => openAnswer(), enabled: mayRecord },
    record: { perform: showRecord, enabled: isOpen },
  });
  return () => {
    stop();
    takeBack();
  };
};
