import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Recognised } from '../../../shared/formats/imported';
import { Root } from '../../../shared/release/root';
import { recognisedHtml, recognisedText } from './recognised';
import { summaryOf } from './summary';

const folder = new URL('cases/', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, folder), 'utf8');

/** A case is a folder with `input.txt`, or `input-html.txt` (formatters would rewrite `.html`). */
const inputOf = (name: string): Recognised =>
  existsSync(new URL(`${name}/input-html.txt`, folder))
    ? recognisedHtml(read(`${name}/input-html.txt`))
    : recognisedText(read(`${name}/input.txt`));

for (const name of readdirSync(folder))
  test(`recognises ${name}`, () => {
    const recognised = inputOf(name);
    expect(Root.safeParse(recognised.root).error).toBeUndefined();
    expect(summaryOf(recognised)).toEqual(JSON.parse(read(`${name}/expected.json`)));
  });
