// Set-up speaks on standard error alone: standard output belongs to what it starts.
const pauseBetweenLines = 3000;

/** Whether standard error is a terminal whose last line can be drawn over. */
const canRedraw = Boolean(process.stderr.isTTY) && process.env.TERM !== 'dumb';

let redrawn = false;

/** One whole line. */
export function say(text) {
  clearProgress();
  process.stderr.write(`${text}\n`);
}

/**
 * A reporter of one long piece of work: on a terminal it draws over its own line, elsewhere it adds a line
 * every few seconds.
 */
export function createProgress({ now = Date.now } = {}) {
  let last = now();
  return (text) => {
    if (canRedraw) {
      process.stderr.write(`\r\x1b[2K      ${text}`);
      redrawn = true;
      return;
    }
    if (now() - last < pauseBetweenLines) return;
    last = now();
    process.stderr.write(`      ${text}\n`);
  };
}

/** Calls `report` with the result of `measure` twice a second while `work` runs. */
export async function whileReporting(measure, work) {
  const progress = createProgress();
  const timer = setInterval(() => progress(measure()), 500);
  try {
    return await work();
  } finally {
    clearInterval(timer);
    clearProgress();
  }
}

function clearProgress() {
  if (redrawn) process.stderr.write('\r\x1b[2K');
  redrawn = false;
}

/** `12.3 MB` or `4.0 of 12.3 MB (33 %)`. */
export function megabytes(done, total) {
  const size = (bytes) => (bytes / 1_000_000).toFixed(1);
  if (!total) return `${size(done)} MB`;
  return `${size(done)} of ${size(total)} MB (${Math.min(100, Math.floor((100 * done) / total))} %)`;
}
