import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../build/root.mjs';
import { paragraphText } from './long-text.mjs';

/**
 * Writes a release with a body of `count` paragraphs, `quotes` of them quoted and `changes` with an open
 * change of one of two authors, and answers its path. Tracking is on when there are changes.
 */
export const writeLongRelease = (folder, count, quotes, changes = 0) => {
  const sample = JSON.parse(readFileSync(join(root, 'build/samples', aSample()), 'utf8'));
  const speaker = sample.speakers[0];
  const every = Math.floor(count / quotes);
  const everyChange = changes > 0 ? Math.floor(count / changes) : 0;
  const authors = ['Ana Reis', 'Bo Lindqvist'].map((name) => ({
    id: name,
    name,
    initials: name[0],
    role: '',
  }));
  if (changes > 0) Object.assign(sample, { authors, tracking: true });
  sample.quotes = {};
  sample.content.find(({ type }) => type === 'body').children = Array.from({ length: count }, (_, number) => {
    const text = paragraphText(number);
    if (everyChange > 0 && number % everyChange === 0)
      return { type: 'paragraph', children: changed(text, number, authors[number % 2].id) };
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

/** Two words of a paragraph replaced by two others. */
const changed = (text, number, by) => {
  const mark = { id: `change${number}`, by, at: '2026-11-23T16:02:00.000Z' };
  const [first, second, third, ...rest] = text.split(' ');
  return [
    { text: `${first} ` },
    { text: `${second} ${third}`, del: mark },
    { text: 'other words', ins: mark },
    { text: ` ${rest.join(' ')}` },
  ];
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
