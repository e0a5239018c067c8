import { say } from '../../../shared/messages/say';
import type { Headline, Subheadline } from '../../../shared/release/sections';
import { hintFor } from '../hints';
import type { ElementProps } from './element-props';
import { TextSection } from './text-section';

export const HeadlineElement = (props: ElementProps<Headline>) => (
  <TextSection {...props} name={say('editor.section.headline')} hint={hintFor('headline')} />
);

export const SubheadlineElement = (props: ElementProps<Subheadline>) => (
  <TextSection {...props} name={say('editor.section.subheadline')} hint={hintFor('subheadline')} />
);
