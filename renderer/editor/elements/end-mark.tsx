import { say } from '../../../shared/messages/say';
import type { EndMark } from '../../../shared/release/sections';
import { hintFor } from '../hints';
import type { ElementProps } from './element-props';
import { TextSection } from './text-section';

export const EndMarkElement = (props: ElementProps<EndMark>) => (
  <TextSection {...props} name={say('editor.section.end-mark')} hint={hintFor('end-mark')} />
);
