import { say } from '../../messages/say';
import type { Kind } from '../../release/root';
import type { Section, SectionType } from '../../release/sections';
import type { QuestionChoice } from '../imported';
import type { Ask } from './asks';
import type { Line } from './line';
import type { Part } from './parts';

/** A line and the part it was sorted into. */
export type Sorted = { line: Line; part: Part };
export type SectionOf<T extends SectionType> = Extract<Section, { type: T }>;

/** What the sections of a release are before its quotes are looked for. */
export type Draft = {
  sections: Section[];
  asks: Ask[];
  notes: string[];
  kind: Kind;
  issuer: string;
  /** The dateline as it was written. */
  datelineText: string;
};

/** The section of this type, if it was built already. */
export const sectionIn = <T extends SectionType>(draft: Draft, type: T): SectionOf<T> | undefined =>
  draft.sections.find((section): section is SectionOf<T> => section.type === type);

export const keep = (label: string): QuestionChoice => ({ label, do: 'keep' });
export type Become = Extract<QuestionChoice, { do: 'become' }>['type'];
export const become = (type: Become): QuestionChoice => ({
  label: say(`recognise.choice.${type}`),
  do: 'become',
  type,
});
