import { getLocalTimeZone, today } from '@internationalized/date';
import { say } from '../../shared/messages/say';
import { TypedDate } from '../editor/popovers/typed-date';
import { TypedTime } from '../editor/popovers/typed-time';
import { SelectField } from '../ui/select-field';
import { type Due, isEveningAhead, noon } from './due';

const kinds: readonly Due['kind'][] = ['none', 'today', 'tomorrow', 'pick'];

const begun = (kind: Due['kind']): Due =>
  kind === 'pick' ? { kind, date: today(getLocalTimeZone()).add({ days: 1 }), time: noon } : { kind };

/** Until when an answer is wanted. */
export const DueField = ({ due, onChange }: { due: Due; onChange: (due: Due) => void }) => {
  const offered = kinds.filter((kind) => kind !== 'today' || isEveningAhead(new Date()));
  return (
    <>
      <SelectField
        label={say('requests.due')}
        choices={offered.map((id) => ({ id, label: say(`requests.due.${id}`) }))}
        chosen={due.kind}
        onChoose={(id) => onChange(begun(kinds.find((kind) => kind === id) ?? 'none'))}
      />
      {due.kind === 'pick' && (
        <div className="panel-row">
          <TypedDate
            label={say('requests.due.day')}
            value={due.date}
            onChange={(date) => onChange({ ...due, date })}
          />
          <TypedTime
            label={say('requests.due.time')}
            value={due.time}
            onChange={(time) => onChange({ ...due, time })}
          />
        </div>
      )}
    </>
  );
};
