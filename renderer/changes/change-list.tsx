import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { Collection } from 'react-aria-components/Collection';
import { GridList, GridListHeader, GridListSection, type Selection } from 'react-aria-components/GridList';
import { ListLayout, Virtualizer } from 'react-aria-components/Virtualizer';
import { say } from '../../shared/messages/say';
import { changeWords } from '../../shared/review/change-words';
import type { Change } from '../../shared/review/changes';
import { useDerived } from '../document/derived';
import { useDocument } from '../document/document-store';
import { openChange, showChange } from '../editor/go-to-change';
import { rootOf, type SheetEditor } from '../editor/sheet-editor';
import { useEditorState } from '../editor/use-editor-state';
import { jumpToQuote } from '../quotes/jump';
import { ChangeFilters } from './change-filters';
import { ChangeItem } from './change-row';
import { shownOf, useChoice } from './choice';
import { changeAtCaret, useCurrentChange } from './current-change';
import { DecideBar } from './decide-bar';
import { groupsOf, type Row } from './groups';
import { previewChange, stopPreview } from './preview-change';
import { QuoteItem } from './quote-row';
import { useDecide } from './use-decide';

const layout = { estimatedRowSize: 76, estimatedHeadingSize: 34, gap: 2, padding: 8 };

/** The open changes, only those in sight drawn: 500 cost no more than ten. */
export const ChangeList = ({ editor }: { editor: SheetEditor }) => {
  const changes = useDerived((derived) => derived.changes);
  const readOnly = useDocument((state) => state.open?.readOnly !== undefined);
  const choice = useChoice();
  const list = useRef<HTMLDivElement>(null);
  // The list's own object: it knows from where Shift goes on.
  const [selected, setSelected] = useState<Exclude<Selection, 'all'>>(new Set());
  const shown = useMemo(() => shownOf(changes, choice), [changes, choice]);
  const groups = useMemo(
    () => groupsOf(shown, (change) => changeWords(change, rootOf(editor))),
    [shown, editor],
  );
  useCurrentRow();
  usePreviewEnd(list);

  const arrive = useCallback(
    (next: Change | undefined) => {
      setSelected(new Set(next ? [next.id] : []));
      if (next) previewChange(editor, next.id);
      else stopPreview();
    },
    [editor],
  );
  const decide = useDecide(editor, shown, list, arrive);
  const byId = new Map(shown.map((change) => [change.id, change]));
  const chosen = shown.filter(({ id }) => selected.has(id));

  const select = (keys: Selection) => {
    const next = keys === 'all' ? new Set(byId.keys()) : keys;
    setSelected(next);
    const [only] = next.size === 1 ? next : [];
    if (only !== undefined) previewChange(editor, String(only));
  };

  const item = (row: Row) =>
    row.kind === 'change' ? (
      <ChangeItem
        editor={editor}
        row={row}
        onGo={() => goToRow(editor, row.id)}
        {...(!readOnly && { decide })}
      />
    ) : (
      <QuoteItem
        row={row}
        onGo={() => jumpToQuote(editor, { id: row.quote })}
        {...(!readOnly && { decide })}
      />
    );

  const quoteRows = groups.flatMap(({ rows }) => rows.filter(({ kind }) => kind === 'quote'));
  return (
    <div ref={list} className="change-list">
      <ChangeFilters changes={changes} />
      <DecideBar all={changes} shown={shown} chosen={chosen} {...(!readOnly && { decide })} />
      {shown.length === 0 ? (
        <p className="changes-none" tabIndex={-1} data-empty-list>
          {say(changes.length === 0 ? 'changes.none' : 'changes.none-shown')}
        </p>
      ) : (
        <Virtualizer layout={ListLayout} layoutOptions={layout}>
          <GridList
            className="change-rows scroller"
            aria-label={say('changes.list')}
            items={groups}
            dependencies={[readOnly]}
            selectionMode="multiple"
            selectionBehavior="replace"
            selectedKeys={selected}
            onSelectionChange={select}
            disabledKeys={quoteRows.map(({ id }) => id)}
            disabledBehavior="selection"
          >
            {(group) => (
              <GridListSection id={group.id}>
                <GridListHeader className="change-section">
                  {say(`editor.section.${group.section}`)}
                </GridListHeader>
                <Collection items={group.rows} dependencies={[readOnly]}>
                  {item}
                </Collection>
              </GridListSection>
            )}
          </GridList>
        </Virtualizer>
      )}
    </div>
  );
};

const goToRow = (editor: SheetEditor, id: string): void => {
  const change = openChange(editor, id);
  if (change) showChange(editor, change);
};

/** The words of the chosen change are painted as long as the focus is in the list. */
const usePreviewEnd = (list: RefObject<HTMLElement | null>) =>
  useEffect(() => {
    const here = list.current;
    const left = ({ relatedTarget }: FocusEvent) => {
      if (!(relatedTarget instanceof Node && here?.contains(relatedTarget))) stopPreview();
    };
    here?.addEventListener('focusout', left);
    return () => {
      here?.removeEventListener('focusout', left);
      stopPreview();
    };
  }, [list]);

/** Tells the rows which of them the caret stands in. */
const useCurrentRow = () => {
  const current = useEditorState(changeAtCaret);
  useEffect(() => useCurrentChange.setState({ current }), [current]);
};
