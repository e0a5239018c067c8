import { z } from 'zod';
import { Id } from './ids';

/** Who made a tracked change and when; `at` is UTC with milliseconds. */
export const Mark = z.strictObject({
  id: Id,
  by: Id,
  at: z.iso.datetime({ precision: 3 }),
});
export type Mark = z.infer<typeof Mark>;

/**
 * One change of a format or field. `mark` names the property (bold, link, type, timing …); `before` is
 * the value it had, `null` when it was absent. The only place in a release where `null` may stand.
 */
export const FormatChange = z.strictObject({
  id: Id,
  by: Id,
  at: z.iso.datetime({ precision: 3 }),
  mark: z.string().min(1),
  before: z.json(),
});
export type FormatChange = z.infer<typeof FormatChange>;

export const Formats = z.array(FormatChange).min(1);

/** BCP 47 tag; checked for form only. */
export const Language = z.string().regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/);

/** A run of characters with one set of marks. An absent mark is absent: `bold: false` is refused. */
export const Leaf = z.strictObject({
  text: z.string(),
  bold: z.literal(true).optional(),
  italic: z.literal(true).optional(),
  link: z.string().min(1).optional(),
  language: Language.optional(),
  quote: Id.optional(),
  notQuote: z.literal(true).optional(),
  comments: z.array(Id).min(1).optional(),
  ins: Mark.optional(),
  del: Mark.optional(),
  fmt: Formats.optional(),
});
export type Leaf = z.infer<typeof Leaf>;
