import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { plain } from '../../../shared/checks/profiles/plain';
import { blankRelease } from '../../../shared/release/blank';
import { type Release, writeRelease } from '../../../shared/release/file-format';

/** A release with a headline and a body of one paragraph; `id` is a UUID of a digit repeated. */
export const releaseWith = ({
  headline = '',
  body = '',
  place = '',
  date,
  digit = '1',
}: {
  headline?: string;
  body?: string;
  place?: string;
  date?: string;
  digit?: string;
}): Release => {
  const release = blankRelease({
    kind: 'release',
    language: 'en',
    houseStyle: plain,
    id: `${digit.repeat(8)}-${digit.repeat(4)}-4${digit.repeat(3)}-8${digit.repeat(3)}-${digit.repeat(12)}`,
    now: '2026-03-01T10:00:00.000Z',
    issuer: 'Port of Harwell',
  });
  for (const section of release.root.children) {
    if (section.type === 'headline') section.children = [{ text: headline }];
    if (section.type === 'body') section.children = [{ type: 'paragraph', children: [{ text: body }] }];
    if (section.type === 'dateline') {
      section.children = [{ text: place }];
      if (date) section.date = date;
    }
  }
  return release;
};

export const putRelease = (folder: string, fileName: string, release: Release): string => {
  const path = join(folder, fileName);
  writeFileSync(path, writeRelease(release.root, release.envelope));
  return path;
};

/** Resolves once `done` says yes; throws after `patience` ms, so that a test never hangs on an event. */
export const until = async (done: () => boolean, patience = 4000): Promise<void> => {
  const end = Date.now() + patience;
  while (!done()) {
    if (Date.now() > end) throw new Error('It did not happen in time.');
    await new Promise((resolve) => setTimeout(resolve, 15));
  }
};

export const counter = (prefix: string) => {
  let count = 0;
  return () => `${prefix}${++count}`;
};
