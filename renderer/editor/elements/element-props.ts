import type { RenderElementProps } from 'slate-react';
import type { ReleaseElement } from '../../../shared/release/slate-types';

/** What slate-react hands over to draw one element of a type. */
export type ElementProps<E extends ReleaseElement> = Omit<RenderElementProps, 'element'> & { element: E };
