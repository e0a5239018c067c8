import type { Element, Nodes } from 'hast';
import type { ImportedBlock, Remark, Run } from '../imported';
import { alignOf, classesOf, isHidden, marksOf, stylesOf } from './html-style';
import { blockTags, hasBlocks, plainText, rowsOf } from './html-tree';
import { safeLink } from './inline-marks';
import { shortened } from './plain-characters';
import { mergeRuns, textOfRuns } from './runs';

type Context = {
  bold: boolean;
  italic: boolean;
  link?: string;
  align?: 'left' | 'center' | 'right';
  kind: ImportedBlock['kind'];
  level?: number;
  list?: 'bullet' | 'number';
  depth: number;
  style?: string;
  pre: boolean;
};

const wordStyles: [RegExp, Partial<ImportedBlock>][] = [
  [/^Mso(?:Title|Heading1$)/i, { kind: 'heading', level: 1, style: 'Title' }],
  [/^MsoSubtitle/i, { style: 'Subtitle' }],
  [/^MsoQuote/i, { kind: 'block-quote' }],
];

/** Flattens a page's tree into blocks. What it leaves out or changes is remarked on the block that follows. */
export class HtmlWalk {
  readonly blocks: ImportedBlock[] = [];
  private runs: Run[] = [];
  private remarks: Remark[] = [];
  private current: Context | undefined;

  walk(node: Nodes, context: Context): void {
    if (node.type === 'text') this.text(node.value, context);
    else if (node.type === 'element') this.element(node, context);
    else if (node.type === 'root') for (const child of node.children) this.walk(child, context);
  }

  /** Ends the block that is being written. Line breaks inside it become its lines. */
  end(): void {
    const context = this.current;
    const lines = linesOf(this.runs);
    this.runs = [];
    this.current = undefined;
    const filled = lines.filter((line) => textOfRuns(line).trim() !== '');
    if (!context || filled.length === 0) return;
    // Two breaks in a row are how mail programs part paragraphs.
    let group: Run[][] = [];
    const close = () => {
      if (group.length === 0) return;
      const block: ImportedBlock = {
        kind: context.kind,
        runs: mergeRuns(group.flatMap((line, index) => (index === 0 ? line : [{ text: '\n' }, ...line]))),
      };
      if (group.length > 1) block.lines = group;
      if (context.level !== undefined) block.level = context.level;
      if (context.list) block.list = context.list;
      if (context.align) block.align = context.align;
      if (context.style) block.style = context.style;
      if (this.remarks.length > 0) block.remarks = this.remarks;
      this.remarks = [];
      this.blocks.push(block);
      group = [];
    };
    for (const line of lines) {
      if (textOfRuns(line).trim() === '') close();
      else group.push(line);
    }
    close();
  }

  /** Remarks that no block followed go to the last one. */
  finish(): ImportedBlock[] {
    this.end();
    const last = this.blocks.at(-1);
    if (this.remarks.length > 0) {
      if (last) last.remarks = [...(last.remarks ?? []), ...this.remarks];
      else this.blocks.push({ kind: 'rule', runs: [], remarks: this.remarks });
    }
    return this.blocks;
  }

  private text(value: string, context: Context): void {
    const text = context.pre ? value.replace(/\r\n?/g, '\n') : value.replace(/[ \t\r\n\f]+/g, ' ');
    if (text === '') return;
    this.current ??= context;
    this.runs.push({
      text,
      ...(context.bold && { bold: true as const }),
      ...(context.italic && { italic: true as const }),
      ...(context.link && { link: context.link }),
    });
  }

  private element(element: Element, outer: Context): void {
    const styles = stylesOf(element);
    const { tagName } = element;
    // What Word prints before a list item is its mark, not text.
    if (/^ignore$/.test(styles.get('mso-list') ?? '')) return;
    if (isHidden(element, styles)) {
      const text = shortened(plainText(element));
      if (text !== '') this.remarks.push({ what: 'hidden', text });
      return;
    }
    if (tagName === 'br') {
      this.current ??= outer;
      this.runs.push({ text: '\n' });
      return;
    }
    if (tagName === 'hr') {
      this.end();
      this.blocks.push({ kind: 'rule', runs: [] });
      return;
    }
    if (tagName === 'img') {
      this.remarks.push({ what: 'image', text: shortened(String(element.properties.alt ?? '')) });
      return;
    }
    const context: Context = {
      ...outer,
      ...marksOf(element, styles, outer),
      align: alignOf(element, styles) ?? outer.align,
    };
    if (tagName === 'a') this.link(element, context);
    if (tagName === 'table') {
      this.table(element, context);
      return;
    }
    if (!blockTags.test(tagName) || /^inline/.test(styles.get('display') ?? '')) {
      for (const child of element.children) this.walk(child, context);
      return;
    }
    this.end();
    this.enter(element, styles, context);
    for (const child of element.children) this.walk(child, context);
    this.end();
  }

