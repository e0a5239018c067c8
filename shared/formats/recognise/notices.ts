import type { Notice } from '../../release/sections';
import { joinLines } from '../reading/runs';
import { leavesOf } from './leaves';
import type { Line } from './line';

/** One notice a block of lines. */
export function buildNotices(
  lines: readonly Line[],
  place: Notice['place'],
): { notice: Notice; lines: Line[] }[] {
  const groups: Line[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    if (group && group.at(-1)?.block === line.block) group.push(line);
    else groups.push([line]);
  }
  return groups.map((group) => ({
    notice: {
      type: 'notice',
      place,
      children: leavesOf(
        joinLines(
          group.map((line) => line.runs),
          '\n',
        ),
      ),
    },
    lines: group,
  }));
}
