import type { ImportedBlock, Remark, Run } from './imported';
import { closeBrokenSentences } from './reading/broken-sentence';
import { runsFromMarks } from './reading/inline-marks';
import { type ListMark, listMarks } from './reading/list-marks';
import { columns, plainCharacters, shortened } from './reading/plain-characters';
import { textOfRuns } from './reading/runs';
import { isWrap, type Wrapping, wrappingOf } from './reading/wraps';

type Line = { text: string; mark?: ListMark; quoted: boolean };

/** Longer lines are paragraphs of their own in a text that is not wrapped. */
const paragraphLength = 100;
const mailQuote = /^[ \t]{0,3}>[> \t]{0,20}/;
const ruleLine = /^(?:[-_=–—]{3,}|(?:[-_] ){2,}[-_])$/;

const oneGap = (gap: string): string => (gap.length > 3 || gap.includes('\t') ? '\t' : ' ');

/** Joins what a wrap parted. A hyphen stays unless the whole word stands elsewhere in the text. */
function joinWraps(lines: readonly string[], known: ReadonlySet<string>, remarks: Remark[]): string {
  const parts: string[] = [];
  let last = '';
  for (const line of lines) {
    const cut = /(\p{L}{2,40})[-\u00ad]$/u.exec(last.slice(-42));
    const rest = /^\p{Ll}{2,40}/u.exec(line)?.[0];
    if (last === '') parts.push(line);
    else if (last.endsWith('\u00ad')) parts.push(parts.pop()?.slice(0, -1) + line);
    else if (cut && rest && known.has((cut[1] + rest).toLowerCase())) {
      remarks.push({ what: 'hyphen-closed', text: `${cut[1]}-${rest}` });
      parts.push(parts.pop()?.slice(0, -1) + line);
    } else if (
      cut ||
      (/[\u2e80-\u9fff\u3000-\u303f\uff00-\uff60]$/u.test(last) &&
        /^[\u2e80-\u9fff\u3000-\u303f\uff00-\uff60]/u.test(line))
    )
      parts.push(parts.pop() + line);
    else parts.push(line);
    last = line;
  }
  return parts.join(' ');
}

/** The lines between two blank lines as paragraphs, and each paragraph as the lines that were meant. */
function paragraphsOf(group: readonly string[], wrapping: Wrapping): string[][][] {
  const paragraphs: string[][][] = [];
  let meant: string[][] = [];
  let line: string[] = [];
  const endLine = () => {
    if (line.length > 0) meant.push(line);
    line = [];
  };
  const endParagraph = () => {
    endLine();
    if (meant.length > 0) paragraphs.push(meant);
    meant = [];
  };
  group.forEach((text, index) => {
    line.push(text);
    const next = group[index + 1];
    if (next === undefined) return;
    if (isWrap(text, next, wrapping)) return;
    const prose = line.length > 2 || (!wrapping.hard && columns(text) >= paragraphLength);
    if (prose || (!wrapping.hard && columns(next) >= paragraphLength)) endParagraph();
    else endLine();
  });
  endParagraph();
  return paragraphs;
}

