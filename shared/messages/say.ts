import { createInstance } from 'i18next';
import answers from './en/answers.json';
import app from './en/app.json';
import changes from './en/changes.json';
import cli from './en/cli.json';
import commands from './en/commands.json';
import comments from './en/comments.json';
import editor from './en/editor.json';
import exporting from './en/exporting.json';
import files from './en/files.json';
import formats from './en/formats.json';
import library from './en/library.json';
import quotes from './en/quotes.json';
import recognise from './en/recognise.json';
import record from './en/record.json';
import releasing from './en/releasing.json';
import requests from './en/requests.json';
import review from './en/review.json';
import settings from './en/settings.json';
import window from './en/window.json';

const en = {
  ...answers,
  ...app,
  ...changes,
  ...cli,
  ...commands,
  ...comments,
  ...editor,
  ...exporting,
  ...files,
  ...formats,
  ...library,
  ...quotes,
  ...recognise,
  ...record,
  ...releasing,
  ...requests,
  ...review,
  ...settings,
  ...window,
};

type Singular<K> = K extends `${infer Stem}_one` | `${infer Stem}_other` ? Stem : K;

/** A key of the messages; of a plural pair (`words_one`, `words_other`) the stem alone. */
export type MessageKey = Singular<keyof typeof en>;

const i18n = createInstance();
void i18n.init({
  lng: 'en',
  resources: { en: { translation: en } },
  keySeparator: false,
  nsSeparator: false,
  initAsync: false,
  interpolation: { escapeValue: false },
});

/**
 * Every word people read, by key. Values fill `{{name}}` in the text; `count` picks the plural. The text
 * is plain: whoever puts it into HTML escapes it there.
 */
export const say = (key: MessageKey, values?: Record<string, string | number>): string =>
  i18n.t(key, values ?? {});
