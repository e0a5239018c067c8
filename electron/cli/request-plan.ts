import { basename, extname } from 'node:path';
import { say } from '../../shared/messages/say';
import { fail, ok, type Result } from '../../shared/result';
import { quotesOf } from '../../shared/review/quotes';
import type { RequestContext, RequestFailure } from '../../shared/review/request';
import { type Carrier, carrierEndings } from '../services/request-carriers';
import { readArguments, type Usage, usage } from './arguments';
import { dueFrom } from './due-time';
import type { Found } from './found-release';
import { byIdOrName } from './named';
import { isSameFile, resolvePath } from './paths';
import { describeNotNamed } from './people';
import { type Refusal, refusal } from './refusal';

export type RequestPlan = {
  file: string;
  quotes?: string[];
  /** As it was written: an id or a name. */
  speaker?: string;
  context: RequestContext;
  note?: string;
  due?: string;
  out: string;
  carrier: Carrier;
};

const options = {
  quote: { type: 'string', multiple: true },
  speaker: { type: 'string' },
  context: { type: 'string' },
  note: { type: 'string' },
  due: { type: 'string' },
  out: { type: 'string' },
} as const;

const contexts = ['quote', 'paragraph', 'release'] as const satisfies RequestContext[];

/** `request FILE (--quote Q… | --speaker S) [--context C] [--note N] [--due WHEN] --out P.(txt|eml|html|pdf)` */
export const readRequestPlan = (args: string[]): Result<RequestPlan, Usage> => {
  const parsed = readArguments(args, options);
  if (!parsed.ok) return parsed;
  const { positionals, values } = parsed.value;
  // `--quote a b`: what follows the first is a quote as well, and FILE may stand before or after them.
  const named = positionals.filter((word) => /\.release$/i.test(word));
  const file = named.length === 1 ? named[0] : positionals[0];
  const more = positionals.filter((word) => word !== file);
  const quotes = values.quote && [...values.quote, ...more];
  if (file === undefined || (more.length > 0 && !quotes)) return usage(say('cli.request-one'));
  const { speaker, note, context = 'quote' } = values;
  if (!quotes && speaker === undefined) return usage(say('cli.request-whom'));
  const chosen = contexts.find((one) => one === context);
  if (!chosen) return usage(say('cli.request-context', { context }));
  const due = values.due === undefined ? undefined : dueFrom(values.due);
  if (values.due !== undefined && due === undefined)
    return usage(say('cli.request-due', { due: values.due }));
  if (!values.out) return usage(say('cli.request-out'));
  const out = resolvePath(values.out);
  const carrier = carrierFor(out);
  if (!carrier) return usage(say('cli.request-kind', { name: basename(out) }));
  if (isSameFile(out, resolvePath(file))) return usage(say('cli.target-is-source', { name: basename(out) }));
  return ok({
    file,
    context: chosen,
    out,
    carrier,
    ...(quotes && { quotes }),
    ...(speaker !== undefined && { speaker }),
    ...(note !== undefined && { note }),
    ...(due !== undefined && { due }),
  });
};

const carriers = ['text', 'eml', 'form', 'sheet'] as const satisfies Carrier[];

const carrierFor = (path: string): Carrier | undefined => {
  const ending = extname(path).slice(1).toLowerCase();
  return carriers.find((carrier) => carrierEndings[carrier] === ending);
};

/** The id of the one person that is asked: who was named, or who speaks the first of the quotes. */
export const personFor = (
  { root, name }: Found,
  { speaker, quotes = [] }: Pick<RequestPlan, 'speaker' | 'quotes'>,
): Result<string, Refusal> => {
  if (speaker !== undefined) {
    const found = byIdOrName(root.speakers, speaker);
    return found.ok ? ok(found.value.id) : usage(describeNotNamed(found.failure, name, speaker));
  }
  const [first = ''] = quotes;
  const quote = quotesOf(root).find(({ id }) => id === first);
  if (!quote) return usage(say('cli.no-such-quote', { quote: first, name }));
  return quote.speaker ? ok(quote.speaker.id) : fail(refusal(say('cli.quote-of-nobody', { quote: first })));
};

/** Why nobody was asked. Nothing left to ask is no mistake in the words of the command. */
export const describeNotAsked = (failure: RequestFailure, { root, name }: Found, person: string): Refusal => {
  const speaker = root.speakers.find(({ id }) => id === person)?.name ?? person;
  switch (failure.reason) {
    case 'nothing-to-ask':
      return refusal(say('cli.nothing-to-ask', { speaker, name }));
    case 'no-such-speaker':
      return usage(say('cli.nobody', { word: person, name })).failure;
    case 'no-such-quote':
      return usage(say('cli.no-such-quote', { quote: failure.quote, name })).failure;
    case 'not-theirs':
      return usage(say('cli.not-theirs', { quote: failure.quote, speaker })).failure;
  }
};
