import { type CallName, calls, type Handlers } from '../../shared/ipc/contract';

/** What is known of who calls: the frame's origin, whether it is a top frame, and whether it is our window's. */
export type Caller = { origin: string; top: boolean; ours: boolean };

export const windowOrigin = 'app://window';

const isCall = (name: unknown): name is CallName => typeof name === 'string' && Object.hasOwn(calls, name);

/**
 * The one gate between the window and main: a call passes when our window's top frame sent it, the
 * contract has it and its arguments are what the contract says. All else throws, which rejects the call;
 * the message names the call and the field and never repeats what was sent.
 */
export const createGate =
  (handlers: Handlers) =>
  async (caller: Caller, name: unknown, args: unknown): Promise<unknown> => {
    if (!caller.ours || !caller.top || caller.origin !== windowOrigin)
      throw new Error('This caller may not call.');
    if (!isCall(name)) throw new Error('There is no such call.');
    const parsed = calls[name].args.safeParse(args);
    if (!parsed.success) {
      const where = parsed.error.issues.map(({ path, code }) => `${path.join('.')} ${code}`.trim());
      throw new Error(`${name}: the arguments are not what the contract says (${where.join(', ')}).`);
    }
    const handler = handlers[name] as (args: unknown) => unknown;
    return handler(parsed.data);
  };
