import { directionOf } from '../../../shared/formats/direction';
import type { Root } from '../../../shared/release/root';
import type { ElementProps } from './element-props';

/** The paper: the one top node, in the language and direction of the release. */
export const ReleaseElement = ({ attributes, children, element }: ElementProps<Root>) => (
  <div
    {...attributes}
    className="paper"
    lang={element.language}
    dir={directionOf(element.language)}
    data-style={element.houseStyle.id}
    data-dateline={element.houseStyle.dateline.stands}
  >
    {children}
  </div>
);
