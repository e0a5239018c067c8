import { say } from '../../shared/messages/say';
import { ok, type Result } from '../../shared/result';
import { type ChangeFilter, changesThat } from '../../shared/review/decide';
import { quotesOf } from '../../shared/review/quotes';
import { readArguments, type Usage, usage } from './arguments';
import type { Found } from './found-release';
import { byIdOrName } from './named';
import { changersOf, describeNotNamed } from './people';

/** `which` names the changes as they were named in the words of the command. */
export type ResolvePlan = {
  file: string;
  out: string;
  verdict: 'accept' | 'reject';
  which: { all: true } | { author: string } | { quote: string } | { change: string };
};

const options = {
  accept: { type: 'boolean' },
  reject: { type: 'boolean' },
  all: { type: 'boolean' },
  author: { type: 'string' },
  quote: { type: 'string' },
  change: { type: 'string' },
  out: { type: 'string' },
} as const;

/** `resolve FILE (--accept|--reject) (--all|--author A|--quote Q|--change C) --out F` */
export const readResolvePlan = (args: string[]): Result<ResolvePlan, Usage> => {
  const parsed = readArguments(args, options);
  if (!parsed.ok) return parsed;
  const { positionals, values } = parsed.value;
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) return usage(say('cli.resolve-one'));
  const { accept, reject, all, author, quote, change, out } = values;
  if (accept === reject) return usage(say('cli.resolve-verdict'));
  const named: ResolvePlan['which'][] = [
    ...(all ? [{ all: true as const }] : []),
    ...(author !== undefined ? [{ author }] : []),
    ...(quote !== undefined ? [{ quote }] : []),
    ...(change !== undefined ? [{ change }] : []),
  ];
  const [which] = named;
  if (!which || named.length > 1) return usage(say('cli.resolve-which'));
  if (!out) return usage(say('cli.resolve-out'));
  return ok({ file, out, verdict: accept ? 'accept' : 'reject', which });
};

/** The changes that are meant in this release; what names nobody and nothing in it is told. */
export const filterFor = (found: Found, which: ResolvePlan['which']): Result<ChangeFilter, Usage> => {
  const { root, name } = found;
  if ('author' in which) {
    const author = byIdOrName(changersOf(found), which.author);
    return author.ok
      ? ok({ by: author.value.id })
      : usage(describeNotNamed(author.failure, name, which.author));
  }
  if ('quote' in which) {
    const isThere = quotesOf(root).some(({ id }) => id === which.quote);
    return isThere
      ? ok({ quote: which.quote })
      : usage(say('cli.no-such-quote', { quote: which.quote, name }));
  }
  if ('change' in which) {
    const filter = { ids: [which.change] };
    return changesThat(root, filter).length > 0
      ? ok(filter)
      : usage(say('cli.no-such-change', { change: which.change, name }));
  }
  return ok({});
};
