import { join } from 'node:path';

const packages = join(import.meta.dirname, '..', '..', '..', 'node_modules', '@fontsource');

/** Where the faces of copies lie in the packages, by file name. */
export const fontFile = (file: string): string => {
  const family = /^(inter|source-serif-4|noto-naskh-arabic)-/.exec(file)?.[1] ?? '';
  return join(packages, family, 'files', file);
};
