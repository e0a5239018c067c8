import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { un } from '../../../shared/checks/profiles/un';
import { viewOf } from '../../../shared/formats/view';
import { textOfView } from '../../../shared/formats/view-text';
import { rootText } from '../../../shared/release/file-format';
import type { Root } from '../../../shared/release/root';
import { changesOf } from '../../../shared/review/changes';
import { acceptChanges, rejectChanges } from '../../../shared/review/decide';
import { acceptInEditor, rejectInEditor } from '../../../shared/review/decide-in-editor';
import { isMarked } from '../../../shared/review/marked';
import { openChanges } from '../../../shared/review/open-changes';
import { acceptedRoot, rejectedRoot } from '../../../shared/review/resolve';
import { createDesk } from '../support/tracking/desk';
import { anyOrder } from '../support/tracking/properties';
import { perform, trackedRoot } from '../support/tracking/sequence';
import { deskFor, type Writers, writersAt } from '../support/tracking/tracking-case';
import { written } from '../support/tracking/written';
import { body, h, headline, img, p, q, release, t } from '../support/tree';

const patience = 120_000;

const acceptChange = (root: Root, id: string): Root => acceptChanges(root, { ids: [id] });
const rejectChange = (root: Root, id: string): Root => rejectChanges(root, { ids: [id] });

const deskAfter = (input: ReturnType<typeof release>, run: (writers: Writers) => void) => {
  const desk = deskFor(input);
  run(writersAt(desk, () => undefined));
  return desk;
};

const reviewed = () =>
  deskAfter(
    release(headline('Title'), body(p('One [two] three'), p('“', q('q1', 'We go'), '”'))),
    (writers) => {
      writers.ann('type', '2');
      writers.select(1, 4);
      writers.bob('type', 'must ');
      writers.select(0, 0, 3);
      writers.cat('bold');
      writers.selectAt([0, 3], 5);
      writers.bob('type', '!');
    },
  );

const idOf = (root: Root, by: string, index = 0): string =>
  changesOf(root).filter((change) => change.by === by)[index]?.id as string;

describe('the list of changes', () => {
  test('names them in the order of the sheet', () => {
    const changes = changesOf(trackedRoot(reviewed()));
    expect(changes.map(({ kind, by, text, section, quote }) => [kind, by, text, section, quote])).toEqual([
      ['insertion', 'bob', '!', 'headline', undefined],
      ['format', 'cat', 'One', 'body', undefined],
      ['replacement', 'ann', '2', 'body', undefined],
      ['insertion', 'bob', 'must ', 'body', 'q1'],
    ]);
  });

  test('a key finds the changes of its own line and no other again', () => {
    const lines = Array.from({ length: 500 }, (_, index) => p(`Line ${index}`));
    const desk = createDesk(release(body(...lines)).root);
    desk.tracked.selection = {
      anchor: { path: [0, 6, 0, 0], offset: 0 },
      focus: { path: [0, 6, 499, 0], offset: 0 },
    };
    desk.author = 'ann';
    desk.tracked.addMark('bold', true);
    const before = changesOf(trackedRoot(desk));
    const body500 = trackedRoot(desk).children[6];
    desk.tracked.selection = {
      anchor: { path: [0, 6, 250, 0], offset: 1 },
      focus: { path: [0, 6, 250, 0], offset: 1 },
    };
    desk.author = 'bob';
    desk.tracked.insertText('x');
    const after = changesOf(trackedRoot(desk));
    expect(after.length).toBe(before.length + 1);
    const kept = (trackedRoot(desk).children[6] as never as { children: object[] }).children.filter(
      (line, index) => line === (body500 as never as { children: object[] }).children[index],
    );
    expect(kept).toHaveLength(499);
  });
});

