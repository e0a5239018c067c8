import type { ImportedBlock, Run } from '../imported';
import { shortened } from './plain-characters';
import { textOfRuns } from './runs';

const proseLength = 40;

/** The last characters, without reading a long paragraph again for each piece that joins it. */
function tailOf(runs: readonly Run[]): string {
  let tail = '';
  for (let index = runs.length - 1; index >= 0 && tail.length < 100; index--)
    tail = (runs[index]?.text.slice(-200) ?? '') + tail;
  return tail;
}

/** A paragraph that goes on in the next one: it does not close, and the next starts in lower case. */
function goesOn(block: ImportedBlock, next: ImportedBlock): boolean {
  if (block.kind !== 'paragraph' || next.kind !== 'paragraph' || block.lines || next.lines) return false;
  const text = tailOf(block.runs).trimEnd();
  const following = textOfRuns(next.runs).trimStart();
  if (text.length < proseLength || !/^\p{Ll}/u.test(following) || following.length < 12) return false;
  if (/^[^\s@]{1,80}@|^(?:https?:|www\.)|^[\p{L}-]{1,12}\s?:/u.test(following)) return false;
  // "г. Озёрск, 17 апреля 2026 года": an abbreviation or a short word before a name opens, not goes on.
  if (/^\p{L}{1,4}\.\s/u.test(following)) return false;
  if (!/\p{Ll}/u.test(text.slice(-80))) return false;
  return /[\p{L}\p{N},–—-]$/u.test(text.slice(-2));
}

/**
 * Closes stray blank lines inside sentences: two paragraphs become one and the join is remarked, with
 * the words around it, so that it can be looked at.
 */
export function closeBrokenSentences(blocks: readonly ImportedBlock[]): ImportedBlock[] {
  const closed: ImportedBlock[] = [];
  let own = false;
  for (const block of blocks) {
    const last = closed.at(-1);
    if (!last || !goesOn(last, block)) {
      closed.push(block);
      own = false;
      continue;
    }
    // The source's block stays as it was; the first piece that joins it makes a copy.
    if (!own) closed[closed.length - 1] = { ...last, runs: [...last.runs] };
    own = true;
    const whole = closed.at(-1) ?? last;
    const before = tailOf(last.runs).trimEnd();
    const after = textOfRuns(block.runs).trimStart();
    const text = `${before.slice(-40).replace(/^\S*\s/, '…')} | ${shortened(after, 40)}`;
    whole.runs.push({ text: ' ' }, ...block.runs);
    whole.remarks = [...(whole.remarks ?? []), { what: 'break-closed', text }, ...(block.remarks ?? [])];
  }
  return closed;
}
