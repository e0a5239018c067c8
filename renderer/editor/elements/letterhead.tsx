import { say } from '../../../shared/messages/say';
import type { Issuer, LetterheadLine } from '../../../shared/release/blocks';
import type { Letterhead } from '../../../shared/release/sections';
import { hintFor } from '../hints';
import { assetUrl } from '../images/asset-url';
import { useLineMarks } from '../line-marks';
import type { ElementProps } from './element-props';
import { isEmpty } from './is-empty';

export const LetterheadElement = ({ attributes, children, element }: ElementProps<Letterhead>) => (
  // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot stand in the running text of an editor
  <div
    {...attributes}
    role="group"
    aria-label={say('editor.section.letterhead')}
    className="section section-letterhead"
    data-several={element.children.length > 1 || undefined}
  >
    {children}
  </div>
);

export const IssuerElement = ({ attributes, children, element }: ElementProps<Issuer>) => (
  <div {...attributes} {...useLineMarks(element)} className="issuer">
    {element.emblem && (
      <img
        className="emblem"
        contentEditable={false}
        draggable={false}
        src={assetUrl(element.emblem.asset)}
        alt={element.emblem.alt}
      />
    )}
    <div className="issuer-lines" data-hint={isEmpty(element) ? hintFor('letterhead') : undefined}>
      {children}
    </div>
  </div>
);

export const LetterheadLineElement = ({ attributes, children, element }: ElementProps<LetterheadLine>) => (
  <div {...attributes} {...useLineMarks(element)} className="letterhead-line">
    {children}
  </div>
);
