import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../../../build/root.mjs';
import type { Root } from '../../../shared/release/root';

/** A release as its file says it, as far as the tests look at it. */
export type ReleaseFile = {
  id: string;
  revision: number;
  tracking: boolean;
  content: { type: string; timing?: unknown; children: unknown[] }[];
  speakers: { id: string; name: string; title?: string; organisation?: string }[];
  quotes: Record<string, { speaker?: string }>;
  ledger: unknown[];
};

/** The sample that most tests begin with. */
export const coastal = 'coastal-towns-flood-warning-centre.release';

/** What stands on record, in order. */
export const kindsIn = ({ ledger }: ReleaseFile): string[] =>
  ledger.map((entry) => (entry as { kind: string }).kind);

/** The value of an editor, as the file says it. */
export const rootIn = (file: ReleaseFile): Root =>
  ({ type: 'release', ...file, children: file.content }) as unknown as Root;

/** Where releases of a fresh home go. */
export const libraryOf = (home: string): string => join(home, 'Documents', 'On Record');

/** The samples that the build brings. */
export const samplesFolder = join(root, 'out', 'samples');

export const releaseNames = async (folder: string): Promise<string[]> =>
  (await readdir(folder)).filter((name) => name.endsWith('.release')).sort();

export const releaseIn = async (folder: string, name: string): Promise<ReleaseFile> =>
  JSON.parse(await readFile(join(folder, name), 'utf8')) as ReleaseFile;

/** The one release of a folder. */
export const onlyRelease = async (folder: string): Promise<ReleaseFile> => {
  const names = await releaseNames(folder);
  if (names.length !== 1 || !names[0]) throw new Error(`${names.length} releases: ${names.join(', ')}`);
  return releaseIn(folder, names[0]);
};

/** All text of a section, or of a whole release, lines and leaves joined by spaces. */
export const textIn = (node: unknown): string => {
  if (typeof node !== 'object' || node === null) return '';
  if ('text' in node) return String(node.text);
  const children = 'children' in node ? node.children : 'content' in node ? node.content : [];
  return Array.isArray(children) ? children.map(textIn).join(' ') : '';
};

export const sectionIn = (release: ReleaseFile, type: string): string =>
  release.content
    .filter((section) => section.type === type)
    .map(textIn)
    .join(' ');

/** A sample with another id, headline and date of last change, to put into a library of one's own. */
export const aRelease = async (
  sample: string,
  changes: { id: string; headline: string },
): Promise<string> => {
  const release = await releaseIn(samplesFolder, sample);
  const content = release.content.map((section) =>
    section.type === 'headline' ? { ...section, children: [{ text: changes.headline }] } : section,
  );
  return `${JSON.stringify({ ...release, id: changes.id, content }, null, 2)}\n`;
};

export const writeReleaseFile = async (folder: string, name: string, text: string): Promise<string> => {
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
};