  private link(element: Element, context: Context): void {
    const href = element.properties.href;
    const link = typeof href === 'string' ? safeLink(href) : undefined;
    if (link) context.link = link;
    else if (href !== undefined && href !== '' && !String(href).startsWith('#'))
      this.remarks.push({ what: 'link', text: shortened(plainText(element)) });
  }

  private enter(element: Element, styles: ReadonlyMap<string, string>, context: Context): void {
    const { tagName } = element;
    const heading = /^h([1-6])$/.exec(tagName);
    if (heading) {
      Object.assign(context, { kind: 'heading', level: Number(heading[1]), bold: false });
    } else if (tagName === 'blockquote') context.kind = 'block-quote';
    else if (tagName === 'pre') context.pre = true;
    else if (tagName === 'ul' || tagName === 'ol') {
      context.list = tagName === 'ul' ? 'bullet' : 'number';
      context.depth += 1;
    } else if (tagName === 'li') {
      Object.assign(context, {
        kind: 'list-item',
        level: Math.min(8, Math.max(0, context.depth - 1)),
        list: context.list ?? 'bullet',
      });
    }
    for (const name of classesOf(element))
      for (const [pattern, block] of wordStyles) if (pattern.test(name)) Object.assign(context, block);
    const outline = /(\d)/.exec(styles.get('mso-outline-level') ?? '');
    if (outline && Number(outline[1]) <= 6 && tagName === 'p')
      Object.assign(context, { kind: 'heading', level: Number(outline[1]) });
    const word = /^(l\d+)\s+level(\d)/.exec(styles.get('mso-list') ?? '');
    if (word) {
      // The mark stands in an ignored span: a dot or a number.
      const mark = plainText(element).trim();
      context.kind = 'list-item';
      context.level = Math.min(8, Number(word[2]) - 1);
      context.list = /^\(?(?:\d{1,3}|[a-z])[.)]/.test(mark) ? 'number' : 'bullet';
    }
  }

  /** Row by row, cells parted by a bar; a table used only for layout (one cell a row) is walked as text. */
  private table(element: Element, context: Context): void {
    this.end();
    const rows = rowsOf(element);
    const isLayout =
      rows.every((cells) => cells.length < 2) || rows.some((cells) => cells.some((cell) => hasBlocks(cell)));
    if (isLayout) {
      for (const cells of rows)
        for (const cell of cells) {
          this.end();
          for (const child of cell.children) this.walk(child, context);
          this.end();
        }
      return;
    }
    const caption = element.children.find(
      (child): child is Element => child.type === 'element' && child.tagName === 'caption',
    );
    if (caption) this.walk(caption, context);
    this.end();
    this.remarks.push({ what: 'table', text: shortened(rows[0]?.map(plainText).join(' | ') ?? '') });
    for (const cells of rows) {
      const row: Context = { ...context, kind: 'table-row' };
      cells.forEach((cell, index) => {
        if (index > 0) this.text(' | ', row);
        this.current ??= row;
        for (const child of cell.children) this.walk(child, row);
      });
      this.end();
    }
  }
}

function linesOf(runs: readonly Run[]): Run[][] {
  const lines: Run[][] = [[]];
  for (const run of runs)
    run.text.split('\n').forEach((text, index) => {
      if (index > 0) lines.push([]);
      if (text !== '') lines.at(-1)?.push({ ...run, text });
    });
  return lines.map(oneSpaced);
}

/** White space folds across runs as a page shows it, and goes at both ends. */
function oneSpaced(runs: readonly Run[]): Run[] {
  const folded: Run[] = [];
  let space = true;
  for (const run of runs) {
    let text = run.text.replace(/ {2,}/g, ' ');
    if (space && text.startsWith(' ')) text = text.slice(1);
    if (text === '') continue;
    space = text.endsWith(' ');
    folded.push({ ...run, text });
  }
  const last = folded.at(-1);
  if (last) last.text = last.text.trimEnd();
  return mergeRuns(folded);
}
