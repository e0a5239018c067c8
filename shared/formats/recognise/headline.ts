import type { Headline, Subheadline } from '../../release/sections';
import { joinLines } from '../reading/runs';
import { leavesOf, withoutBold } from './leaves';
import type { Line } from './line';

/** A headline broken over lines is one line of text; capitals stay as they were written. */
export const buildHeadline = (lines: readonly Line[]): Headline => ({
  type: 'headline',
  children: leavesOf(
    withoutBold(
      joinLines(
        lines.map((line) => line.runs),
        ' ',
      ),
    ),
  ),
});

/** Several subheadlines stand below each other in one section. */
export const buildSubheadline = (lines: readonly Line[]): Subheadline => ({
  type: 'subheadline',
  children: leavesOf(
    withoutBold(
      joinLines(
        lines.map((line) => line.runs),
        lines[0]?.block === lines.at(-1)?.block ? ' ' : '\n',
      ),
    ),
  ),
});
