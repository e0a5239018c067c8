import type { App } from 'electron';
import { say } from '../../shared/messages/say';
import type { VerbLine } from './command-line';
import { done, type ExitCode, unusable } from './exit-codes';
import type { Output } from './output';

type Parts = { app: App; output: Output };

/** Does one word of the command line and gives the exit code. */
export const runVerb = async ({ verb, args }: VerbLine, { app, output }: Parts): Promise<ExitCode> => {
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
      return runExport(args, { app, output });
    }
    case 'unknown':
      output.tell(say('cli.unknown-word', { word: args[0] ?? '' }));
      return unusable;
    default:
      output.tell(say('cli.not-yet', { verb }));
      return unusable;
  }
};
