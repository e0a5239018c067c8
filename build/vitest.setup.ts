import { configureGlobal } from 'fast-check';

/**
 * `npm test` draws the same cases on every machine, so that red means a change broke something. Other
 * cases are one word away: ON_RECORD_SEED=7 npm run test:unit.
 */
configureGlobal({ seed: Number(process.env.ON_RECORD_SEED ?? 20_190_808) });
