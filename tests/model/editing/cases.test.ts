import { describe, expect, test } from 'vitest';
import { normaliseRoot } from '../../../shared/editing/normalise';
import { Root } from '../../../shared/release/root';
import { caretIn, type EditingCase, editorFor, expected, rootOf } from '../support/editing-case';

/** A file a case: tests/model/editing/<verb>/<case>.ts. Adding one needs nothing here. */
const files = import.meta.glob<EditingCase>('./*/**/*.ts', { eager: true });

const names = Object.keys(files);

describe.each(names)('%s', (name) => {
  const { input, run, output } = files[name] as EditingCase;

  test('gives the output, and undo takes it back', () => {
    const editor = editorFor(input);
    const start = rootOf(editor);
    run(editor);
    const made = rootOf(editor);
    expect(made).toEqual(normaliseRoot(output.root));
    if (output.selection) {
      expect(caretIn(editor, editor.selection)).toEqual(caretIn(expected(output), output.selection));
    }
    expect(() => Root.parse(made)).not.toThrow();
    expect(normaliseRoot(made)).toBe(made);
    while (editor.history.undos.length > 0) editor.undo();
    expect(rootOf(editor)).toEqual(start);
    while (editor.history.redos.length > 0) editor.redo();
    expect(rootOf(editor)).toEqual(made);
  });
});