describe('10: deciding in any order', () => {
  test('one by one, by author, by quote, by kind and section', () => {
    const root = trackedRoot(reviewed());
    expect(written(acceptChange(root, idOf(root, 'ann')))).toContain('{~cat2:bold=null <b>One</b>} 2 three');
    expect(written(rejectChange(root, idOf(root, 'ann')))).toContain(
      '{~cat2:bold=null <b>One</b>} two three',
    );
    expect(changesOf(rejectChanges(root, { by: 'bob' })).map(({ by }) => by)).toEqual(['cat', 'ann']);
    expect(changesOf(acceptChanges(root, { quote: 'q1' })).map(({ by }) => by)).toEqual([
      'bob',
      'cat',
      'ann',
    ]);
    expect(changesOf(acceptChanges(root, { kinds: ['format', 'replacement'] }))).toHaveLength(2);
    expect(changesOf(rejectChanges(root, { section: 'headline' }))).toHaveLength(3);
  });

  test('a filter that fits nothing leaves the very same release', () => {
    const root = trackedRoot(reviewed());
    expect(acceptChanges(root, { by: 'nobody' })).toBe(root);
  });

  test(
    'whatever is decided first, nothing is left open at the end',
    () => {
      fc.assert(
        fc.property(
          anyOrder(['ann', 'bob'], 8),
          fc.infiniteStream(fc.nat(1_000)),
          ([start, edits], stream) => {
            const desk = createDesk(start);
            for (const edit of edits) perform(desk, edit);
            let root = trackedRoot(desk);
            for (let left = changesOf(root).length; left > 0; left = changesOf(root).length) {
              const [pick = 0] = stream.take(1);
              const { id } = changesOf(root)[pick % left] as { id: string };
              root = pick % 2 === 0 ? acceptChange(root, id) : rejectChange(root, id);
              expect(changesOf(root).length).toBeLessThan(left);
            }
            expect(isMarked(root)).toBe(false);
          },
        ),
        { numRuns: 100 },
      );
    },
    patience,
  );

  test('an insertion that another author deleted, each first', () => {
    const desk = deskAfter(release(body(p('One |two'))), ({ ann, bob, select }) => {
      ann('type', 'AB');
      select(0, 4, 6);
      bob('delete selection');
    });
    const root = trackedRoot(desk);
    const [first, second] = [
      idOf(root, 'ann'),
      changesOf(root).flatMap(({ by, id }) => (by === 'bob' ? [id] : []))[0],
    ];
    // Both marks stand on the same words, so that deciding one leaves the other or takes it along.
    expect(written(acceptChange(root, first))).toEqual(['One {-bob1 AB}two']);
    expect(written(rejectChange(root, first))).toEqual(['One two']);
    expect(written(rejectChange(root, second as string))).toEqual(['One {+ann1 AB}two']);
    expect(written(acceptChange(root, second as string))).toEqual(['One two']);
  });
});

describe('11 and 14: on the sheet', () => {
  test('accepting all is one undo step, which brings back mark, author and time', () => {
    const desk = reviewed();
    const root = trackedRoot(desk);
    const steps = desk.tracked.history.undos.length;
    expect(acceptInEditor(desk.tracked, {})).toBe(true);
    expect(trackedRoot(desk)).toEqual(acceptedRoot(root));
    expect(desk.tracked.history.undos).toHaveLength(steps + 1);
    desk.tracked.undo();
    expect(trackedRoot(desk)).toEqual(root);
  });

  test('accept, undo, reject', () => {
    const desk = reviewed();
    const root = trackedRoot(desk);
    acceptInEditor(desk.tracked, { by: 'ann' });
    desk.tracked.undo();
    expect(rejectInEditor(desk.tracked, { by: 'ann' })).toBe(true);
    expect(trackedRoot(desk)).toEqual(rejectChanges(root, { by: 'ann' }));
    expect(rejectInEditor(desk.tracked, { by: 'ann' })).toBe(false);
  });

  test('the caret stays where it is in the text that is read', () => {
    const desk = reviewed();
    desk.tracked.selection = {
      anchor: { path: [0, 6, 0, 4], offset: 2 },
      focus: { path: [0, 6, 0, 4], offset: 2 },
    };
    const read = desk.tracked.string([0, 6, 0, 4]).slice(0, 2);
    acceptInEditor(desk.tracked, { by: 'ann' });
    const { path, offset } = (
      desk.tracked.selection as never as { anchor: { path: number[]; offset: number } }
    ).anchor;
    expect(desk.tracked.string(path).slice(0, offset).endsWith(read)).toBe(true);
  });

  test('a mark that means nothing where it stands keeps no other from being accepted', () => {
    const mark = { id: 'x', by: 'ann', at: '2026-01-01T09:00:00.000Z' };
    const odd = release(
      headline('Title'),
      body({ ...h('One'), brkDel: mark } as never, img({ ins: mark, del: mark }), {
        ...p(t('two', { ins: mark, del: mark, fmt: [{ ...mark, mark: 'colour', before: 'red' }] })),
        brkIns: mark,
        brkDel: mark,
        fmt: [{ ...mark, mark: 'level', before: 3 }],
      } as never),
    ).root;
    for (const reading of [acceptedRoot(odd), rejectedRoot(odd)]) {
      expect(isMarked(reading)).toBe(false);
      expect(changesOf(reading)).toEqual([]);
    }
  });
});

test('15: reading a release for an export, twice, leaves it as it is and gives the same', () => {
  const root = frozen({ ...trackedRoot(reviewed()), houseStyle: un });
  const text = rootText(root);
  const outputs = [1, 2].map(() => {
    const views = [acceptedRoot(root), rejectedRoot(root)].map((reading) => viewOf(reading, { assets: {} }));
    return JSON.stringify([views.map(textOfView), views, changesOf(root), openChanges(root).size]);
  });
  expect(outputs[0]).toBe(outputs[1]);
  expect(outputs[0]).toContain('2 three');
  expect(rootText(root)).toBe(text);
});

/** Whoever writes into it throws. */
const frozen = <T>(value: T): T => {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  for (const inner of Object.values(value)) frozen(inner);
  return Object.freeze(value);
};
