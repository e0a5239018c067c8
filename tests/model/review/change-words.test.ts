import { Transforms } from 'slate';
import { describe, expect, test } from 'vitest';
import { pathOfSection } from '../../../shared/editing/lines';
import { setSmartTyping } from '../../../shared/editing/smart-typing';
import { setBlock } from '../../../shared/editing/verbs/block-type';
import { addContact, removeContact } from '../../../shared/editing/verbs/contacts';
import { setDatelineDate, setReference, setTiming } from '../../../shared/editing/verbs/fields';
import { insertImage, setImage } from '../../../shared/editing/verbs/image';
import { setLink } from '../../../shared/editing/verbs/link';
import { indent, toggleList } from '../../../shared/editing/verbs/list';
import { toggleMark } from '../../../shared/editing/verbs/marks';
import { addNotice } from '../../../shared/editing/verbs/notices';
import { setTracking } from '../../../shared/editing/with-tracking';
import type { Root } from '../../../shared/release/root';
import type { ReleaseEditor } from '../../../shared/release/slate-types';
import { changeWords } from '../../../shared/review/change-words';
import { changesOf } from '../../../shared/review/changes';
import { trackedEditorFor } from '../support/editing-case';
import { body, p, release } from '../support/tree';

type Setting = { editor: ReleaseEditor; at: (line: number, from: number, to?: number) => void };

/** The words of each change after what was done before and while tracking was on. */
const wordsAfter = (act: (setting: Setting) => void, before?: (setting: Setting) => void): string[] => {
  const editor = trackedEditorFor(release(body(p('One two three'), p('Four five'))));
  setSmartTyping(editor, false);
  const lines = pathOfSection(editor, 'body');
  const at: Setting['at'] = (line, from, to = from) => {
    const path = [...lines, line, 0];
    Transforms.select(editor, { anchor: { path, offset: from }, focus: { path, offset: to } });
  };
  before?.({ editor, at });
  setTracking(editor, true);
  act({ editor, at });
  const root = editor.children[0] as Root;
  return changesOf(root).map((change) => changeWords(change, root));
};

const embargo = (until: string, zone = 'UTC') => ({ kind: 'embargo', until, zone }) as const;

