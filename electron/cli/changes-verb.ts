import { say } from '../../shared/messages/say';
import { ok, type Result } from '../../shared/result';
import { changeWords } from '../../shared/review/change-words';
import { changesOf } from '../../shared/review/changes';
import { readArguments, usage } from './arguments';
import { done, type ExitCode } from './exit-codes';
import { findRelease } from './found-release';
import type { Output } from './output';
import { changersOf } from './people';
import { end, type Refusal } from './refusal';

const options = { json: { type: 'boolean' } } as const;

/** `changes FILE [--json]`: the open changes in the order they stand on the sheet. */
export const runChanges = async (args: string[], output: Output): Promise<ExitCode> => {
  const plan = readPlan(args);
  if (!plan.ok) return end(plan.failure, output);
  const { file, json } = plan.value;
  const found = await findRelease(file);
  if (!found.ok) return end(found.failure, output);
  const { root, name } = found.value;
  const names = new Map(changersOf(found.value).map((person) => [person.id, person.name]));
  const changes = changesOf(root);
  if (json) {
    const listed = changes.map(({ id, kind, by, at, text, quote }) => ({
      id,
      kind,
      by: { id: by, name: names.get(by) ?? by },
      at,
      text,
      ...(quote !== undefined && { quote }),
    }));
    output.print(JSON.stringify({ file, changes: listed }, null, 2));
    return done;
  }
  if (changes.length === 0) output.print(say('cli.no-changes', { name }));
  for (const change of changes) {
    const { id, by, at, quote } = change;
    const told = { id, by: names.get(by) ?? by, at, what: changeWords(change, root) };
    output.print(
      quote === undefined ? say('cli.change', told) : say('cli.change-in-quote', { ...told, quote }),
    );
  }
  return done;
};

const readPlan = (args: string[]): Result<{ file: string; json: boolean }, Refusal> => {
  const parsed = readArguments(args, options);
  if (!parsed.ok) return parsed;
  const [file, ...more] = parsed.value.positionals;
  if (file === undefined || more.length > 0) return usage(say('cli.changes-one'));
  return ok({ file, json: parsed.value.values.json ?? false });
};
