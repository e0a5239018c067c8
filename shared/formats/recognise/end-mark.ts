import type { EndMark } from '../../release/sections';
import { joinLines } from '../reading/runs';
import { leavesOf, withoutBold } from './leaves';
import type { Line } from './line';

/** ###, -30-, ENDS, - Ende -, * * *: kept as it was written. */
export const buildEndMark = (lines: readonly Line[]): EndMark => ({
  type: 'end-mark',
  children: leavesOf(
    withoutBold(
      joinLines(
        lines.map((line) => line.runs),
        '\n',
      ),
    ),
  ),
});
