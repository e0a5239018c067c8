import { config } from 'zod';

// zod compiles its checks with `new Function` where it may, and its try alone is reported by the window's policy.
config({ jitless: true });
