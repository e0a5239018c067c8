import { useMemo, useState } from 'react';
import { say } from '../../shared/messages/say';
import { readAnswer } from '../../shared/review/answer';
import { pastedSource } from '../../shared/review/mail';
import { useDerived } from '../document/derived';
import { useDocument } from '../document/document-store';
import { SideSheet } from '../ui/side-sheet';
import { AnswerInput } from './answer-input';
import { useAnswer } from './answers-store';
import { FromHand } from './from-hand';
import { FromRequest } from './from-request';
import type { PutWords } from './record-answer';
import { Recorded } from './recorded';
import { UnreadAnswer } from './unread-answer';
import './answers.css';

/** What came back, as it was understood, to be recorded. Nothing is recorded that was not seen here. */
export const AnswerPanel = ({ onClose }: { onClose: () => void }) => {
  const turn = useAnswer((state) => state.turn);
  return (
    <SideSheet title={say('answers.title')} onClose={onClose}>
      <Answering key={turn} onClose={onClose} />
    </SideSheet>
  );
};

const Answering = ({ onClose }: { onClose: () => void }) => {
  const given = useAnswer((state) => state.given);
  const editor = useDocument((state) => state.editor);
  const open = useDocument((state) => state.open);
  const derived = useDerived((state) => state.states);
  const [text, setText] = useState('');
  const [put, setPut] = useState<PutWords[] | null>(null);
  const states = useMemo(() => Object.values(derived), [derived]);
  const source = useMemo(() => given?.source ?? (text.trim() ? pastedSource(text) : null), [given, text]);
  const release = open?.releaseId;
  const ledger = open?.ledger;
  const read = useMemo(
    () =>
      source && release !== undefined && ledger ? readAnswer(source, { release, ledger, states }) : null,
    [source, release, ledger, states],
  );
  if (!editor || release === undefined) return null;
  if (put) return <Recorded editor={editor} put={put} onClose={onClose} />;
  const job = { editor, release, states };
  return (
    <div className="answer-panel">
      <AnswerInput given={given} text={text} onText={setText} />
      {source && read && !read.ok && (
        <UnreadAnswer reason={read.failure.reason} source={source} name={given?.name} />
      )}
      {read?.ok && read.value.by === 'request' && (
        <FromRequest key={read.value.source} job={job} answer={read.value} onRecorded={setPut} />
      )}
      {read?.ok && read.value.by === 'hand' && (
        <FromHand key={read.value.source} job={job} answer={read.value} onRecorded={setPut} />
      )}
    </div>
  );
};
