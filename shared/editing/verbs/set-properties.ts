import { type Editor, Node, type Path } from 'slate';
import { verb } from '../door';

type Properties = Record<string, unknown>;

/** Sets properties of a node, `undefined` taking one away; does nothing when all are as they should be. */
export const putProperties = (editor: Editor, path: Path, wanted: Properties): void => {
  const node = Node.get(editor, path) as unknown as Properties;
  const changed = Object.keys(wanted).filter((key) => node[key] !== wanted[key]);
  if (changed.length === 0) return;
  const pick = (from: Properties) =>
    Object.fromEntries(changed.flatMap((key) => (from[key] === undefined ? [] : [[key, from[key]]])));
  editor.apply({ type: 'set_node', path, properties: pick(node), newProperties: pick(wanted) } as Parameters<
    Editor['apply']
  >[0]);
};

/** The same as an edit: tracked where changes are. */
export const setProperties = verb(putProperties);
