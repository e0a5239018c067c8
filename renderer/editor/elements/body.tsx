import { say } from '../../../shared/messages/say';
import type { Body } from '../../../shared/release/sections';
import { hintFor } from '../hints';
import { cssWords } from './css-words';
import type { ElementProps } from './element-props';
import { isEmpty } from './is-empty';

export const BodyElement = ({ attributes, children, element }: ElementProps<Body>) => {
  const hint = element.children.length === 1 && isEmpty(element) ? hintFor('body') : undefined;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot stand in the running text of an editor
    <div
      {...attributes}
      role="group"
      aria-label={say('editor.section.body')}
      aria-description={hint}
      className="section section-body"
      data-hint-inside={hint ? true : undefined}
      style={hint ? cssWords('--hint', hint) : undefined}
    >
      {children}
    </div>
  );
};
