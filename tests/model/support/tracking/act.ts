import { Node, Range, Transforms } from 'slate';
import { replaceAll } from '../../../../shared/editing/find';
import { isImage } from '../../../../shared/editing/grammar';
import {
  addSpeaker,
  markQuote,
  notQuote,
  setSpeaker,
  unmarkQuote,
} from '../../../../shared/editing/quote-verbs';
import { addBackground, removeBackground } from '../../../../shared/editing/verbs/background-sections';
import { become } from '../../../../shared/editing/verbs/become';
import { setBlock } from '../../../../shared/editing/verbs/block-type';
import { addComment, deleteComment } from '../../../../shared/editing/verbs/comments';
import {
  addContact,
  removeContact,
  setContactField,
  setContactLayout,
} from '../../../../shared/editing/verbs/contacts';
import {
  setDatelineDate,
  setHouseStyle,
  setLabel,
  setReference,
  setTiming,
} from '../../../../shared/editing/verbs/fields';
import { insertImage, setImage } from '../../../../shared/editing/verbs/image';
import { insertBlocks } from '../../../../shared/editing/verbs/insert-blocks';
import { addIssuer, removeIssuer } from '../../../../shared/editing/verbs/issuers';
import { setLink, unsetLink } from '../../../../shared/editing/verbs/link';
import { indent, outdent, toggleList } from '../../../../shared/editing/verbs/list';
import { toggleMark } from '../../../../shared/editing/verbs/marks';
import { addNotice, removeNotice } from '../../../../shared/editing/verbs/notices';
import type { Root } from '../../../../shared/release/root';
import type { ReleaseEditor } from '../../../../shared/release/slate-types';
import { asset, h, houseStyle, img, li, p } from '../tree';

type Become = Parameters<typeof become>[2];
type Act = (editor: ReleaseEditor, value: string) => void;

/** The first picture that is not proposed to be deleted. */
const firstImage = (editor: ReleaseEditor): number[] | undefined =>
  [...Node.elements(editor)].find(
    ([node]) => 'type' in node && isImage(node as never) && !('del' in node && node.del),
  )?.[1];

const clipboard = new WeakMap<ReleaseEditor, Node[]>();

/** A selection of deleted words alone has nothing in it to copy. */
const copy = (editor: ReleaseEditor): void => {
  if (!editor.selection || Range.isCollapsed(editor.selection)) return;
  const fragment: Node[] = editor.getFragment();
  if (fragment.map(Node.string).join('') !== '') clipboard.set(editor, fragment);
};

/** Everything a writer can do, each through the same verb as the keyboard, a menu or a panel. */
export const acts = {
  type: (editor, text) => editor.insertText(text),
  enter: (editor) => editor.insertBreak(),
  'shift-enter': (editor) => editor.insertSoftBreak(),
  backspace: (editor) => editor.deleteBackward('character'),
  delete: (editor) => editor.deleteForward('character'),
  'backspace word': (editor) => editor.deleteBackward('word'),
  'delete word': (editor) => editor.deleteForward('word'),
  'backspace line': (editor) => editor.deleteBackward('line'),
  'delete block': (editor) => editor.deleteForward('block'),
  'delete selection': (editor) => editor.deleteFragment(),
  cut: (editor) => {
    copy(editor);
    editor.deleteFragment();
  },
  copy: (editor) => copy(editor),
  paste: (editor, text) => editor.insertFragment(clipboard.get(editor) ?? [{ text }]),
  'paste blocks': (editor, text) =>
    insertBlocks(editor, [h(text) as never, p('One ', { text, bold: true }) as never, li(text) as never]),
  'paste with image': (editor, text) => insertBlocks(editor, [p(text) as never, img() as never]),
  'delete behind': (editor) => Transforms.delete(editor),
  /** A question about an import is answered: the line of the caret belongs elsewhere. */
  become: (editor, type) => {
    if (editor.selection) become(editor, editor.selection.anchor.path.slice(0, -1), type as Become);
  },
  bold: (editor) => toggleMark(editor, 'bold'),
  italic: (editor) => toggleMark(editor, 'italic'),
  link: (editor) => setLink(editor, 'https://a.example', 'here'),
  unlink: (editor) => unsetLink(editor),
  subheading: (editor) => setBlock(editor, 'subheading'),
  'block-quote': (editor) => setBlock(editor, 'block-quote'),
  bullets: (editor) => toggleList(editor, 'bullet'),
  numbers: (editor) => toggleList(editor, 'number'),
  indent: (editor) => indent(editor),
  outdent: (editor) => outdent(editor),
  'mark quote': (editor) => {
    const quote = markQuote(editor);
    if (quote) setSpeaker(editor, quote, addSpeaker(editor, { name: 'Ada' }));
  },
  'not a quote': (editor) => void notQuote(editor),
  'unmark quote': (editor) => unmarkQuote(editor),
  comment: (editor, text) => {
    addComment(editor, { by: 'ann', at: '2026-01-01T09:00:00.000Z' }, text);
  },
  'delete comment': (editor) => {
    const [id] = Object.keys((editor.children[0] as Root).comments);
    if (id) deleteComment(editor, id);
  },
  'replace all': (editor, text) => void replaceAll(editor, 'e', text),
  image: (editor) => insertImage(editor, { asset }),
  alt: (editor, text) => {
    const path = firstImage(editor);
    if (path) setImage(editor, path, { alt: text });
  },
  issuer: (editor) => addIssuer(editor),
  'remove issuer': (editor) => removeIssuer(editor),
  notice: (editor, text) => addNotice(editor, 'foot', text),
  'remove notice': (editor) => removeNotice(editor),
  contact: (editor, text) => addContact(editor, [{ field: 'name', text }]),
  'remove contact': (editor) => removeContact(editor),
  layout: (editor) => setContactLayout(editor, 'inline'),
  field: (editor) => setContactField(editor, 'phone'),
  background: (editor, text) => addBackground(editor, text),
  'remove background': (editor) => removeBackground(editor),
  timing: (editor, text) => setTiming(editor, { kind: 'delivery', event: text }, text),
  hold: (editor) => setTiming(editor, { kind: 'hold' }, 'HOLD'),
  date: (editor, text) => setDatelineDate(editor, text.length > 1 ? '2026-01-02' : undefined),
  reference: (editor, text) => setReference(editor, text),
  label: (editor, text) => setLabel(editor, text),
  'house style': (editor) => setHouseStyle(editor, { ...houseStyle, label: 'NEWS', endMark: '###' }),
} satisfies Record<string, Act>;

export type ActName = keyof typeof acts;

export const act = (editor: ReleaseEditor, name: ActName, value: string): void => acts[name](editor, value);
