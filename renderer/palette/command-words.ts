import { type CommandId, commands } from '../../shared/commands';
import { say } from '../../shared/messages/say';
import { isMac } from '../window/platform';
import { keyLabel } from './accelerator';

const keys = new Map(commands.map(({ id, key }) => [id, key]));

/** The key of a command as this system writes it. */
export const keyOf = (id: CommandId): string => keyLabel(keys.get(id) ?? '', isMac);

export const wordsOf = (id: CommandId): string => say(`command.${id}`);
