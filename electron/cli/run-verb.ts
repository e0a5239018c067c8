import type { App } from 'electron';
import { say } from '../../shared/messages/say';
import type { VerbLine } from './command-line';
import { done, type ExitCode, unusable } from './exit-codes';
import type { Output } from './output';

/** `home` is the person's own folder: their name, their settings, a key to sign with. */
type Parts = { app: App; home: string; output: Output };

/** Does one word of the command line and gives the exit code. */
export const runVerb = async ({ verb, args }: VerbLine, { app, home, output }: Parts): Promise<ExitCode> => {
  switch (verb) {
    case 'version':
      output.print(app.getVersion());
      return done;
    case 'help':
      output.print(say('cli.help'));
      return done;
    case 'import': {
      const { runImport } = await import('./import-verb');
      return runImport(args, output);
    }
    case 'export': {
      const { runExport } = await import('./export-verb');
      return runExport(args, { app, home, output });
    }
    case 'verify': {
      const { runVerify } = await import('./verify-verb');
      return runVerify(args, output);
    }
    case 'changes': {
      const { runChanges } = await import('./changes-verb');
      return runChanges(args, output);
    }
    case 'resolve': {
      const { runResolve } = await import('./resolve-verb');
      return runResolve(args, output);
    }
    case 'request': {
      const { runRequest } = await import('./request-verb');
      return runRequest(args, { app, home, output });
    }
    case 'answer': {
      const { runAnswer } = await import('./answer-verb');
      return runAnswer(args, { home, output });
    }
    case 'unknown':
      output.tell(say('cli.unknown-word', { word: args[0] ?? '' }));
      return unusable;
    case 'check':
      output.tell(say('cli.not-yet', { verb }));
      return unusable;
  }
};
