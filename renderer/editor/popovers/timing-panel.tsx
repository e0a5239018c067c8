import { type DateValue, getLocalTimeZone, parseDate, parseTime, Time, today } from '@internationalized/date';
import { useState } from 'react';
import { Label } from 'react-aria-components/Label';
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import { setTiming } from '../../../shared/editing/verbs/fields';
import { timingWords } from '../../../shared/formats/timing';
import { say } from '../../../shared/messages/say';
import type { Timing } from '../../../shared/release/sections';
import { sectionOf } from '../../../shared/release/text';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/text-field';
import { closePanel } from '../panel-store';
import { rootOf, type SheetEditor } from '../sheet-editor';
import { AnchoredPopover } from './anchored-popover';
import { oddTime } from './embargo-time';
import { PanelForm } from './form';
import { TypedDate } from './typed-date';
import { TypedTime } from './typed-time';
import { ZonePicker } from './zone-picker';

const kinds = ['none', 'immediate', 'hold', 'embargo', 'delivery'] as const;
type Kind = (typeof kinds)[number];

type Draft = {
  kind: Kind;
  date: DateValue | null;
  time: Time | null;
  zone: string;
  event: string;
  expected: string;
};

const draftOf = (timing: Timing): Draft => {
  const [date, time] = timing.kind === 'embargo' ? timing.until.split('T') : [];
  return {
    kind: timing.kind,
    date: date ? parseDate(date) : today(getLocalTimeZone()).add({ days: 1 }),
    time: time ? parseTime(time) : new Time(9, 0),
    zone: timing.kind === 'embargo' ? timing.zone : getLocalTimeZone(),
    event: timing.kind === 'delivery' ? timing.event : '',
    expected: timing.kind === 'delivery' ? (timing.expected ?? '') : '',
  };
};

/** What the form says, or undefined while an embargo lacks its day, time or zone, or a delivery its event. */
const timingOf = (draft: Draft): Timing | undefined => {
  switch (draft.kind) {
    case 'embargo': {
      if (!draft.date || !draft.time || draft.zone === '') return undefined;
      const clock = `${String(draft.time.hour).padStart(2, '0')}:${String(draft.time.minute).padStart(2, '0')}`;
      return { kind: 'embargo', until: `${draft.date.toString()}T${clock}`, zone: draft.zone };
    }
    case 'delivery': {
      const event = draft.event.trim();
      const expected = draft.expected.trim();
      return event === '' ? undefined : { kind: 'delivery', event, ...(expected && { expected }) };
    }
    default:
      return { kind: draft.kind };
  }
};

/** When the release may be used. What the line will say stands below the fields before it is written. */
export const TimingPanel = ({ editor }: { editor: SheetEditor }) => {
  const root = rootOf(editor);
  const [draft, setDraft] = useState(() =>
    draftOf(sectionOf(root, 'release-line')?.timing ?? { kind: 'none' }),
  );
  const change = (changes: Partial<Draft>) => setDraft((before) => ({ ...before, ...changes }));
  const timing = timingOf(draft);
  const odd = timing && oddTime(timing, Date.now());
  const isWrong = odd === 'skipped' || odd === 'unknown';
  return (
    <AnchoredPopover name={say('editor.timing.title')} className="timing-panel">
      <PanelForm
        onDone={() => {
          if (!timing || isWrong) return;
          setTiming(editor, timing, timingWords(timing, root.language));
          closePanel();
        }}
      >
        <RadioGroup
          className="field choices"
          value={draft.kind}
          onChange={(kind) => change({ kind: kind as Kind })}
        >
          <Label className="field-label">{say('editor.timing.title')}</Label>
          {kinds.map((kind) => (
            <Radio key={kind} value={kind} className="choice" autoFocus={kind === draft.kind}>
              {say(`editor.timing.${kind}`)}
            </Radio>
          ))}
        </RadioGroup>
        {draft.kind === 'embargo' && (
          <>
            <div className="panel-row">
              <TypedDate
                label={say('editor.timing.day')}
                value={draft.date}
                onChange={(date) => change({ date })}
              />
              <TypedTime
                label={say('editor.timing.time')}
                value={draft.time}
                onChange={(time) => change({ time })}
              />
            </div>
            <ZonePicker zone={draft.zone} onPick={(zone) => change({ zone })} />
          </>
        )}
        {draft.kind === 'delivery' && (
          <>
            <TextField
              label={say('editor.timing.event')}
              placeholder={say('editor.timing.event-example')}
              value={draft.event}
              onChange={(event) => change({ event })}
            />
            <TextField
              label={say('editor.timing.expected')}
              placeholder={say('editor.timing.expected-example')}
              value={draft.expected}
              onChange={(expected) => change({ expected })}
            />
          </>
        )}
        {odd && (
          <p className={isWrong ? 'field-error' : 'field-hint'} role={isWrong ? 'alert' : 'status'}>
            {say(`editor.timing.${odd}`)}
          </p>
        )}
        {timing && !isWrong && timing.kind !== 'none' && (
          <p className="panel-preview" lang={root.language} dir="auto">
            {timingWords(timing, root.language)}
          </p>
        )}
        <div className="panel-actions">
          <Button type="submit" isDisabled={!timing || isWrong}>
            {say('editor.done')}
          </Button>
        </div>
      </PanelForm>
    </AnchoredPopover>
  );
};
