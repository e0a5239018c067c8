import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { root } from '../../build/root.mjs';

// Text is changed by the verbs of these folders alone: they know sections, quotes and tracked changes.
const verbs = ['shared/editing/', 'shared/review/'];
const edits = /\bTransforms\s*\.\s*(insert(Text|Nodes|Fragment)|delete|(remove|split|merge|set)Nodes)\b/;

const sourcesIn = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'));

const breaches = (files: { path: string; text: string }[]): string[] =>
  files
    .filter(({ path, text }) => edits.test(text) && !verbs.some((folder) => path.startsWith(folder)))
    .map(({ path }) => `${path} edits the document itself: call a verb of shared/editing or shared/review.`);

describe('only verbs edit the document', () => {
  test('in the sources', () => {
    const files = ['shared', 'renderer', 'electron'].flatMap(sourcesIn);
    expect(files.length).toBeGreaterThan(50);
    expect(breaches(files.map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') })))).toEqual(
      [],
    );
  });

  test('and a stray edit is found', () => {
    const text = 'Transforms\n  .insertText(editor, "now")';
    expect(breaches([{ path: 'renderer/quotes/mark.tsx', text }])).toHaveLength(1);
    expect(breaches([{ path: 'shared/review/mark.ts', text }])).toEqual([]);
  });
});

describe('shared/ is compiled against what every place it runs in has', () => {
  let folder = '';
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  /** The compiler's words about one file under the options shared/ is held to. */
  const compile = (source: string): string => {
    mkdirSync(join(root, 'out'), { recursive: true });
    folder = mkdtempSync(join(root, 'out', 'fence-'));
    writeFileSync(join(folder, 'trial.ts'), source);
    writeFileSync(
      join(folder, 'tsconfig.json'),
      JSON.stringify({
        extends: '../../shared/tsconfig.json',
        compilerOptions: { composite: false, noEmit: true },
        include: ['trial.ts', '../../shared/globals.d.ts'],
      }),
    );
    const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
    return spawnSync(process.execPath, [tsc, '-p', folder], { encoding: 'utf8' }).stdout;
  };

  test.each([
    ['process', 'export const home = process.env.HOME;'],
    ['document', 'export const title = document.title;'],
    ['Buffer', 'export const bytes = Buffer.alloc(1);'],
    ['require', "export const fs = require('fs');"],
  ])('%s is not known there', (name, source) => {
    expect(compile(source)).toContain(`Cannot find name '${name}'`);
  });

  test('what is the same everywhere is', () => {
    expect(compile("export const host = new URL('https://coast.example').host;")).toBe('');
  });
});
