import type { Block } from '../../release/blocks';
import type { Run } from '../imported';
import { joinLines, sliceRuns, textOfRuns, trimRuns } from '../reading/runs';
import type { FoundDateline } from './dateline';
import { leavesOf } from './leaves';
import type { Line } from './line';
import { isPersonName } from './person';

/** "— Jane Doe, Director": a dash and a name, below a quotation. */
const attribution = /^[–—―-]{1,2}\s*(?=\S)/u;

export function isAttribution(text: string): boolean {
  const dash = attribution.exec(text);
  if (!dash || text.length > 160) return false;
  return isPersonName(
    text
      .slice(dash[0].length)
      .split(/[,،，(（]/u)[0]
      ?.trim() ?? '',
  );
}

const isQuotation = (text: string): boolean => /^["“„«»「『].*["”“»«」』][.,]?$/su.test(text.trim());

function isSubheading(line: Line, next: Line | undefined): boolean {
  if (line.kind === 'heading') return true;
  if (line.kind !== 'paragraph' || !line.first || !line.last || line.words > 14 || line.stops) return false;
  if (/[,;:：]$/u.test(line.text) || !next) return false;
  return line.bold || (line.capitals && line.words >= 2 && line.text.length > 6 && next.text.length > 80);
}

const paragraph = (line: Line, runs: Run[]): Block => {
  if (line.kind === 'list-item')
    return {
      type: 'paragraph',
      list: line.list ?? 'bullet',
      ...(line.level ? { level: line.level } : {}),
      children: leavesOf(runs),
    };
  return { type: line.kind === 'block-quote' ? 'block-quote' : 'paragraph', children: leavesOf(runs) };
};

/** Lines of running text as blocks: lines of one source block stay one block with its line breaks. */
export function blocksOf(lines: readonly Line[]): Block[] {
  const blocks: Block[] = [];
  for (let index = 0; index < lines.length; ) {
    const line = lines[index];
    if (!line) break;
    let end = index + 1;
    while (end < lines.length && lines[end]?.block === line.block && lines[end]?.first === false) end++;
    const group = lines.slice(index, end);
    const next = lines[end];
    const runs = joinLines(
      group.map((part) => part.runs),
      '\n',
    );
    const before = blocks.at(-1);
    const last = group.at(-1);
    index = end;
    if (group.length === 1 && isSubheading(line, next)) {
      blocks.push({
        type: 'subheading',
        children: leavesOf(line.kind === 'heading' || line.bold ? unbold(runs) : runs),
      });
    } else if (
      group.length === 1 &&
      isAttribution(line.text) &&
      before &&
      (before.type === 'block-quote' || isQuotation(textOfRuns(before.children)))
    ) {
      // The quotation above becomes a block of its own, as its attribution says it is.
      blocks[blocks.length - 1] = {
        type: 'block-quote',
        children: before.type === 'image' ? [] : before.children,
      };
      blocks.push({ type: 'attribution', children: leavesOf(withoutDash(runs)) });
    } else if (group.length > 1 && last && isAttribution(last.text)) {
      const quoted = joinLines(
        group.slice(0, -1).map((part) => part.runs),
        '\n',
      );
      blocks.push({ type: 'block-quote', children: leavesOf(quoted) });
      blocks.push({ type: 'attribution', children: leavesOf(withoutDash(last.runs)) });
    } else blocks.push(paragraph(line, runs));
  }
  return blocks;
}

const unbold = (runs: readonly Run[]): Run[] => runs.map(({ bold: _bold, ...run }) => run);
const withoutDash = (runs: readonly Run[]): Run[] => {
  const dash = attribution.exec(textOfRuns(runs).slice(0, 8));
  return trimRuns(sliceRuns(runs, dash?.[0].length ?? 0));
};

/** The lead without its dateline; a wire's name in brackets stays at its start. */
export function withoutDateline(line: Line, dateline: FoundDateline): Line {
  const rest = trimRuns(sliceRuns(line.runs, dateline.rest));
  const runs = dateline.wire ? [{ text: `${dateline.wire} – ` }, ...rest] : rest;
  return line.with(runs);
}
