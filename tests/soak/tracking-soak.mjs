// `npm run test:soak`: many random sequences of edits by two and three authors, in chunks.
// It writes down where it is after each chunk and goes on from there, so that it can be stopped at any time.
//   --total N   sequences in all (100000)      --chunk N   sequences a chunk (250)
//   --minutes M stops by itself after so long  --fresh     begins again
//   --seed S    another series (1)
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { createServer } from 'vite';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const { values } = parseArgs({
  options: {
    total: { type: 'string', default: '100000' },
    chunk: { type: 'string', default: '250' },
    minutes: { type: 'string' },
    seed: { type: 'string', default: '1' },
    fresh: { type: 'boolean', default: false },
  },
});
const total = Number(values.total);
const size = Number(values.chunk);
const seed = Number(values.seed);
const end = values.minutes ? Date.now() + Number(values.minutes) * 60_000 : Number.POSITIVE_INFINITY;
const file = join(root, 'out', 'soak', `tracking-${seed}-${size}.json`);

const state = values.fresh ? undefined : read();
const done = state ?? { chunks: 0, sequences: 0, violations: [] };

const server = await createServer({
  root,
  configFile: false,
  appType: 'custom',
  logLevel: 'error',
  server: { middlewareMode: true, watch: null, hmr: false, ws: false },
  optimizeDeps: { noDiscovery: true },
});
try {
  const { anyOrder, checkAnyOrder, checkOneLast, oneLast } = await server.ssrLoadModule(
    '/tests/model/support/tracking/properties.ts',
  );
  const { checkReviewed, reviewed } = await server.ssrLoadModule(
    '/tests/model/support/tracking/decisions.ts',
  );
  const { boundQuote, checkBound } = await server.ssrLoadModule('/tests/model/support/tracking/bound.ts');
  const kinds = [
    ['any order, two authors', anyOrder(['ann', 'bob'], 16), checkAnyOrder],
    ['any order, three authors', anyOrder(['ann', 'bob', 'cat'], 16), checkAnyOrder],
    ['one author last, after one', oneLast(['ann'], 10), checkOneLast],
    ['one author last, after two', oneLast(['ann', 'cat'], 10), checkOneLast],
    ['decided between edits', reviewed(['ann', 'bob', 'cat'], 14), checkReviewed],
    ['a quote that was asked about', boundQuote(14), checkBound],
  ];
  while (done.sequences < total && Date.now() < end) {
    const [name, arbitrary, check] = kinds[done.chunks % kinds.length];
    const numRuns = Math.min(size, total - done.sequences);
    // A chunk stops at its first violation, which is made small and kept; the rest of the chunk is not counted.
    const result = fc.check(
      fc.property(arbitrary, (sequence) => check(sequence)),
      { numRuns, seed: seed * 1_000_003 + done.chunks },
    );
    // Slate ends each change in a microtask: without a breath their editors would all be kept.
    await new Promise((resolve) => setImmediate(resolve));
    done.chunks += 1;
    done.sequences += result.numRuns;
    if (result.failed) {
      const [sequence] = result.counterexample;
      const { message } = result.errorInstance;
      done.violations.push({ name, seed: result.seed, message: message.slice(0, 2_000), sequence });
      print(`VIOLATION (${name}, seed ${result.seed}): ${message.slice(0, 400)}`);
    }
    write();
    print(`${done.sequences} of ${total} sequences, ${done.violations.length} violations`);
  }
} finally {
  await server.close();
}
print(`${file}: ${done.sequences} sequences, ${done.violations.length} violations`);
process.exitCode = done.violations.length > 0 ? 1 : 0;

function read() {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
}

function write() {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(done, null, 2)}\n`);
}

function print(line) {
  process.stdout.write(`${line}\n`);
}
