import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { Root } from '../../../shared/release/root';
import { recognisedHtml, recognisedText } from './recognised';
import { summaryOf } from './summary';

const folder = new URL('cases/', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, folder), 'utf8');
const seeds = new URL('../../../../shared/seeds/', import.meta.url);

/** A case is a folder with `input.txt` or `input-html.txt`, or `seed.txt` naming a real release kept elsewhere. */
const inputOf = (name: string): { recognised: ReturnType<typeof recognisedText> } | undefined => {
  if (existsSync(new URL(`${name}/input-html.txt`, folder)))
    return { recognised: recognisedHtml(read(`${name}/input-html.txt`)) };
  if (existsSync(new URL(`${name}/input.txt`, folder)))
    return { recognised: recognisedText(read(`${name}/input.txt`)) };
  const seed = new URL(read(`${name}/seed.txt`).trim(), seeds);
  return existsSync(seed) ? { recognised: recognisedText(readFileSync(seed, 'utf8')) } : undefined;
};

for (const name of readdirSync(folder))
  test(`recognises ${name}`, ({ skip }) => {
    const input = inputOf(name);
    if (!input) {
      skip();
      return;
    }
    expect(Root.safeParse(input.recognised.root).error).toBeUndefined();
    expect(summaryOf(input.recognised)).toEqual(JSON.parse(read(`${name}/expected.json`)));
  });
