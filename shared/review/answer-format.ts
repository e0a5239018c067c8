import { z } from 'zod';
import { Id } from '../release/ids';
import { Sha256 } from './entry';

const Words = z.string().max(20_000);

/** A `.release-answer` file. Read strictly: what is in it is recorded in somebody's name. */
export const AnswerFile = z.object({
  format: z.literal('on-record.answer'),
  version: z.literal(1),
  release: Id,
  nonce: z.string().max(64),
  answers: z
    .array(
      z.object({
        quote: Id,
        key: Sha256,
        decision: z.enum(['approved', 'amended', 'declined']),
        segments: z.array(Words).max(1000),
      }),
    )
    .min(1)
    .max(1000),
  name: z.string().max(500),
  at: z.string().max(40),
  note: Words.optional(),
  speaker: z
    .object({ name: z.string().max(500), title: z.string().max(500), organisation: z.string().max(500) })
    .optional(),
});
export type AnswerFile = z.infer<typeof AnswerFile>;

/** The text block; what its short names stand for is said in answer-block.ts. */
export const BlockAnswer = z.object({
  n: z.string().max(64),
  d: z
    .array(
      z.union([
        z.tuple([z.int(), z.literal('a')]),
        z.tuple([z.int(), z.literal('d')]),
        z.tuple([z.int(), z.literal('m')], Words),
      ]),
    )
    .min(1)
    .max(1000),
  w: z.string().max(500),
  t: z.string().max(40),
  o: Words.optional(),
  s: z.tuple([z.string().max(500), z.string().max(500), z.string().max(500)]).optional(),
});
