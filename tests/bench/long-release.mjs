import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../build/root.mjs';
import { paragraphText } from './long-text.mjs';

/** Writes a release with a body of `count` paragraphs, `quotes` of them quoted, and answers its path. */
export const writeLongRelease = (folder, count, quotes) => {
  const sample = JSON.parse(readFileSync(join(root, 'build/samples', aSample()), 'utf8'));
  const speaker = sample.speakers[0];
  const every = Math.floor(count / quotes);
  sample.quotes = {};
  sample.content.find(({ type }) => type === 'body').children = Array.from({ length: count }, (_, number) => {
    const text = paragraphText(number);
    if (number % every !== 1) return { type: 'paragraph', children: [{ text }] };
    const quote = `quote${number}`;
    sample.quotes[quote] = { speaker: speaker.id, basis: { kind: 'approval' } };
    return {
      type: 'paragraph',
      children: [{ text: '“' }, { text, quote }, { text: `” said ${speaker.name}.` }],
    };
  });
  const path = join(folder, `long-${count}.release`);
  writeFileSync(path, `${JSON.stringify(sample, null, 2)}\n`);
  return path;
};

/** Any sample in English with a speaker will do: only its parts around the body are kept. */
const aSample = () => {
  const folder = join(root, 'build/samples');
  const fits = (name) => {
    const { language, speakers } = JSON.parse(readFileSync(join(folder, name), 'utf8'));
    return language === 'en' && speakers.length > 0;
  };
  return readdirSync(folder)
    .filter((name) => name.endsWith('.release'))
    .find(fits);
};
