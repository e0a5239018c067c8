import { resolve } from 'node:path';
import { expect, test, vi } from 'vitest';
import { filesGiven, isAnswer } from '../../electron/open-requests';
import { createFlushing } from '../../electron/services/flushing';
import { menuTemplate } from '../../electron/services/menu-template';
import { createPreviews } from '../../electron/services/previews';
import { allWorkDone, noteWork } from '../../electron/services/under-way';
import { Bounds, firstBounds, onScreen } from '../../electron/services/window-bounds';
import { commands } from '../../shared/commands';
import { say } from '../../shared/messages/say';
import { counter } from './support/releases';

const screen = { x: 0, y: 0, width: 1400, height: 1000 };

test('a window comes back where it stood, but never out of sight', () => {
  const stood = { x: 100, y: 50, width: 1200, height: 800, maximized: false };
  expect(onScreen(stood, [screen])).toEqual(stood);
  expect(onScreen({ ...stood, x: 3000 }, [screen])).toMatchObject({
    x: undefined,
    y: undefined,
    width: 1200,
  });
  expect(onScreen({ ...stood, x: 3000 }, [screen, { ...screen, x: 2000 }])).toMatchObject({ x: 3000 });
  expect(onScreen({ ...stood, y: -400 }, [screen])).toMatchObject({ y: undefined });
  expect(Bounds.parse({ width: 5, height: 'x', x: 1.5 })).toEqual(firstBounds);
});

test('closing waits for the window that saves, and only for that', async () => {
  const sent: string[] = [];
  const { flush, flushed } = createFlushing(counter('t'), (_, { token }) => sent.push(token));
  const saved = flush();
  let done = false;
  void saved.then(() => {
    done = true;
  });
  flushed('another token');
  await new Promise((resolve) => setTimeout(resolve, 10));
  expect(done).toBe(false);
  flushed(sent[0] ?? '');
  expect(await saved).toBe(true);
});

test('a window that does not answer is waited for five seconds and no longer', async () => {
  vi.useFakeTimers();
  const { flush, flushed } = createFlushing(counter('t'), () => undefined);
  const saved = flush();
  await vi.advanceTimersByTimeAsync(4999);
  const still = await Promise.race([saved, Promise.resolve('waiting')]);
  await vi.advanceTimersByTimeAsync(2);
  vi.useRealTimers();
  expect([still, await saved]).toEqual(['waiting', false]);
  flushed('t1');
});

test('work that was noted is waited for, also when it fails or begins more', async () => {
  const done: string[] = [];
  const later = (name: string) =>
    new Promise<void>((resolve) => setTimeout(() => resolve(void done.push(name)), 10));
  void noteWork(later('first').then(() => void noteWork(later('second'))));
  void noteWork(Promise.reject(new Error('no'))).catch(() => undefined);
  await allWorkDone();
  expect(done).toEqual(['first', 'second']);
});

test.each(['linux', 'win32', 'darwin'])(
  'the menu of %s holds every command once, with its words and key',
  (platform) => {
    const sent: string[] = [];
    const menus = menuTemplate({ platform, development: false, name: 'On Record' }, (id) => sent.push(id));
    const items = menus.flatMap(({ submenu }) => (Array.isArray(submenu) ? submenu : []));
    for (const { id, key, needs } of commands) {
      const found = items.filter((item) => item.id === id);
      expect(found).toHaveLength(1);
      expect(found[0]).toMatchObject({
        label: say(`command.${id}`),
        accelerator: key,
        registerAccelerator: platform === 'darwin',
      });
      if (id !== 'paste-plain') expect(found[0]?.enabled).toBe(needs === 'nothing');
    }
    const bold = items.find((item) => item.id === 'bold');
    (bold as { click: () => void }).click();
    expect(sent).toEqual(['bold']);
    expect(items.some(({ role }) => role === 'toggleDevTools')).toBe(false);
    expect(items[0]?.type).not.toBe('separator');
  },
);

test('a preview has a new address each time and is gone after its document', () => {
  const previews = createPreviews();
  const first = previews.put('d', '<p>one');
  expect(previews.put('d', '<p>two')).not.toBe(first);
  expect(previews.get('d')).toBe('<p>two');
  previews.drop('d');
  expect(previews.get('d')).toBeUndefined();
});

test('a file named at the start is opened from where the person stood, and an answer is known as one', () => {
  const given = (...names: string[]) => filesGiven(['on-record', ...names], { INIT_CWD: '/desk' });
  expect(given('a.release')).toEqual([resolve('/desk', 'a.release')]);
  expect(given('answer-555ehz.release-answer').map(isAnswer)).toEqual([true]);
  expect(given('MINE.RELEASE-ANSWER').map(isAnswer)).toEqual([true]);
  expect(given('a.release', 'b.release').map(isAnswer)).toEqual([false]);
  expect(given('verify', 'a.release')).toEqual([]);
  expect(isAnswer('release-answer')).toBe(false);
});
