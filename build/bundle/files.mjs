import { copyFileSync, cpSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../root.mjs';

// The static cuts that shared/formats/faces.ts names: what is printed or exported is set in these.
const fontPackages = ['inter', 'source-serif-4', 'noto-naskh-arabic'];
const printedCut = /-(400|600)-(normal|italic)\.woff2$/;

/** Copies what is read at run time and is no code: fonts for print to out/fonts, samples to out/samples. */
export function copyFiles() {
  const fonts = join(root, 'out', 'fonts');
  mkdirSync(fonts, { recursive: true });
  for (const name of fontPackages) {
    const folder = join(root, 'node_modules', '@fontsource', name, 'files');
    for (const file of readdirSync(folder).filter((each) => printedCut.test(each))) {
      copyFileSync(join(folder, file), join(fonts, file));
    }
  }
  const samples = join(root, 'build', 'samples');
  if (existsSync(samples)) cpSync(samples, join(root, 'out', 'samples'), { recursive: true });
}
