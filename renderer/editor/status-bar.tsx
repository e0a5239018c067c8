import { CircleHelp } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import type { CommandId } from '../../shared/commands';
import { say } from '../../shared/messages/say';
import { canRun, run } from '../command-runner';
import { useDerived } from '../document/derived';
import { useDocument } from '../document/document-store';
import { wordsOf } from '../palette/command-words';
import { useQuestions } from '../questions/questions-store';
import { useSettings } from '../settings/settings-store';
import { setWindow } from '../window/window-store';
import { languageName } from './language-name';
import { useReviewView } from './review-view';
import { rootOf } from './sheet-editor';
import { useEditorState } from './use-editor-state';
import './status-bar.css';

/** Facts of the open release; each is a way to change it. */
export const StatusBar = () => {
  const open = useDocument((state) => state.open !== null);
  const words = useDerived((derived) => derived.words);
  const changes = useDerived((derived) => derived.changes.length);
  const view = useReviewView((state) => state.view);
  const questions = useQuestions((state) => state.open.length);
  const style = useEditorState((editor) => (editor ? rootOf(editor).houseStyle.name : ''));
  const language = useEditorState((editor) => (editor ? rootOf(editor).language : ''));
  const zoom = useSettings((state) => state.settings.zoom);
  if (!open) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: these are no fields of a form
    <div className="status-facts" role="group" aria-label={say('editor.status')}>
      <span className="status-words">{say('editor.words', { count: words })}</span>
      {changes > 0 && (
        <Button
          className="status-fact"
          onPress={() => setWindow({ tab: 'changes', side: null, inspectorOver: true })}
        >
          {say('editor.changes', { count: changes })}
        </Button>
      )}
      <output aria-live="polite">
        {view !== 'all' && <Fact id="review-view">{say(`editor.view.${view}.short`)}</Fact>}
      </output>
      {questions > 0 && (
        <Fact id="next-question" className="status-questions">
          <CircleHelp size={13} aria-hidden />
          {say('editor.questions', { count: questions })}
        </Fact>
      )}
      <span className="status-gap" />
      <Fact id="house-style">{say('editor.style', { name: style })}</Fact>
      <Fact id="language">{languageName(language)}</Fact>
      <Fact id="zoom-reset">{say('editor.zoom', { percent: Math.round(zoom * 100) })}</Fact>
    </div>
  );
};

const Fact = ({
  id,
  className,
  children,
}: {
  id: CommandId;
  className?: string;
  children: React.ReactNode;
}) => (
  <Button
    className={`status-fact ${className ?? ''}`}
    aria-description={wordsOf(id)}
    isDisabled={!canRun(id)}
    onPress={() => run(id)}
  >
    {children}
  </Button>
);
