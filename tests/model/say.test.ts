import { expect, test } from 'vitest';
import { commands } from '../../shared/commands';
import commandWords from '../../shared/messages/en/commands.json';
import { say } from '../../shared/messages/say';

test('a message fills its values as plain text', () => {
  expect(say('files.no-such-file', { name: '<b>&.release' })).toContain('<b>&.release');
});

test('every command has its words and no two share a key', () => {
  expect(commands.filter(({ id }) => !(`command.${id}` in commandWords))).toEqual([]);
  const keys = commands.map(({ key }) => key);
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
});
