import { say } from '../../../shared/messages/say';
import type { Notice } from '../../../shared/release/sections';
import { hintFor } from '../hints';
import type { ElementProps } from './element-props';
import { TextSection } from './text-section';

export const NoticeElement = (props: ElementProps<Notice>) => (
  <TextSection
    {...props}
    name={say('editor.section.notice')}
    hint={hintFor('notice')}
    className={`notice-${props.element.place}`}
  />
);
