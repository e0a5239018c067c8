import { spawn } from 'node:child_process';

/**
 * Runs a program to its end and resolves to `{ code, signal, output }`; `output` is the last 64 KB of what it
 * wrote to the streams that were not inherited. SIGINT, SIGTERM and SIGHUP are passed on to it, and end this
 * process once it has ended.
 *
 * `stdio` defaults to no input and both outputs collected. `stop` is an AbortSignal that ends the program.
 */
export function run(command, args, { stop, onSpawn, onOutput, ...options } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text) => {
        output = (output + text).slice(-65536);
        onOutput?.(text);
      });
    }
    const passOn = passSignalsTo(child);
    const end = () => child.kill('SIGTERM');
    stop?.addEventListener('abort', end);
    child.on('error', (error) => {
      passOn.end();
      reject(error);
    });
    child.on('close', (code, signal) => {
      stop?.removeEventListener('abort', end);
      passOn.end();
      if (passOn.received) process.exit(128 + passOn.received);
      resolve({ code, signal, output });
    });
    onSpawn?.(child);
  });
}

const numbers = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 };

function passSignalsTo(child) {
  const state = { received: 0, end };
  const handlers = Object.keys(numbers).map((name) => {
    const handler = () => {
      state.received = numbers[name];
      child.kill(name);
    };
    process.on(name, handler);
    return [name, handler];
  });
  function end() {
    for (const [name, handler] of handlers) process.off(name, handler);
  }
  return state;
}
