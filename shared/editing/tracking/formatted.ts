import type { FormatChange } from '../../release/leaf';
import { isSame, type Keyed, withFormats } from '../../review/formats';
import type { Work } from './work';

type Options = {
  tracked: boolean;
  /** The author put the node in: how it looks is part of that. */
  own: boolean;
};

/**
 * What has to be set on a node so that it has these properties (`undefined`: none) and its chain of format
 * changes tells what was there before.
 */
export const formatted = (work: Work, node: object, wanted: Keyed, { tracked, own }: Options): Keyed => {
  const old = node as Keyed & { fmt?: readonly FormatChange[] };
  const changed = Object.keys(wanted).filter((name) => !isSame(old[name] ?? null, wanted[name] ?? null));
  if (changed.length === 0) return {};
  let formats = old.fmt ?? [];
  for (const mark of changed) {
    if (!tracked || (own && formats.every((entry) => entry.mark !== mark))) continue;
    const { id, by, at } = work.mark();
    formats = work.rules.chained(formats, {
      id,
      by,
      at,
      mark,
      before: (old[mark] ?? null) as FormatChange['before'],
    });
  }
  const values = Object.fromEntries(changed.map((name) => [name, wanted[name] ?? undefined]));
  const defined = Object.fromEntries(
    Object.entries({ ...old, ...values }).filter(([, value]) => value !== undefined),
  );
  const { fmt } = withFormats(defined, formats);
  return { ...values, ...(isSame(fmt ?? null, old.fmt ?? null) ? {} : { fmt }) };
};
