import type { CommandId } from '../shared/commands';

/** What a command does, and whether it makes sense just now (always, when `enabled` is absent). */
export type Performer = { perform: () => void; enabled?: () => boolean; checked?: () => boolean };

const performers = new Map<CommandId, Performer>();

/** Offers what commands do while a part of the window is there; the answer takes the offer back. */
export const provide = (offered: Partial<Record<CommandId, Performer>>): (() => void) => {
  const entries = Object.entries(offered) as [CommandId, Performer][];
  for (const [id, performer] of entries) performers.set(id, performer);
  return () => {
    for (const [id, performer] of entries) if (performers.get(id) === performer) performers.delete(id);
  };
};

export const canRun = (id: CommandId): boolean => {
  const performer = performers.get(id);
  return performer !== undefined && (performer.enabled?.() ?? true);
};

export const isChecked = (id: CommandId): boolean => performers.get(id)?.checked?.() ?? false;

/** Menu, key, toolbar and palette all come here. False when nobody offers the command or it makes no sense now. */
export const run = (id: CommandId): boolean => {
  if (!canRun(id)) return false;
  performers.get(id)?.perform();
  return true;
};
