import { type DateValue, getLocalTimeZone, parseDate, today } from '@internationalized/date';
import { useState } from 'react';
import { setDatelineDate } from '../../../shared/editing/verbs/fields';
import { say } from '../../../shared/messages/say';
import { sectionOf } from '../../../shared/release/text';
import { Button } from '../../ui/button';
import { closePanel } from '../panel-store';
import { rootOf, type SheetEditor } from '../sheet-editor';
import { AnchoredPopover } from './anchored-popover';
import { MonthCalendar } from './month-calendar';
import { TypedDate } from './typed-date';

/** The dateline's date: typed, or picked from the month. Picking a day is enough. */
export const DatePanel = ({ editor }: { editor: SheetEditor }) => {
  const [before] = useState(() => sectionOf(rootOf(editor), 'dateline')?.date);
  const [date, setDate] = useState<DateValue | null>(() => (before ? parseDate(before) : null));
  const take = (value: DateValue | null) => {
    setDatelineDate(editor, value?.toString());
    closePanel();
  };
  return (
    <AnchoredPopover name={say('editor.date.title')} className="date-panel">
      <form
        className="panel-form"
        onSubmit={(event) => {
          event.preventDefault();
          take(date);
        }}
      >
        <TypedDate
          label={say('editor.date.typed')}
          value={date}
          onChange={setDate}
          onEnter={() => take(date)}
          autoFocus
        />
        <MonthCalendar value={date} onPick={take} />
        <div className="panel-actions">
          {before && (
            <Button look="quiet" onPress={() => take(null)}>
              {say('editor.date.none')}
            </Button>
          )}
          <Button look="quiet" onPress={() => take(today(getLocalTimeZone()))}>
            {say('editor.date.today')}
          </Button>
          <Button type="submit">{say('editor.done')}</Button>
        </div>
      </form>
    </AnchoredPopover>
  );
};
