import { say } from '../../../shared/messages/say';
import type { Label } from '../../../shared/release/sections';
import { hintFor } from '../hints';
import { openPanelAt } from '../panel-store';
import type { ElementProps } from './element-props';
import { TextSection } from './text-section';

/** The label with its reference at the end of the line; the reference is a property, not text. */
export const LabelElement = (props: ElementProps<Label>) => {
  const { reference } = props.element;
  return (
    <TextSection
      {...props}
      name={say('editor.section.label')}
      hint={hintFor('label')}
      className={reference ? 'with-reference' : ''}
      after={
        <button
          type="button"
          contentEditable={false}
          suppressContentEditableWarning
          className={reference ? 'reference' : 'reference gap'}
          tabIndex={-1}
          aria-label={reference ? say('editor.reference.change', { reference }) : say('editor.reference.set')}
          onMouseDown={(event) => event.preventDefault()}
          onClick={(event) => openPanelAt({ kind: 'reference' }, event.currentTarget)}
        >
          {reference ?? say('editor.reference.gap')}
        </button>
      }
    />
  );
};
