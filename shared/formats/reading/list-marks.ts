/** A list mark at the start of a line, and the text after it. */
export type ListMark = { list: 'bullet' | 'number'; indent: number; text: string; lettered: boolean };

type Candidate = { line: number; mark: string; value: number; indent: number; text: string };

const bullet = /^([\s\u00a0]*)([•·▪◦‣●○■*+–-])[ \t\u00a0]+(?=\S)(?!.*[ \t][-–*]\s*$)/;
const numbered = /^([\s\u00a0]*)(?:(\d{1,3})([.)])|\(?([a-z])\))[ \t\u00a0]+(?=\S)/;

/**
 * The list marks among the lines, by line number. A dash or star alone may be an attribution or an end
 * mark, so it needs a neighbour with the same mark; numbers and letters count from one and need a second,
 * so that a paragraph that opens with a year keeps it.
 */
export function listMarks(lines: readonly string[]): Map<number, ListMark> {
  const bullets: Candidate[] = [];
  const numbers: Candidate[] = [];
  lines.forEach((line, index) => {
    const head = line.slice(0, 200);
    const dot = bullet.exec(head);
    if (dot)
      bullets.push({
        line: index,
        mark: dot[2] ?? '',
        value: 0,
        indent: (dot[1] ?? '').length,
        text: line.slice(dot[0].length),
      });
    const number = numbered.exec(head);
    if (!number) return;
    const letter = number[4];
    numbers.push({
      line: index,
      mark: letter ? 'a)' : `1${number[3]}`,
      value: letter ? letter.charCodeAt(0) - 96 : Number(number[2]),
      indent: (number[1] ?? '').length,
      text: line.slice(number[0].length),
    });
  });
  const marks = new Map<number, ListMark>();
  const near = (a: Candidate | undefined, b: Candidate): boolean =>
    a !== undefined && a.mark === b.mark && Math.abs(a.line - b.line) <= 6;
  bullets.forEach((candidate, index) => {
    const sure = /[•·▪◦‣●○■]/.test(candidate.mark);
    if (sure || near(bullets[index - 1], candidate) || near(bullets[index + 1], candidate))
      marks.set(candidate.line, {
        list: 'bullet',
        indent: candidate.indent,
        text: candidate.text,
        lettered: false,
      });
  });
  for (const mark of new Set(numbers.map((candidate) => candidate.mark))) {
    let run: Candidate[] = [];
    const close = () => {
      if (run.length > 1)
        for (const { line, indent, text } of run)
          marks.set(line, { list: 'number', indent, text, lettered: mark === 'a)' });
    };
    for (const candidate of numbers.filter((other) => other.mark === mark)) {
      if (candidate.value === (run.at(-1)?.value ?? 0) + 1) run.push(candidate);
      else {
        close();
        run = candidate.value === 1 ? [candidate] : [];
      }
    }
    close();
  }
  return marks;
}
