import { z } from 'zod';
import { Comment } from './comment';
import { HouseStyle } from './house-style';
import { Id } from './ids';
import { Language } from './leaf';
import { Section } from './sections';

export const Kind = z.enum(['release', 'statement', 'advisory', 'fact-sheet', 'notice']);
export type Kind = z.infer<typeof Kind>;

export const Speaker = z.strictObject({
  id: Id,
  name: z.string(),
  title: z.string().optional(),
  description: z.string().optional(),
  organisation: z.string().optional(),
  protected: z.boolean().optional(),
});
export type Speaker = z.infer<typeof Speaker>;

/** Where the right to print a quote comes from; `earlier` is reserved. */
export const Basis = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('approval') }),
  z.strictObject({
    kind: z.literal('record'),
    source: z.string(),
    date: z.iso.date(),
    link: z.string().optional(),
    words: z.string().optional(),
  }),
  z.looseObject({ kind: z.literal('earlier') }),
]);
export type Basis = z.infer<typeof Basis>;

/** What the file knows of a quote; its words are the leaves that carry its id. */
export const Quote = z.strictObject({
  speaker: Id.optional(),
  basis: Basis,
  original: z.strictObject({ language: Language, wording: z.string() }).optional(),
});
export type Quote = z.infer<typeof Quote>;

const Comments = z.record(Id, Comment);

/** The properties of the editor's one root node, apart from its sections. */
export const rootFields = {
  kind: Kind,
  language: Language,
  houseStyle: HouseStyle,
  issuer: z.string(),
  speakers: z.array(Speaker),
  quotes: z.record(Id, Quote),
  comments: Comments,
  ignoredFindings: z.array(z.json()),
};

/**
 * The whole Slate value is one of these: everything that undo covers. The window owns it, main owns the
 * rest of the file (see `Envelope`).
 */
export const Root = z.strictObject({
  type: z.literal('release'),
  ...rootFields,
  children: z.array(Section).min(1),
});
export type Root = z.infer<typeof Root>;
