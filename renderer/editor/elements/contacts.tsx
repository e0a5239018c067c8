import { say } from '../../../shared/messages/say';
import type { Contact, ContactLine } from '../../../shared/release/blocks';
import type { Background, Contacts } from '../../../shared/release/sections';
import { hintFor } from '../hints';
import { useLineMarks } from '../line-marks';
import { cssWords } from './css-words';
import type { ElementProps } from './element-props';
import { isEmpty } from './is-empty';

/** Nobody named yet, no word of background: the heading alone does not fill the section. */
const isUnfilled = ({ children }: Contacts | Background): boolean =>
  children.every((child) => child.type === 'section-heading' || (child.type !== 'contact' && isEmpty(child)));

/** A section that begins with a heading of its own. */
const Headed = ({ attributes, children, element }: ElementProps<Contacts | Background>) => {
  const { type } = element;
  const hint = isUnfilled(element) ? hintFor(type) : undefined;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot stand in the running text of an editor
    <div
      {...attributes}
      role="group"
      aria-label={say(`editor.section.${type}`)}
      aria-description={hint}
      className={`section section-${type}`}
      data-hint={hint}
      style={cssWords('--heading-hint', say(`editor.hint.${type}-heading`))}
    >
      {children}
    </div>
  );
};

export const ContactsElement = (props: ElementProps<Contacts>) => <Headed {...props} />;

export const BackgroundElement = (props: ElementProps<Background>) => <Headed {...props} />;

export const ContactElement = ({ attributes, children, element }: ElementProps<Contact>) => (
  <div {...attributes} {...useLineMarks(element)} className={`contact contact-${element.layout}`}>
    {children}
  </div>
);

export const ContactLineElement = ({ attributes, children, element }: ElementProps<ContactLine>) => (
  <div
    {...attributes}
    {...useLineMarks(element)}
    className={`contact-line field-${element.field}`}
    data-hint={isEmpty(element) ? say(`editor.field.${element.field}`) : undefined}
  >
    {children}
  </div>
);
