import { describe, expect, test } from 'vitest';
import { markQuote, setSpeaker } from '../../../shared/editing/quote-verbs';
import { setTiming } from '../../../shared/editing/verbs/fields';
import { insertBlocks } from '../../../shared/editing/verbs/insert-blocks';
import type { ReleaseEditor } from '../../../shared/release/slate-types';
import { editorFor, rootOf } from '../support/editing-case';
import { body, p, release } from '../support/tree';

/** slate-history groups by tick: what happens in one key's time is one tick, as in the window. */
const tick = () => Promise.resolve();

const textOfBody = (editor: ReleaseEditor) => editor.string([0, 6]);

const typed = async (editor: ReleaseEditor, text: string) => {
  for (const key of text) {
    editor.insertText(key);
    await tick();
  }
};

describe('undo', () => {
  test('one step gives back the plain key, the next the text before it', async () => {
    const editor = editorFor(release(body(p('One |'))));
    await typed(editor, '"');
    expect(textOfBody(editor)).toBe('One “');
    editor.undo();
    expect(textOfBody(editor)).toBe('One "');
    editor.undo();
    expect(textOfBody(editor)).toBe('One ');
  });

  test('what is typed after a smart key is a step of its own', async () => {
    const editor = editorFor(release(body(p('One |'))));
    await typed(editor, '"two');
    editor.undo();
    expect(textOfBody(editor)).toBe('One “');
    editor.undo();
    expect(textOfBody(editor)).toBe('One "');
  });

  test('a run of keys is one step, and so is a run of Backspace', async () => {
    const editor = editorFor(release(body(p('|'))));
    await typed(editor, 'Water');
    editor.deleteBackward('character');
    await tick();
    editor.deleteBackward('character');
    await tick();
    editor.undo();
    expect(textOfBody(editor)).toBe('Water');
    editor.undo();
    expect(textOfBody(editor)).toBe('');
  });

  test('what is typed after a paste is not undone with it', async () => {
    const editor = editorFor(release(body(p('|'))));
    insertBlocks(editor, [p('pasted') as never]);
    await tick();
    await typed(editor, 'typed');
    editor.undo();
    expect(textOfBody(editor)).toBe('pasted');
  });

  test('each verb is one step, though two come in one tick', () => {
    const editor = editorFor(release(body(p('[We go]'))));
    const quote = markQuote(editor) as string;
    setSpeaker(editor, quote, 's1');
    setTiming(editor, { kind: 'hold' }, 'HOLD');
    expect(editor.history.undos).toHaveLength(3);
    editor.undo();
    editor.undo();
    expect(rootOf(editor).quotes).toEqual({ [quote]: { basis: { kind: 'approval' } } });
    editor.undo();
    expect(rootOf(editor).quotes).toEqual({});
  });
});
