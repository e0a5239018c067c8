import { describe, expect, test } from 'vitest';
import { createExportWarnings } from '../../electron/services/export-warnings';
import { createSystemFaces } from '../../electron/services/system-faces';
import { needsSystemFace } from '../../shared/formats/system-scripts';
import { releaseWith } from './support/releases';

test.each([
  ['Port Ellery opens its lock – “at last”, café, Ελλάδα, Москва, صحيفة', []],
  ['海港', ['chinese']],
  ['𠀀', ['chinese']],
  ['港を開く', ['japanese']],
  ['カタカナ', ['japanese']],
  ['항구', ['korean']],
  ['海港 항구', ['chinese', 'korean']],
])('%s needs %j of the system', (text, scripts) => {
  expect(needsSystemFace(text)).toEqual(scripts);
});

const asked: string[][] = [];
const faces = (platform: NodeJS.Platform, answer: string | undefined) => {
  asked.length = 0;
  const answers = { now: answer };
  const run = async (...call: [string, string[]]) => {
    asked.push(call.flat());
    return answers.now;
  };
  return { ...createSystemFaces({ platform, run }), answers };
};

describe('faces of the system', () => {
  test('are missing when fontconfig knows of none', async () => {
    const { missingFor } = faces('linux', '\n');
    expect(await missingFor('海港 항구')).toEqual(['chinese', 'korean']);
    expect(asked).toEqual([
      ['fc-list', ':charset=4e2d', 'family'],
      ['fc-list', ':charset=ac00', 'family'],
    ]);
  });

  test('are there when it names one, which is asked once', async () => {
    const { missingFor } = faces('linux', 'Noto Sans CJK SC\n');
    expect(await missingFor('海港')).toEqual([]);
    expect(await missingFor('海')).toEqual([]);
    expect(asked).toHaveLength(1);
  });

  test('are asked for again once somebody may have installed one', async () => {
    const { missingFor, answers } = faces('linux', '');
    expect(await missingFor('海港')).toEqual(['chinese']);
    answers.now = 'Noto Sans CJK SC';
    expect(await missingFor('海港')).toEqual([]);
  });

  test('are not called missing where nobody can tell', async () => {
    expect(await faces('linux', undefined).missingFor('海港')).toEqual([]);
    const run = createSystemFaces({ platform: 'linux' });
    const { PATH } = process.env;
    process.env.PATH = '/nowhere';
    try {
      expect(await run.missingFor('海港')).toEqual([]);
    } finally {
      process.env.PATH = PATH;
    }
  });

  test.each(['darwin', 'win32'] as const)('always are on %s', async (platform) => {
    expect(await faces(platform, '').missingFor('海港')).toEqual([]);
    expect(asked).toEqual([]);
  });

  test('are not asked for by a text that needs none', async () => {
    expect(await faces('linux', '').missingFor('Harbour')).toEqual([]);
    expect(asked).toEqual([]);
  });
});

describe('a copy is warned of', () => {
  const warnings = createExportWarnings({ faces: faces('linux', '') });
  test('when its PDF would show empty boxes', async () => {
    const lines = await warnings(releaseWith({ headline: '海港' }), ['pdf', 'html']);
    expect(lines).toEqual([expect.stringMatching(/no typeface for Chinese.*fonts-noto-cjk/)]);
  });
  test('not for a web page alone, nor for other writing', async () => {
    expect(await warnings(releaseWith({ headline: '海港' }), ['html'])).toEqual([]);
    expect(await warnings(releaseWith({ headline: 'Harbour' }), ['pdf'])).toEqual([]);
  });
});
