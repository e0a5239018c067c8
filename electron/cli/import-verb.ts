import { basename, extname } from 'node:path';
import { blocksFromHtml } from '../../shared/formats/from-html';
import { blocksFromText } from '../../shared/formats/from-text';
import { recognise } from '../../shared/formats/recognise/recognise';
import { say } from '../../shared/messages/say';
import { describeSaveFailure } from '../../shared/release/failures';
import { writeRelease } from '../../shared/release/file-format';
import { fail, ok, type Result } from '../../shared/result';
import { decodeText } from '../services/import-file';
import { newId } from '../services/new-id';
import { writeWhole } from '../services/whole-file';
import { readArguments, type Usage, usage } from './arguments';
import { done, type ExitCode, refused, unusable } from './exit-codes';
import { mayBeReplaced } from './import-target';
import { readInput } from './input';
import { newEnvelope } from './new-envelope';
import type { Output } from './output';
import { resolvePath } from './paths';

const options = { out: { type: 'string' } } as const;
const webPages = new Set(['.html', '.htm', '.xhtml']);
/** Kinds people have that are no plain text, though some would pass for it. */
const otherKinds = new Set(['.docx', '.doc', '.odt', '.rtf', '.pdf', '.eml', '.msg', '.pages', '.release']);

/** `import IN.(txt|html) --out OUT.release` */
export const runImport = async (args: string[], output: Output): Promise<ExitCode> => {
  const plan = readPlan(args);
  if (!plan.ok) {
    output.tell(plan.failure.sentence);
    return unusable;
  }
  const { source, target } = plan.value;
  const text = await readText(source);
  if (!text.ok) {
    output.tell(text.failure.sentence);
    return unusable;
  }
  const { root, questions, notes } = recognise(text.value.blocks, { newId });
  const standing = await mayBeReplaced(target);
  if (!standing.ok) {
    output.tell(standing.failure.sentence);
    return refused;
  }
  const bytes = new TextEncoder().encode(writeRelease(root, newEnvelope(new Date())));
  const written = await writeWhole(target, bytes, { expect: standing.value });
  if (!written.ok) {
    output.tell(describeSaveFailure(written.failure));
    return refused;
  }
  for (const note of notes) output.tell(note);
  for (const question of questions) output.tell(say('cli.unsure', { question: question.text }));
  output.tell(say('cli.imported', { name: basename(source), target: basename(target) }));
  return done;
};

const readPlan = (args: string[]): Result<{ source: string; target: string }, Usage> => {
  const parsed = readArguments(args, options);
  if (!parsed.ok) return parsed;
  const { positionals, values } = parsed.value;
  const [source, ...more] = positionals;
  if (source === undefined || more.length > 0) return usage(say('cli.import-one'));
  if (!values.out) return usage(say('cli.import-out'));
  return ok({ source: resolvePath(source), target: resolvePath(values.out) });
};

const readText = async (source: string) => {
  const name = basename(source);
  const ending = extname(source).toLowerCase();
  if (otherKinds.has(ending)) return usage(say('cli.import-kind', { name }));
  const bytes = await readInput(source);
  if (!bytes.ok) return fail({ reason: 'usage', sentence: bytes.failure.sentence });
  const kind = webPages.has(ending) ? 'html' : 'text';
  const text = decodeText(bytes.value, kind);
  if (text === undefined) return usage(say('cli.not-text', { name }));
  const blocks = kind === 'html' ? blocksFromHtml(text) : blocksFromText(text);
  return blocks.length > 0 ? ok({ blocks }) : usage(say('cli.no-text', { name }));
};
