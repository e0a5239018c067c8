import { useEffect, useMemo } from 'react';
import { Editor, Range } from 'slate';
import { canComment, rangeMeant } from '../../shared/editing/verbs/comments';
import { provide } from '../command-runner';
import { useDerived } from '../document/derived';
import { useDocument } from '../document/document-store';
import type { MarginItem } from '../editor/margin';
import { elementAt } from '../editor/node-at';
import type { SheetEditor } from '../editor/sheet-editor';
import { useEditorState } from '../editor/use-editor-state';
import { CommentNote } from './comment-note';
import { beginComment, endComment, openComment, useComments } from './comments-store';
import { commentsAtCaret, goToNeighbour, openOnes, wordsOf } from './go-to-comment';
import { NewComment } from './new-comment';
import './comments.css';

/** The comments of a sheet, each beside its words, and the commands that belong to them. */
export const useCommentsBeside = (editor: SheetEditor): MarginItem[] => {
  const comments = useDerived((derived) => derived.comments);
  const about = useComments((state) => state.about);
  useCommands(editor);
  useOpenAtCaret();
  return useMemo(
    () => [
      ...(about
        ? [
            {
              key: 'new comment',
              find: () => elementAt(editor, about.current && Editor.start(editor, about.current).path),
              content: <NewComment editor={editor} about={about} />,
            },
          ]
        : []),
      ...comments.flatMap((view) => {
        const { path } = view;
        if (!path) return [];
        return [
          {
            key: `comment ${view.id}`,
            find: () => elementAt(editor, [0, ...path]),
            content: <CommentNote editor={editor} view={view} />,
          },
        ];
      }),
    ],
    [editor, comments, about],
  );
};

/** On all the words of the open comment, or at a caret in them, the command answers it. */
const answerAt = (editor: SheetEditor, range: Range): boolean => {
  const view = openOnes().find(({ id }) => id === useComments.getState().active);
  const { selection } = editor;
  const words = view && wordsOf(editor, view);
  if (!words || !selection) return false;
  const isCaret = Range.isCollapsed(selection) && Range.includes(words, selection.focus);
  if (!isCaret && Editor.string(editor, words) !== Editor.string(editor, range)) return false;
  if (!isCaret && !Range.includes(words, range)) return false;
  const field = document.querySelector<HTMLElement>(
    `[data-comment-card="${CSS.escape(view.id)}"] .thread-acts textarea`,
  );
  field?.focus();
  return field !== null;
};

const useCommands = (editor: SheetEditor) => {
  const readOnly = useDocument((state) => state.open?.readOnly !== undefined);
  useEffect(() => {
    const go = (step: 1 | -1) => ({
      perform: () => goToNeighbour(editor, useComments.getState().active, step),
      enabled: () => openOnes().length > 0,
    });
    const begin = () => {
      const range = rangeMeant(editor);
      if (!range || answerAt(editor, range)) return;
      beginComment(Editor.rangeRef(editor, range, { affinity: 'inward' }));
    };
    return provide({
      'next-comment': go(1),
      'previous-comment': go(-1),
      ...(!readOnly && { comment: { perform: begin, enabled: () => canComment(editor) } }),
    });
  }, [editor, readOnly]);
  // Another sheet has other comments.
  useEffect(
    () => () => {
      endComment();
      openComment(null);
    },
    [],
  );
};

/** Where the caret comes to stand in commented words, their comment opens; where it leaves them, it closes. */
const useOpenAtCaret = () => {
  const here = useEditorState(commentsAtCaret);
  useEffect(() => {
    const ids = here.split(' ').filter(Boolean);
    const { active } = useComments.getState();
    if (active !== null && ids.includes(active)) return;
    const open = ids.find((id) => openOnes().some((view) => view.id === id));
    openComment(open ?? null);
  }, [here]);
};
