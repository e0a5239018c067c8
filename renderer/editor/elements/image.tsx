import { ImageOff } from 'lucide-react';
import { useState } from 'react';
import { useSelected } from 'slate-react';
import { say } from '../../../shared/messages/say';
import type { Image } from '../../../shared/release/blocks';
import { assetUrl } from '../images/asset-url';
import { useLineMarks } from '../line-marks';
import { openPanelAt } from '../panel-store';
import type { ElementProps } from './element-props';

/** A void. What is printed below it are its fields, filled in a form that the figure opens. */
export const ImageElement = ({ attributes, children, element }: ElementProps<Image>) => {
  const selected = useSelected({ suppressThrow: true });
  const [broken, setBroken] = useState(false);
  const marks = useLineMarks(element);
  const words = [element.caption, element.credit].filter(Boolean);
  return (
    <div {...attributes} {...marks} className="block image" data-selected={selected || undefined}>
      <figure contentEditable={false} suppressContentEditableWarning>
        {broken ? (
          <p className="image-broken">
            <ImageOff size={16} aria-hidden /> {say('editor.image.broken')}
          </p>
        ) : (
          <img
            src={assetUrl(element.asset)}
            alt={element.alt ?? ''}
            draggable={false}
            onError={() => setBroken(true)}
          />
        )}
        <figcaption>
          {element.caption && <span className="image-caption">{element.caption}</span>}
          {element.credit && <span className="image-credit">{element.credit}</span>}
          <button
            type="button"
            className={words.length > 0 && element.alt ? 'image-edit' : 'image-edit gap'}
            onMouseDown={(event) => event.preventDefault()}
            onClick={(event) => openPanelAt({ kind: 'image', element }, event.currentTarget)}
          >
            {element.alt ? say('editor.image.change') : say('editor.image.gap')}
          </button>
        </figcaption>
      </figure>
      {children}
    </div>
  );
};
