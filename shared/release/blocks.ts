import { z } from 'zod';
import { Formats, Leaf, Mark } from './leaf';

export const leaves = z.array(Leaf).min(1);

/** What any text element may carry beside its text: tracked format changes and paragraph breaks. */
export const textMarks = {
  fmt: Formats.optional(),
  brkIns: Mark.optional(),
  brkDel: Mark.optional(),
};

/** What a node that is inserted or deleted as a whole may carry. */
export const nodeMarks = {
  fmt: Formats.optional(),
  ins: Mark.optional(),
  del: Mark.optional(),
};

export const AssetId = z.string().regex(/^[0-9a-f]{64}$/);

export const Paragraph = z.strictObject({
  type: z.literal('paragraph'),
  list: z.enum(['bullet', 'number']).optional(),
  level: z.int().min(0).max(8).optional(),
  ...textMarks,
  children: leaves,
});
export type Paragraph = z.infer<typeof Paragraph>;

export const Subheading = z.strictObject({
  type: z.literal('subheading'),
  ...textMarks,
  children: leaves,
});
export type Subheading = z.infer<typeof Subheading>;

export const BlockQuote = z.strictObject({
  type: z.literal('block-quote'),
  ...textMarks,
  children: leaves,
});
export type BlockQuote = z.infer<typeof BlockQuote>;

/** The line that names the speaker below a block quote; ordinary text, filled from the speaker. */
export const Attribution = z.strictObject({
  type: z.literal('attribution'),
  ...textMarks,
  children: leaves,
});
export type Attribution = z.infer<typeof Attribution>;

/** A void: its one empty leaf is only there because Slate wants every element to have a text. */
export const Image = z.strictObject({
  type: z.literal('image'),
  asset: AssetId,
  alt: z.string().optional(),
  caption: z.string().optional(),
  credit: z.string().optional(),
  terms: z.string().optional(),
  ...nodeMarks,
  children: z.tuple([z.strictObject({ text: z.literal('') })]),
});
export type Image = z.infer<typeof Image>;

export const Block = z.discriminatedUnion('type', [Paragraph, Subheading, BlockQuote, Attribution, Image]);
export type Block = z.infer<typeof Block>;

export const SectionHeading = z.strictObject({
  type: z.literal('section-heading'),
  ...textMarks,
  children: leaves,
});
export type SectionHeading = z.infer<typeof SectionHeading>;

export const ContactLine = z.strictObject({
  type: z.literal('contact-line'),
  field: z.enum(['name', 'role', 'organisation', 'email', 'phone', 'other']),
  ...textMarks,
  children: leaves,
});
export type ContactLine = z.infer<typeof ContactLine>;

/** `inline` prints the lines run together with commas, `lines` each on its own. */
export const Contact = z.strictObject({
  type: z.literal('contact'),
  layout: z.enum(['inline', 'lines']),
  ...nodeMarks,
  children: z.array(ContactLine).min(1),
});
export type Contact = z.infer<typeof Contact>;

export const Emblem = z.strictObject({ asset: AssetId, alt: z.string() });

export const LetterheadLine = z.strictObject({
  type: z.literal('letterhead-line'),
  ...textMarks,
  children: leaves,
});
export type LetterheadLine = z.infer<typeof LetterheadLine>;

export const Issuer = z.strictObject({
  type: z.literal('issuer'),
  emblem: Emblem.optional(),
  ...nodeMarks,
  children: z.array(LetterheadLine).min(1),
});
export type Issuer = z.infer<typeof Issuer>;
