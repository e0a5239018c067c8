import { mkdir, readFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import type { z } from 'zod';
import { createQueues } from './queues';
import { codeOf } from './save-failure';
import { noteWork } from './under-way';
import { writeWhole } from './whole-file';

/**
 * One small JSON file of the user's own folder. Whatever stands in it, `get` answers with something valid:
 * a missing or damaged file counts as `empty`. `set` keeps the value also when the disk refuses it, and
 * says so to `report`.
 */
export const createStored = <S extends z.ZodType>(
  path: string,
  schema: S,
  empty: z.infer<S>,
  report: (what: string) => void,
) => {
  let value: Promise<z.infer<S>> | undefined;
  const read = async (): Promise<z.infer<S>> => {
    try {
      const parsed = schema.safeParse(JSON.parse(await readFile(path, 'utf8')));
      return parsed.success ? parsed.data : empty;
    } catch {
      return empty; // Not there yet, or not JSON: the defaults are what a person expects then.
    }
  };
  const get = (): Promise<z.infer<S>> => {
    value ??= read();
    return value;
  };
  const inTurn = createQueues();
  const write = async (next: z.infer<S>): Promise<void> => {
    try {
      await mkdir(dirname(path), { recursive: true });
    } catch (error) {
      report(`${basename(path)}: ${codeOf(error) ?? error}`);
      return;
    }
    const text = `${JSON.stringify(next, null, 2)}\n`;
    const written = await writeWhole(path, new TextEncoder().encode(text));
    if (!written.ok) report(`${written.failure.name}: ${written.failure.reason}`);
  };
  const set = async (change: (before: z.infer<S>) => z.infer<S>): Promise<z.infer<S>> => {
    const next = get().then(change);
    value = next;
    await inTurn(path, async () => write(await next));
    return next;
  };
  return {
    get,
    set: (change: (before: z.infer<S>) => z.infer<S>): Promise<z.infer<S>> => noteWork(set(change)),
  };
};
