import { z } from 'zod';
import { Block, Contact, Issuer, leaves, nodeMarks, Paragraph, SectionHeading, textMarks } from './blocks';

/** Local wall-clock time in the embargo's zone: "YYYY-MM-DDTHH:MM". */
const LocalTime = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/);

/** What the program knows of when a release may be used; the printed words are the section's text. */
export const Timing = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('none') }),
  z.strictObject({ kind: z.literal('immediate') }),
  z.strictObject({ kind: z.literal('hold') }),
  z.strictObject({
    kind: z.literal('embargo'),
    until: LocalTime,
    zone: z.string().min(1),
  }),
  z.strictObject({
    kind: z.literal('delivery'),
    event: z.string(),
    expected: z.string().optional(),
  }),
]);
export type Timing = z.infer<typeof Timing>;

export const Letterhead = z.strictObject({
  type: z.literal('letterhead'),
  children: z.array(Issuer).min(1),
});
export type Letterhead = z.infer<typeof Letterhead>;

/** A standing line ("not an official record"); the only section that may be absent or repeat. */
export const Notice = z.strictObject({
  type: z.literal('notice'),
  place: z.enum(['top', 'foot']),
  ...nodeMarks,
  ...textMarks,
  children: leaves,
});
export type Notice = z.infer<typeof Notice>;

export const Label = z.strictObject({
  type: z.literal('label'),
  reference: z.string().optional(),
  ...textMarks,
  children: leaves,
});
export type Label = z.infer<typeof Label>;

export const ReleaseLine = z.strictObject({
  type: z.literal('release-line'),
  timing: Timing,
  ...textMarks,
  children: leaves,
});
export type ReleaseLine = z.infer<typeof ReleaseLine>;

export const Headline = z.strictObject({
  type: z.literal('headline'),
  ...textMarks,
  children: leaves,
});
export type Headline = z.infer<typeof Headline>;

export const Subheadline = z.strictObject({
  type: z.literal('subheadline'),
  ...textMarks,
  children: leaves,
});
export type Subheadline = z.infer<typeof Subheadline>;

/** Its text is the place alone (the city before the first comma); the house style prints the date. */
export const Dateline = z.strictObject({
  type: z.literal('dateline'),
  date: z.iso.date().optional(),
  ...textMarks,
  children: leaves,
});
export type Dateline = z.infer<typeof Dateline>;

export const Body = z.strictObject({
  type: z.literal('body'),
  children: z.array(Block).min(1),
});
export type Body = z.infer<typeof Body>;

/** Starts with one section-heading; the normaliser, not the type, keeps that. */
export const Contacts = z.strictObject({
  type: z.literal('contacts'),
  children: z.array(z.discriminatedUnion('type', [SectionHeading, Contact, Paragraph])).min(1),
});
export type Contacts = z.infer<typeof Contacts>;

/** One or more headings, each followed by its blocks; the normaliser keeps that order. */
export const Background = z.strictObject({
  type: z.literal('background'),
  children: z.array(z.discriminatedUnion('type', [SectionHeading, ...Block.options])).min(1),
});
export type Background = z.infer<typeof Background>;

export const EndMark = z.strictObject({
  type: z.literal('end-mark'),
  ...textMarks,
  children: leaves,
});
export type EndMark = z.infer<typeof EndMark>;

export const Section = z.discriminatedUnion('type', [
  Letterhead,
  Notice,
  Label,
  ReleaseLine,
  Headline,
  Subheadline,
  Dateline,
  Body,
  Contacts,
  Background,
  EndMark,
]);
export type Section = z.infer<typeof Section>;
export type SectionType = Section['type'];

/** The sections that are always there once, in the order a new release has them. */
export const requiredSections = [
  'letterhead',
  'label',
  'release-line',
  'headline',
  'subheadline',
  'dateline',
  'body',
  'contacts',
  'background',
  'end-mark',
] as const satisfies readonly SectionType[];
