// Loads the folder (or file) named first on the command line, as Electron's own default app does. It awaits the
// import, so that Electron holds `ready` back until the app's main file has run.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron';

const named = process.argv.slice(1).find((argument) => !argument.startsWith('-'));

if (named === undefined) {
  process.stderr.write('Name the folder of an app: electron FOLDER\n');
  app.exit(2);
} else {
  await load(resolve(named));
}

async function load(path) {
  const isFolder = existsSync(path) && statSync(path).isDirectory();
  const description = isFolder ? JSON.parse(readFileSync(join(path, 'package.json'), 'utf8')) : {};
  Object.defineProperty(process, 'defaultApp', { configurable: false, enumerable: true, value: true });
  if (description.version) app.setVersion(description.version);
  if (description.productName ?? description.name) app.name = description.productName ?? description.name;
  app.setAppPath(isFolder ? path : dirname(path));
  await import(pathToFileURL(isFolder ? join(path, description.main ?? 'index.js') : path).href);
}
