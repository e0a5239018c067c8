import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

/** Whether a window can be shown as things stand. */
export function hasDisplay(env = process.env) {
  return process.platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}

/**
 * Starts Xvfb on a free display that only holders of its cookie may use. Resolves to the environment that leads
 * there and `end`, which stops it and resolves once it
 * is gone; to undefined when Xvfb is not installed.
 *
 * Not xvfb-run: two of them started at once take the same number, and it does not pass signals on.
 */
export async function startDisplay(env = process.env) {
  if (!(env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, 'Xvfb')))) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'on-record-display-'));
  const authority = join(folder, 'authority');
  writeFileSync(authority, cookie(), { mode: 0o600 });
  const args = ['-displayfd', '3', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp', '-auth', authority];
  // A group of its own: Ctrl+C must reach the app first, and the display last.
  const server = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'], detached: true });
  const ended = new Promise((resolve) => server.once('exit', resolve));
  const end = () => {
    server.kill('SIGTERM');
    rmSync(folder, { recursive: true, force: true });
  };
  process.on('exit', end);
  const number = await new Promise((resolve, reject) => {
    // To the end of the stream: Xvfb writes the line in two pieces, and a closed pipe would end it in between.
    let said = '';
    server.stdio[3].setEncoding('utf8').on('data', (text) => (said += text));
    server.stdio[3].once('end', () => resolve(said.trim()));
    server.once('error', reject);
    server.once('exit', (code) => reject(new Error(`Xvfb ended with ${code} before it had a display.`)));
  });
  server.unref();
  return {
    env: { ...env, DISPLAY: `:${number}`, XAUTHORITY: authority, XDG_SESSION_TYPE: 'x11' },
    // Awaited: a server that still ends removes the socket of the next one to take its number.
    end: () => {
      process.off('exit', end);
      end();
      server.ref();
      return ended;
    },
  };
}

/** One Xauthority entry with 16 random bytes, valid for any address (family 0xffff) and display. */
function cookie() {
  const text = (bytes) => Buffer.concat([Buffer.from([bytes.length >> 8, bytes.length & 255]), bytes]);
  const parts = ['', '', 'MIT-MAGIC-COOKIE-1'].map((part) => text(Buffer.from(part)));
  return Buffer.concat([Buffer.from([0xff, 0xff]), ...parts, text(randomBytes(16))]);
}