describe('what a change does, in words', () => {
  test.each<[string, string[], Parameters<typeof wordsAfter>[0], Parameters<typeof wordsAfter>[1]?]>([
    [
      'typed',
      ['Inserted “the old system”'],
      ({ editor, at }) => {
        at(0, 4);
        editor.insertText('the old system');
      },
    ],
    [
      'deleted',
      ['Deleted “two”'],
      ({ editor, at }) => {
        at(0, 4, 7);
        editor.deleteFragment();
      },
    ],
    [
      'typed over',
      ['Replaced “two” with “2”'],
      ({ editor, at }) => {
        at(0, 4, 7);
        editor.insertText('2');
      },
    ],
    [
      'right-to-left words do not turn the sentence',
      ['Replaced “two” with “\u2068اثنان\u2069”'],
      ({ editor, at }) => {
        at(0, 4, 7);
        editor.insertText('اثنان');
      },
    ],
    [
      'a new paragraph',
      ['Began a new paragraph'],
      ({ editor, at }) => {
        at(0, 4);
        editor.insertBreak();
      },
    ],
    [
      'two paragraphs joined',
      ['Joined two paragraphs'],
      ({ editor, at }) => {
        at(1, 0);
        editor.deleteBackward('character');
      },
    ],
    [
      'long words by both ends',
      [`Inserted “${'a'.repeat(110)} … ${'b'.repeat(40)}”`],
      ({ editor, at }) => {
        at(0, 4);
        editor.insertText('a'.repeat(110) + 'x'.repeat(90) + 'b'.repeat(40));
      },
    ],
    [
      'bold',
      ['Made “two” bold'],
      ({ editor, at }) => {
        at(0, 4, 7);
        toggleMark(editor, 'bold');
      },
    ],
    [
      'no longer bold',
      ['Made “two” no longer bold'],
      ({ editor, at }) => {
        at(0, 4, 7);
        toggleMark(editor, 'bold');
      },
      ({ editor, at }) => {
        at(0, 4, 7);
        toggleMark(editor, 'bold');
      },
    ],
    [
      'a link',
      ['Linked “two” to https://two.example'],
      ({ editor, at }) => {
        at(0, 4, 7);
        setLink(editor, 'https://two.example');
      },
    ],
    [
      'a subheading',
      ['Made a paragraph a subheading'],
      ({ editor, at }) => {
        at(1, 0);
        setBlock(editor, 'subheading');
      },
    ],
    [
      'a list item',
      ['Made “Four five” a list item with a bullet'],
      ({ editor, at }) => {
        at(1, 0);
        toggleList(editor, 'bullet');
      },
    ],
    [
      'a list item goes in',
      ['Indented “Four five”'],
      ({ editor, at }) => {
        at(1, 0);
        indent(editor);
      },
      ({ editor, at }) => {
        for (const line of [0, 1]) {
          at(line, 0);
          toggleList(editor, 'bullet');
        }
      },
    ],
    [
      'an embargo on the same day',
      ['Embargo moved from 06:00 to 09:00'],
      ({ editor }) => setTiming(editor, embargo('2026-12-01T09:00'), 'UNTIL 9'),
      ({ editor }) => setTiming(editor, embargo('2026-12-01T06:00'), 'UNTIL 6'),
    ],
    [
      'an embargo on another day',
      ['Embargo moved from 1 December 2026, 06:00 to 2 December 2026, 06:00'],
      ({ editor }) => setTiming(editor, embargo('2026-12-02T06:00'), 'UNTIL 2'),
      ({ editor }) => setTiming(editor, embargo('2026-12-01T06:00'), 'UNTIL 1'),
    ],
    [
      'an embargo that goes',
      [
        'Release line changed from “Embargoed until Tuesday 1 December 2026, 06:00\u00a0UTC” to “For immediate release”',
      ],
      ({ editor }) => setTiming(editor, { kind: 'immediate' }, 'NOW'),
      ({ editor }) => setTiming(editor, embargo('2026-12-01T06:00'), 'UNTIL 6'),
    ],
    ['a date', ['Date set to 1 December 2026'], ({ editor }) => setDatelineDate(editor, '2026-12-01')],
    [
      'a reference that goes',
      ['Reference taken out; it was “CRC/2026/41”'],
      ({ editor }) => setReference(editor, ''),
      ({ editor }) => setReference(editor, 'CRC/2026/41'),
    ],
    [
      'an image',
      ['Inserted an image “A map”'],
      ({ editor, at }) => {
        at(1, 9);
        insertImage(editor, { asset: 'a'.repeat(64), alt: 'A map' });
      },
    ],
    [
      'what an image shows',
      ['Description of the image changed from “A map” to “A chart”'],
      ({ editor }) => setImage(editor, [...pathOfSection(editor, 'body'), 2], { alt: 'A chart' }),
      ({ editor, at }) => {
        at(1, 9);
        insertImage(editor, { asset: 'a'.repeat(64), alt: 'A map' });
      },
    ],
    ['an empty notice', ['Inserted a notice'], ({ editor }) => addNotice(editor)],
    [
      'a contact that goes',
      ['Deleted a contact “Ilse Marrow”'],
      ({ editor }) => removeContact(editor),
      ({ editor }) => {
        addContact(editor, [{ field: 'name', text: 'Ilse Marrow' }]);
        addContact(editor, [{ field: 'name', text: 'Tomás Ferreira' }]);
        Transforms.select(editor, [...pathOfSection(editor, 'contacts'), 1, 0, 0]);
      },
    ],
  ])('%s', (_, words, act, before) => {
    expect(wordsAfter(act, before)).toEqual(words);
  });
});
