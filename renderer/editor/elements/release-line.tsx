import { Clock, Lock } from 'lucide-react';
import { hasGap } from '../../../shared/formats/timing';
import { say } from '../../../shared/messages/say';
import type { ReleaseLine } from '../../../shared/release/sections';
import { textOf } from '../../../shared/release/text';
import { hintFor } from '../hints';
import { openPanelAt } from '../panel-store';
import type { ElementProps } from './element-props';
import { TextSection } from './text-section';

/** When it may be used. The words are text; the mark before them opens what the program knows of the time. */
export const ReleaseLineElement = (props: ElementProps<ReleaseLine>) => {
  const { kind } = props.element.timing;
  // A duplicate keeps the line of an embargo with a gap for its time: it must not look free to use.
  const state = kind === 'none' && hasGap(textOf(props.element)) ? 'gap' : kind;
  const Mark = state === 'embargo' || state === 'gap' ? Lock : Clock;
  return (
    <TextSection
      {...props}
      name={say('editor.section.release-line')}
      hint={hintFor('release-line')}
      className={`timing-${state}`}
      before={
        <button
          type="button"
          contentEditable={false}
          suppressContentEditableWarning
          className="timing-mark"
          tabIndex={-1}
          aria-label={say('editor.timing.change')}
          onMouseDown={(event) => event.preventDefault()}
          onClick={(event) => openPanelAt({ kind: 'timing' }, event.currentTarget)}
        >
          <Mark size={13} aria-hidden />
        </button>
      }
    />
  );
};
