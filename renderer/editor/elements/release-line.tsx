import { Clock, Lock } from 'lucide-react';
import { say } from '../../../shared/messages/say';
import type { ReleaseLine } from '../../../shared/release/sections';
import { hintFor } from '../hints';
import { openPanelAt } from '../panel-store';
import type { ElementProps } from './element-props';
import { TextSection } from './text-section';

/** When it may be used. The words are text; the mark before them opens what the program knows of the time. */
export const ReleaseLineElement = (props: ElementProps<ReleaseLine>) => {
  const { kind } = props.element.timing;
  const Mark = kind === 'embargo' ? Lock : Clock;
  return (
    <TextSection
      {...props}
      name={say('editor.section.release-line')}
      hint={hintFor('release-line')}
      className={`timing-${kind}`}
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
