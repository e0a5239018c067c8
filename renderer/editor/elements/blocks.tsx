import type {
  Attribution,
  BlockQuote,
  Paragraph,
  SectionHeading,
  Subheading,
} from '../../../shared/release/blocks';
import { useLineMarks } from '../line-marks';
import type { ElementProps } from './element-props';
import { isEmpty } from './is-empty';

/** Lists are flat: bullets and numbers are drawn by counters of the style sheet, by level. */
export const ParagraphElement = ({ attributes, children, element }: ElementProps<Paragraph>) => (
  <p
    {...attributes}
    {...useLineMarks(element)}
    className={element.list ? `block paragraph list-${element.list}` : 'block paragraph'}
    data-level={element.list ? (element.level ?? 0) : undefined}
  >
    {children}
  </p>
);

export const SubheadingElement = ({ attributes, children, element }: ElementProps<Subheading>) => (
  <h3 {...attributes} {...useLineMarks(element)} className="block subheading">
    {children}
  </h3>
);

export const BlockQuoteElement = ({ attributes, children, element }: ElementProps<BlockQuote>) => (
  <blockquote {...attributes} {...useLineMarks(element)} className="block block-quote">
    {children}
  </blockquote>
);

export const AttributionElement = ({ attributes, children, element }: ElementProps<Attribution>) => (
  <p {...attributes} {...useLineMarks(element)} className="block attribution">
    {children}
  </p>
);

export const SectionHeadingElement = ({ attributes, children, element }: ElementProps<SectionHeading>) => (
  <h2
    {...attributes}
    {...useLineMarks(element)}
    className="section-heading"
    data-empty={isEmpty(element) || undefined}
  >
    {children}
  </h2>
);
