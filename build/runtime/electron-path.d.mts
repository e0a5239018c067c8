export type ElectronRuntime = {
  path: string;
  folder: string;
  version: string;
  major: number;
  standIn: boolean;
};
export function findElectron(options?: {
  packages?: string;
  env?: NodeJS.ProcessEnv;
}): ElectronRuntime | undefined;
export function findOfficial(packages?: string): ElectronRuntime | undefined;
export function electronPath(): string;
export function isElectronSettled(): boolean;
export function noteStandIn(): void;
