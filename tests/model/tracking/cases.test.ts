import { describe, expect, test } from 'vitest';
import type { Root } from '../../../shared/release/root';
import { acceptedRoot } from '../../../shared/review/resolve';
import { checkFile, checkLastAuthor, checkState, checkUndo } from '../support/tracking/invariants';
import { trackedRoot } from '../support/tracking/sequence';
import { deskFor, type TrackingCase, writersAt } from '../support/tracking/tracking-case';
import { written } from '../support/tracking/written';

/** A file a case: tests/model/tracking/<numbered case>/<what>.ts. Adding one needs nothing here. */
const files = import.meta.glob<TrackingCase>('./[0-9]*/*.ts', { eager: true });

describe.each(Object.keys(files))('%s', (name) => {
  const { input, run, output, accepted } = files[name] as TrackingCase;

  test('marks what was done, and the invariants hold after each edit', () => {
    const desk = deskFor(input);
    const authors: string[] = [];
    let before: Root | undefined;
    run(
      writersAt(desk, (author, root) => {
        if (authors.length > 0) checkState(desk);
        if (author !== authors.at(-1)) before = root;
        authors.push(author);
      }),
    );
    checkState(desk);
    expect(written(trackedRoot(desk))).toEqual(output);
    if (accepted) expect(written(acceptedRoot(trackedRoot(desk)))).toEqual(accepted);
    checkFile(desk);
    const [last] = authors.slice(-1);
    const isAlone =
      authors.lastIndexOf(authors.find((one) => one !== last) ?? '') < authors.indexOf(last ?? '');
    if (last && before && isAlone) checkLastAuthor(desk, last, before);
    checkUndo(desk);
  });
});
