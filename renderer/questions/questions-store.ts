import { Editor, type PathRef } from 'slate';
import { create } from 'zustand';
import type { Question } from '../../shared/formats/imported';
import { useDocument } from '../document/document-store';
import type { SheetEditor } from '../editor/sheet-editor';

/** A question with its place, which moves with the text. */
export type OpenQuestion = Question & { place: PathRef };

export const useQuestions = create<{ open: OpenQuestion[] }>()(() => ({ open: [] }));

/** Questions belong to one sheet and go with it. */
useDocument.subscribe((now, before) => {
  if (now.editor !== before.editor) dropQuestions();
});

/** Puts the recogniser's questions at their places; those of an earlier import go. */
export const askQuestions = (editor: SheetEditor, questions: Question[]) => {
  dropQuestions();
  useQuestions.setState({
    open: questions.map((question) => ({
      ...question,
      place: Editor.pathRef(editor, [0, ...question.path]),
    })),
  });
};

export const closeQuestion = (id: string) => {
  const { open } = useQuestions.getState();
  for (const question of open) if (question.id === id) question.place.unref();
  useQuestions.setState({ open: open.filter((question) => question.id !== id) });
};

export const dropQuestions = () => {
  for (const { place } of useQuestions.getState().open) place.unref();
  useQuestions.setState({ open: [] });
};

/** Questions whose text was deleted have no place any more and close themselves. */
export const closeHomeless = () => {
  const { open } = useQuestions.getState();
  const kept = open.filter(({ place }) => place.current !== null);
  if (kept.length !== open.length) useQuestions.setState({ open: kept });
};

/** The place of a question by its path, for F8: the next one after the one that has the focus, in order. */
export const nextQuestion = (after: string | null): OpenQuestion | undefined => {
  const { open } = useQuestions.getState();
  const at = open.findIndex(({ id }) => id === after);
  return open[(at + 1) % Math.max(1, open.length)];
};
