import { type BaseEditor, Node, type Operation, Path } from 'slate';

/**
 * The nodes an operation may have put out of order. Slate names all ancestors, so that each key would
 * check every paragraph of the body; our rules look at a node and its own children alone, so the parent
 * is enough, and the cost of a key does not grow with the release.
 */
export const dirtyPathsOf =
  (inherited: BaseEditor['getDirtyPaths']) =>
  (operation: Operation): Path[] => {
    switch (operation.type) {
      case 'insert_text':
      case 'remove_text':
        return [Path.parent(operation.path)];
      case 'set_node':
        return [...parentOf(operation.path), operation.path];
      case 'insert_node': {
        const { node, path } = operation;
        const inside = Node.isText(node) ? [] : Array.from(Node.nodes(node), ([, p]) => path.concat(p));
        return [...parentOf(path), ...inside];
      }
      case 'split_node':
        return [...parentOf(operation.path), operation.path, Path.next(operation.path)];
      case 'merge_node':
        return [...parentOf(operation.path), Path.previous(operation.path)];
      case 'remove_node':
        return parentOf(operation.path);
      default:
        return inherited(operation);
    }
  };

const parentOf = (path: Path): Path[] => (path.length > 0 ? [Path.parent(path)] : []);
