import { Check, X } from 'lucide-react';
import { memo } from 'react';
import { GridListItem } from 'react-aria-components/GridList';
import { say } from '../../shared/messages/say';
import { authorOf, useAuthor } from '../editor/authors';
import type { Verdict } from '../editor/decide-changes';
import { rootOf, type SheetEditor } from '../editor/sheet-editor';
import { IconButton } from '../ui/icon-button';
import { AuthorBadge } from './author-badge';
import { ChangeWords } from './change-words';
import { useCurrentChange } from './current-change';
import type { ChangeRow } from './groups';
import { Moment } from './moment';

export type Decide = (verdict: Verdict, ids: readonly string[]) => void;

type Props = {
  editor: SheetEditor;
  row: ChangeRow;
  /** Absent when the text cannot be changed. */
  decide?: Decide;
  onGo: () => void;
};

/** One change: who, what and when, its words, and the two verdicts. */
export const ChangeItem = ({ row, onGo, ...props }: Props) => (
  <GridListItem
    id={row.id}
    className="change-row"
    textValue={say('changes.row', { name: authorOf(row.change.by).name, words: row.words })}
    onAction={onGo}
  >
    <Inside row={row} {...props} />
  </GridListItem>
);

const Inside = memo(({ editor, row: { change, words, inQuote }, decide }: Omit<Props, 'onGo'>) => {
  const author = useAuthor(change.by);
  const isCurrent = useCurrentChange(({ current }) => current === change.id);
  return (
    <div
      className="change-row-inside"
      data-in-quote={inQuote || undefined}
      aria-current={isCurrent || undefined}
    >
      <p className="by-line">
        <AuthorBadge by={change.by} />
        <span className="by-name" dir="auto">
          {author?.name}
        </span>
        <span className="change-row-what">
          {say(`changes.kind.${change.kind}`)} · <Moment at={change.at} />
        </span>
      </p>
      <p className="change-row-words" dir="auto" lang={rootOf(editor).language}>
        <ChangeWords change={change} words={words} />
      </p>
      {decide && (
        <div className="change-row-acts">
          <IconButton name={say('changes.accept')} onPress={() => decide('accept', [change.id])}>
            <Check size={15} aria-hidden />
          </IconButton>
          <IconButton name={say('changes.reject')} onPress={() => decide('reject', [change.id])}>
            <X size={15} aria-hidden />
          </IconButton>
        </div>
      )}
    </div>
  );
});
