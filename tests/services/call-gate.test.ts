import { expect, test } from 'vitest';
import { type Caller, createGate } from '../../electron/services/call-gate';
import { calls, type Handlers } from '../../shared/ipc/contract';

const ours: Caller = { origin: 'app://window', top: true, ours: true };

const gate = () => {
  const heard: [string, unknown][] = [];
  const handlers = Object.fromEntries(
    Object.keys(calls).map((name) => [
      name,
      (args: unknown) => {
        heard.push([name, args]);
        return `answer of ${name}`;
      },
    ]),
  ) as unknown as Handlers;
  return { call: createGate(handlers), heard };
};

test('a call of our window reaches its handler with what the contract says', async () => {
  const { call, heard } = gate();
  expect(await call(ours, 'document/open', { entry: 'h1' })).toBe('answer of document/open');
  expect(await call(ours, 'app/start', undefined)).toBe('answer of app/start');
  expect(heard).toEqual([
    ['document/open', { entry: 'h1' }],
    ['app/start', undefined],
  ]);
});

test.each([
  ['a frame inside the page', { ...ours, top: false }],
  ['another page', { ...ours, origin: 'https://evil.example' }],
  ['a preview', { ...ours, origin: 'app://preview' }],
  ['a sandboxed frame', { ...ours, origin: 'null' }],
  ['a window that is not ours', { ...ours, ours: false }],
])('%s may call nothing', async (_, caller) => {
  const { call, heard } = gate();
  await expect(call(caller, 'app/start', undefined)).rejects.toThrow('may not call');
  expect(heard).toEqual([]);
});

test.each(['nope', '__proto__', 'constructor', 'toString', 7, null, undefined, ['app/start']])(
  '%j is no call',
  async (name) => {
    const { call, heard } = gate();
    await expect(call(ours, name, undefined)).rejects.toThrow('no such call');
    expect(heard).toEqual([]);
  },
);

test.each([
  ['document/open', undefined],
  ['document/open', { entry: 5 }],
  ['document/open', { entry: '' }],
  ['document/open', { entry: 'h1', path: '/etc/passwd' }],
  ['app/start', {}],
  ['image/add', { document: 'd', bytes: 'text' }],
  ['release/create', { library: 'l', kind: 'novel' }],
  ['document/save', { document: 'd', root: { type: 'release' } }],
  [
    'export/start',
    {
      document: 'd',
      job: 'j',
      formats: ['exe'],
      draft: true,
      options: { paragraphNumbers: true, marks: false },
    },
  ],
  [
    'export/start',
    { document: 'd', job: 'j', formats: [], draft: true, options: { paragraphNumbers: true, marks: false } },
  ],
  ['import/dropped', { path: `/${'x'.repeat(5000)}` }],
])('%s with %j is refused', async (name, args) => {
  const { call, heard } = gate();
  await expect(call(ours, name, args)).rejects.toThrow(`${name}: the arguments`);
  expect(heard).toEqual([]);
});

test('the refusal does not repeat what was sent', async () => {
  const { call } = gate();
  const secret = 'embargoed words';
  await expect(call(ours, 'document/save', { document: secret, root: 5 })).rejects.toThrow(
    expect.objectContaining({ message: expect.not.stringContaining(secret) }),
  );
});
