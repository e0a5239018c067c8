import type { FormatChange, Leaf, Mark } from '../../../../shared/release/leaf';
import type { Root } from '../../../../shared/release/root';
import type { ReleaseElement } from '../../../../shared/release/slate-types';

type Marks = { ins?: Mark; del?: Mark; brkIns?: Mark; brkDel?: Mark; fmt?: FormatChange[] };

/**
 * The body, and whatever else carries a mark, a line a string: `One {+ann1 two}{-bob2 three} ¶+ann1`. Behind an
 * author stands the number of the change, in the order they are found: `~` is a format, `¶` the end of a line.
 */
export const written = (root: Root): string[] => {
  const numbers = new Map<string, number>();
  const name = ({ id, by }: Mark): string => {
    if (!numbers.has(id)) numbers.set(id, numbers.size + 1);
    return `${by}${numbers.get(id)}`;
  };
  const sign = ({ ins, del, fmt = [] }: Marks): string =>
    [
      ins && `+${name(ins)}`,
      del && `-${name(del)}`,
      ...fmt.map((entry) => `~${name(entry)}:${entry.mark}=${JSON.stringify(entry.before)}`),
    ]
      .filter(Boolean)
      .join('');
  const leaf = (one: Leaf): string => {
    const dress = [
      one.bold && 'b',
      one.italic && 'i',
      one.link && 'a',
      one.quote && 'q',
      one.comments && 'c',
    ];
    const marks = sign(one);
    const how = dress.filter(Boolean).join('');
    const text = how && one.text !== '' ? `<${how}>${one.text}</${how}>` : one.text;
    return marks ? `{${marks} ${text}}` : text;
  };
  const line = (node: ReleaseElement, head: string): string => {
    const { brkIns, brkDel } = node as Marks;
    const end = `${brkIns ? `+${name(brkIns)}` : ''}${brkDel ? `-${name(brkDel)}` : ''}`;
    return `${head}${(node.children as readonly Leaf[]).map(leaf).join('')}${end && ` ¶${end}`}`;
  };
  const lines = (node: ReleaseElement, inBody: boolean): string[] => {
    const marks = sign(node as Marks);
    const kind = 'list' in node && node.list ? `${node.list}${node.level ?? ''}` : node.type;
    const head = kind === 'paragraph' && inBody ? '' : kind;
    const prefix = head || marks ? `${head}${marks && ` ${marks}`}: ` : '';
    if (node.children.every((child) => 'text' in child)) {
      const text = line(node, prefix);
      return inBody || /[{¶+~-]/.test(text.replace(/^[\w-]+:/, '')) ? [text] : [];
    }
    const inside = (node.children as readonly ReleaseElement[]).flatMap((child) =>
      lines(child, inBody || node.type === 'body'),
    );
    return marks ? [prefix.trim(), ...inside] : inside;
  };
  return lines(root, false);
};
