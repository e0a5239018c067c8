/**
 * Every command, once: menus, toolbar, palette and tests read this list. Its label is the message
 * `command.<id>`. Accelerators are in Electron's syntax; Ctrl+Alt is not used, since it is AltGr on
 * many keyboards, and every key is one that Linux, Windows and macOS leave to the application.
 */
const command = <const Id extends string>(id: Id, menu: Menu, key: string, needs: Needs = 'document') => ({
  id,
  menu,
  key,
  needs,
});

export type Menu = 'file' | 'edit' | 'format' | 'insert' | 'release' | 'review' | 'view' | 'help';
/** What must be there for the command to make sense: nothing, an open release, one that can be edited. */
export type Needs = 'nothing' | 'document' | 'editable';

export const commands = [
  command('new-release', 'file', 'CmdOrCtrl+N', 'nothing'),
  command('new-statement', 'file', 'CmdOrCtrl+Shift+N', 'nothing'),
  command('new-advisory', 'file', 'Alt+Shift+N', 'nothing'),
  command('new-from-this', 'file', 'CmdOrCtrl+Shift+F'),
  command('duplicate', 'file', 'CmdOrCtrl+Shift+D'),
  command('make-template', 'file', 'CmdOrCtrl+Shift+T'),
  command('open', 'file', 'CmdOrCtrl+O', 'nothing'),
  command('import', 'file', 'CmdOrCtrl+Shift+O', 'nothing'),
  command('rename', 'file', 'F2'),
  command('reveal', 'file', 'CmdOrCtrl+Shift+R'),
  command('trash', 'file', 'CmdOrCtrl+Shift+Delete'),
  command('choose-library', 'file', 'CmdOrCtrl+Shift+L', 'nothing'),
  command('look-around', 'file', 'CmdOrCtrl+Shift+A', 'nothing'),
  command('export', 'file', 'CmdOrCtrl+E'),
  command('draft-copy', 'file', 'CmdOrCtrl+Shift+E'),
  command('settings', 'file', 'CmdOrCtrl+,', 'nothing'),
  command('close', 'file', 'CmdOrCtrl+W'),

  command('undo', 'edit', 'CmdOrCtrl+Z', 'editable'),
  command('redo', 'edit', 'CmdOrCtrl+Shift+Z', 'editable'),
  command('paste-plain', 'edit', 'CmdOrCtrl+Shift+V', 'editable'),
  command('find', 'edit', 'CmdOrCtrl+F'),
  command('replace', 'edit', 'CmdOrCtrl+H', 'editable'),
  command('find-next', 'edit', 'F3'),
  command('find-previous', 'edit', 'Shift+F3'),

  command('bold', 'format', 'CmdOrCtrl+B', 'editable'),
  command('italic', 'format', 'CmdOrCtrl+I', 'editable'),
  command('link', 'format', 'CmdOrCtrl+K', 'editable'),
  command('paragraph', 'format', 'CmdOrCtrl+Shift+0', 'editable'),
  command('subheading', 'format', 'CmdOrCtrl+Shift+2', 'editable'),
  command('block-quote', 'format', 'CmdOrCtrl+Shift+9', 'editable'),
  command('bullet-list', 'format', 'CmdOrCtrl+Shift+8', 'editable'),
  command('number-list', 'format', 'CmdOrCtrl+Shift+7', 'editable'),
  command('indent', 'format', 'CmdOrCtrl+]', 'editable'),
  command('outdent', 'format', 'CmdOrCtrl+[', 'editable'),

  command('image', 'insert', 'CmdOrCtrl+Shift+G', 'editable'),
  command('add-issuer', 'insert', 'CmdOrCtrl+Shift+1', 'editable'),
  command('emblem', 'insert', 'CmdOrCtrl+Shift+6', 'editable'),
  command('add-notice', 'insert', 'CmdOrCtrl+Shift+5', 'editable'),
  command('add-contact', 'insert', 'CmdOrCtrl+Shift+4', 'editable'),
  command('add-background', 'insert', 'CmdOrCtrl+Shift+B', 'editable'),

  command('mark-quote', 'release', 'CmdOrCtrl+J', 'editable'),
  command('not-quote', 'release', 'CmdOrCtrl+Shift+J', 'editable'),
  command('tracking', 'review', 'F9', 'editable'),
  command('review-view', 'review', 'Shift+F9'),
  command('next-change', 'review', 'F7'),
  command('previous-change', 'review', 'Shift+F7'),
  command('accept-change', 'review', 'CmdOrCtrl+F7', 'editable'),
  command('reject-change', 'review', 'CmdOrCtrl+Shift+F7', 'editable'),
  command('accept-all-changes', 'review', 'CmdOrCtrl+F8', 'editable'),
  command('reject-all-changes', 'review', 'CmdOrCtrl+Shift+F8', 'editable'),
  command('comment', 'review', 'CmdOrCtrl+Shift+C', 'editable'),
  command('next-comment', 'review', 'F5'),
  command('previous-comment', 'review', 'Shift+F5'),
  command('ask', 'review', 'CmdOrCtrl+Shift+Enter'),
  command('record-answer', 'review', 'CmdOrCtrl+Shift+Y'),
  command('record', 'review', 'F4'),
  command('mark-released', 'review', 'CmdOrCtrl+F9'),
  command('correct', 'review', 'CmdOrCtrl+Shift+F9'),
  command('correction-note', 'review', 'Alt+F9', 'editable'),
  command('update', 'review', 'CmdOrCtrl+F2'),
  command('withdraw', 'review', 'CmdOrCtrl+Shift+F2'),

  command('dateline-date', 'release', 'CmdOrCtrl+;', 'editable'),
  command('timing', 'release', 'CmdOrCtrl+Shift+M', 'editable'),
  command('reference', 'release', 'CmdOrCtrl+Shift+K', 'editable'),
  command('house-style', 'release', 'CmdOrCtrl+Shift+H', 'editable'),
  command('language', 'release', 'CmdOrCtrl+L', 'editable'),

  command('palette', 'view', 'CmdOrCtrl+Shift+P', 'nothing'),
  command('waiting', 'view', 'Shift+F4', 'nothing'),
  command('find-release', 'view', 'CmdOrCtrl+P', 'nothing'),
  command('preview', 'view', 'CmdOrCtrl+Shift+W'),
  command('toggle-library', 'view', 'CmdOrCtrl+\\', 'nothing'),
  command('toggle-inspector', 'view', 'CmdOrCtrl+Shift+I'),
  command('next-section', 'view', 'F6', 'nothing'),
  command('previous-section', 'view', 'Shift+F6', 'nothing'),
  command('next-question', 'view', 'F8'),
  command('zoom-in', 'view', 'CmdOrCtrl+=', 'nothing'),
  command('zoom-out', 'view', 'CmdOrCtrl+-', 'nothing'),
  command('zoom-reset', 'view', 'CmdOrCtrl+0', 'nothing'),

  command('shortcuts', 'help', 'CmdOrCtrl+/', 'nothing'),
  command('about', 'help', 'Shift+F1', 'nothing'),
] as const;

export type Command = (typeof commands)[number];
export type CommandId = Command['id'];
