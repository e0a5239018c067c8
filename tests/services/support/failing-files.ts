import { type FileLayer, nodeFiles, type OpenFile } from '../../../electron/services/file-layer';

export type Step = { index: number; name: string; path?: string };

/**
 * The real file layer with every call counted; `at` may throw instead of letting the call happen. The
 * steps of an open file ("write", "sync", "close" …) are counted in the same row.
 */
export const failingFiles = (at: (step: Step) => void): FileLayer & { steps: Step[] } => {
  const steps: Step[] = [];
  const count = (name: string, path?: string) => {
    const step = { index: steps.length, name, path };
    steps.push(step);
    at(step);
  };
  const wrap =
    <A extends unknown[], R>(name: string, call: (...args: A) => Promise<R>) =>
    async (...args: A): Promise<R> => {
      count(name, typeof args[0] === 'string' ? args[0] : undefined);
      return call(...args);
    };
  const wrapFile = (file: OpenFile): OpenFile => ({
    write: wrap('write', (bytes) => file.write(bytes.subarray(0, Math.max(1, Math.ceil(bytes.length / 2))))),
    keep: wrap('keep', file.keep),
    sync: wrap('sync', file.sync),
    size: wrap('size', file.size),
    readBack: wrap('readBack', file.readBack),
    async close() {
      await file.close(); // The descriptor goes in any case, as in the kernel; then the failure is told.
      count('close');
    },
  });
  return {
    steps,
    realpath: wrap('realpath', nodeFiles.realpath),
    isLink: wrap('isLink', nodeFiles.isLink),
    stat: wrap('stat', nodeFiles.stat),
    mayWrite: wrap('mayWrite', nodeFiles.mayWrite),
    read: wrap('read', nodeFiles.read),
    create: wrap('create', async (path, mode?: number) => wrapFile(await nodeFiles.create(path, mode))),
    rename: wrap('rename', nodeFiles.rename),
    remove: wrap('remove', nodeFiles.remove),
    syncFolder: wrap('syncFolder', nodeFiles.syncFolder),
    wait: wrap('wait', async () => undefined),
  };
};

export const systemError = (code: string): Error => Object.assign(new Error(`${code}: injected`), { code });
