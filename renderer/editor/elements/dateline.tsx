import { useMemo } from 'react';
import { useSlateSelector } from 'slate-react';
import { say } from '../../../shared/messages/say';
import type { Dateline } from '../../../shared/release/sections';
import { datelineParts } from '../dateline-parts';
import { hintFor } from '../hints';
import { openPanelAt } from '../panel-store';
import { rootOf, type SheetEditor } from '../sheet-editor';
import type { ElementProps } from './element-props';
import { TextSection } from './text-section';

const styleOf = (editor: unknown) => rootOf(editor as SheetEditor).houseStyle;
const languageOf = (editor: unknown) => rootOf(editor as SheetEditor).language;

/**
 * The place is text; the date is printed by the house style and stands here as a button that opens the
 * calendar. Both run into the lead where the house style says so (sheet.css).
 */
export const DatelineElement = (props: ElementProps<Dateline>) => {
  const houseStyle = useSlateSelector(styleOf);
  const language = useSlateSelector(languageOf);
  const { date } = props.element;
  const parts = useMemo(() => datelineParts({ houseStyle, language }, date), [houseStyle, language, date]);
  return (
    <TextSection
      {...props}
      name={say('editor.section.dateline')}
      hint={hintFor('dateline')}
      className={parts.capitals ? 'capitals' : ''}
      before={date && <DateChip words={parts.before} />}
      after={
        <>
          <DateChip words={date ? parts.after : say('editor.dateline.gap')} gap={!date} />
          <span contentEditable={false} suppressContentEditableWarning className="dateline-separator">
            {parts.separator.trimEnd()}
          </span>
        </>
      }
    />
  );
};

const DateChip = ({ words, gap }: { words: string; gap?: boolean }) =>
  words === '' ? null : (
    <button
      type="button"
      contentEditable={false}
      suppressContentEditableWarning
      className={gap ? 'dateline-date gap' : 'dateline-date'}
      tabIndex={-1}
      aria-label={gap ? say('editor.dateline.choose') : say('editor.dateline.change', { date: words.trim() })}
      onMouseDown={(event) => event.preventDefault()}
      onClick={(event) => openPanelAt({ kind: 'date' }, event.currentTarget)}
    >
      {words}
    </button>
  );
