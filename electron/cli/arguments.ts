import { type ParseArgsConfig, parseArgs } from 'node:util';
import { say } from '../../shared/messages/say';
import { fail, ok, type Result } from '../../shared/result';

export type Usage = { reason: 'usage'; sentence: string };

type Options = NonNullable<ParseArgsConfig['options']>;
type Parsed<O extends Options> = ReturnType<
  typeof parseArgs<{ args: string[]; options: O; allowPositionals: true; strict: true }>
>;

/** Node's parser, its complaints turned into a plain sentence. */
export const readArguments = <const O extends Options>(
  args: string[],
  options: O,
): Result<Parsed<O>, Usage> => {
  try {
    return ok(parseArgs({ args, options, allowPositionals: true, strict: true }));
  } catch (error) {
    const { code = '', message = '' } = error as NodeJS.ErrnoException;
    if (!code.startsWith('ERR_PARSE_ARGS')) throw error;
    const option = /'(-[^' =]*)/.exec(message)?.[1] ?? '';
    const unknown = code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION';
    return fail({
      reason: 'usage',
      sentence: say(unknown ? 'cli.unknown-option' : 'cli.wrong-value', { option }),
    });
  }
};

export const usage = (sentence: string): { ok: false; failure: Usage } => fail({ reason: 'usage', sentence });
