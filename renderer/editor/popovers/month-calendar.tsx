import { type CalendarDate, type DateValue, toCalendarDate } from '@internationalized/date';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { Calendar, CalendarCell, CalendarGrid } from 'react-aria-components/Calendar';
import { Heading } from 'react-aria-components/Heading';
import { say } from '../../../shared/messages/say';

/** One month; arrows move by day and week, Page keys by month, Enter picks. */
export const MonthCalendar = ({
  value,
  onPick,
}: {
  value: DateValue | null;
  onPick: (date: CalendarDate) => void;
}) => (
  <Calendar
    className="calendar"
    aria-label={say('editor.date.calendar')}
    value={value && toCalendarDate(value)}
    onChange={onPick}
  >
    <header className="calendar-head">
      <Button slot="previous" className="icon-button">
        <ChevronLeft size={16} aria-hidden />
      </Button>
      <Heading className="calendar-month" />
      <Button slot="next" className="icon-button">
        <ChevronRight size={16} aria-hidden />
      </Button>
    </header>
    <CalendarGrid className="calendar-grid" weekdayStyle="short">
      {(date) => <CalendarCell className="calendar-day" date={date} />}
    </CalendarGrid>
  </Calendar>
);
