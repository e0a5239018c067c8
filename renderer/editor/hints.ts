import type { CommandId } from '../../shared/commands';
import { say } from '../../shared/messages/say';
import type { SectionType } from '../../shared/release/sections';
import { keyOf } from '../palette/command-words';

const commandOfHint: Partial<Record<SectionType, CommandId>> = {
  letterhead: 'emblem',
  'release-line': 'timing',
  contacts: 'add-contact',
  background: 'add-background',
};

/** What belongs in an empty section, with the key that helps there. */
export const hintFor = (type: SectionType): string => {
  const command = commandOfHint[type];
  return say(`editor.hint.${type}`, command ? { key: keyOf(command) } : {});
};