function blockOf(meant: readonly string[], remarks: Remark[]): ImportedBlock {
  const heading = meant.length === 1 ? /^(#{1,6})\s+(?=[^#\s])/.exec(meant[0] ?? '') : null;
  if (heading)
    return {
      kind: 'heading',
      level: heading[1]?.length ?? 1,
      runs: runsFromMarks((meant[0] ?? '').slice(heading[0].length)),
    };
  // Marks may begin on one line and end on the next.
  const runs = runsFromMarks(meant.join('\n'));
  const block: ImportedBlock = { kind: 'paragraph', runs };
  if (meant.length > 1) block.lines = linesOfRuns(runs);
  if (remarks.length > 0) block.remarks = remarks;
  return block;
}

function linesOfRuns(runs: readonly Run[]): Run[][] {
  const lines: Run[][] = [[]];
  for (const run of runs)
    run.text.split('\n').forEach((text, index) => {
      if (index > 0) lines.push([]);
      if (text !== '') lines.at(-1)?.push({ ...run, text });
    });
  return lines;
}

function blocksOfGroup(
  group: readonly Line[],
  wrapping: Wrapping,
  known: ReadonlySet<string>,
): ImportedBlock[] {
  const parts: { mark?: ListMark; lines: string[] }[] = [];
  for (const { text, mark } of group) {
    const last = parts.at(-1);
    if (mark) parts.push({ mark, lines: [mark.text.trim()] });
    else if (last) last.lines.push(text);
    else parts.push({ lines: [text] });
  }
  const quoted = group.every((line) => line.quoted);
  return parts.flatMap(({ mark, lines }) =>
    paragraphsOf(lines, wrapping).map((meant, index): ImportedBlock => {
      const remarks: Remark[] = [];
      const joined = meant.map((line) => joinWraps(line, known, remarks));
      if (joined.length === 1 && ruleLine.test(joined[0] ?? '')) return { kind: 'rule', runs: [] };
      const block = blockOf(joined, remarks);
      if (mark && index === 0) {
        if (mark.lettered)
          remarks.push({ what: 'letters-numbered', text: shortened(textOfRuns(block.runs)) });
        return {
          ...block,
          kind: 'list-item',
          list: mark.list,
          level: mark.indent,
          ...(remarks.length > 0 && { remarks }),
        };
      }
      return quoted && block.kind === 'paragraph' ? { ...block, kind: 'block-quote' } : block;
    }),
  );
}

/** Indents as depths: within one run of items the distinct indents count 0, 1, 2 …, at most 8. */
function withDepths(blocks: ImportedBlock[]): ImportedBlock[] {
  let indents: number[] = [];
  return blocks.map((block, index) => {
    if (block.kind !== 'list-item') return block;
    if (blocks[index - 1]?.kind !== 'list-item') {
      const found = new Set<number>();
      for (let at = index; blocks[at]?.kind === 'list-item'; at++) found.add(blocks[at]?.level ?? 0);
      indents = [...found].sort((a, b) => a - b);
    }
    return { ...block, level: Math.min(8, Math.max(0, indents.indexOf(block.level ?? 0))) };
  });
}

/**
 * Plain text as blocks: wrapped lines joined, list marks and light markup turned into structure, meant
 * line breaks kept in `lines`. No word is dropped; whatever was closed or changed is in `remarks`.
 */
export function blocksFromText(source: string): ImportedBlock[] {
  const raw = plainCharacters(source).split('\n');
  const filled = raw.filter((line) => line.trim() !== '');
  const quotedLines = filled.filter((line) => mailQuote.test(line)).length;
  const wholeMail = quotedLines > 0 && quotedLines >= filled.length * 0.5;
  const unquoted = raw.map((line) => line.replace(mailQuote, ''));
  const marks = listMarks(unquoted);
  const groups: Line[][] = [[]];
  raw.forEach((line, index) => {
    const quoted = mailQuote.test(line);
    // A gap of a tab or many spaces parts two columns of a line; the recogniser looks for it.
    const text = (unquoted[index] ?? '').trim().replace(/[ \t\u00a0]{2,}/g, oneGap);
    const wasQuoted = groups.at(-1)?.at(-1)?.quoted ?? quoted;
    if ((text === '' || (wasQuoted !== quoted && !wholeMail)) && groups.at(-1)?.length !== 0) groups.push([]);
    const mark = marks.get(index);
    if (text !== '') groups.at(-1)?.push({ text, quoted: quoted && !wholeMail, ...(mark && { mark }) });
  });
  const wrapping = wrappingOf(groups.map((group) => group.map((line) => line.text)));
  const known = new Set(source.toLowerCase().match(/\p{L}{4,80}/gu));
  const blocks = withDepths(groups.flatMap((group) => blocksOfGroup(group, wrapping, known)));
  const first = blocks[0];
  if (first && wholeMail) first.remarks = [{ what: 'quoted-mail', text: '>' }, ...(first.remarks ?? [])];
  return closeBrokenSentences(blocks);
}
