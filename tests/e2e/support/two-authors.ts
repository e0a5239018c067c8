import type { Page } from 'playwright/test';
import { setBlock } from '../../../shared/editing/verbs/block-type';
import { toggleMark } from '../../../shared/editing/verbs/marks';
import type { Leaf } from '../../../shared/release/leaf';
import type { Root } from '../../../shared/release/root';
import { acceptedRoot } from '../../../shared/review/resolve';
import { expect } from './app';
import { ana, bo, markedRelease } from './marked-release';
import { libraryOf, releaseIn, rootIn, writeReleaseFile } from './releases';
import { section } from './sheet';

export const name = 'two-authors.release';

/** What Ana and Bo have left open before this desk writes a word. */
export const marked = (): Promise<string> =>
  markedRelease(({ editor, as, select }) => {
    as(bo);
    select('forty minutes apart');
    editor.insertText('an hour apart');
    select('212 tide gauges');
    toggleMark(editor, 'bold');
    as(ana);
    select('the old system took from them');
    editor.insertText('we owed them');
    select('Until now each', 'start');
    editor.deleteBackward('character');
    select('The first joint exercise');
    setBlock(editor, 'subheading');
  });

export const openMarked = async (page: Page, home: string): Promise<void> => {
  await writeReleaseFile(libraryOf(home), name, await marked());
  const entry = page.getByRole('list', { name: 'Library' }).getByText('Coastal towns');
  await entry.click();
  await expect(section(page, 'Body')).toContainText('Fourteen coastal councils');
};

/** The words of a release when its changes are accepted, leaf beside leaf, lines parted by line feeds. */
const wordsOf = (root: Root): string => {
  const lines = (node: unknown): string[] => {
    const { children } = node as { children: unknown[] };
    return children.every((child) => typeof child === 'object' && child !== null && 'text' in child)
      ? [(children as Leaf[]).map(({ text }) => text).join('')]
      : children.flatMap(lines);
  };
  return lines(root).join('\n');
};

export const fileOf = async (home: string): Promise<Root> => rootIn(await releaseIn(libraryOf(home), name));
export const acceptedWords = async (home: string): Promise<string> =>
  wordsOf(acceptedRoot(await fileOf(home)));
