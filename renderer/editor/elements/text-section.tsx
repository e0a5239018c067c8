import type { ReactNode } from 'react';
import type { ReleaseElement } from '../../../shared/release/slate-types';
import { useLineMarks } from '../line-marks';
import type { ElementProps } from './element-props';
import { isEmpty } from './is-empty';

/**
 * A section that holds text itself. While it is empty the sheet shows what belongs there; the hint is drawn
 * by the style sheet, so it is never text, never copied and never printed.
 */
export const TextSection = ({
  attributes,
  children,
  element,
  name,
  hint,
  before,
  after,
  ...rest
}: ElementProps<ReleaseElement> & {
  name: string;
  hint: string;
  /** Parts that are not text of the section: icons, chips. */
  before?: ReactNode;
  after?: ReactNode;
  className?: string;
}) => {
  const empty = isEmpty(element);
  const marks = useLineMarks(element);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot stand in the running text of an editor
    <div
      {...attributes}
      {...rest}
      {...marks}
      role="group"
      aria-label={name}
      aria-description={empty ? hint : undefined}
      className={`section section-${element.type} ${rest.className ?? ''}`}
    >
      {before}
      <div className="section-text" data-hint={empty ? hint : undefined}>
        {children}
      </div>
      {after}
    </div>
  );
};
