import { execFile } from 'node:child_process';
import { needsSystemFace, type SystemScript } from '../../shared/formats/system-scripts';

export type SystemFaces = {
  /** The scripts of a text that no face of this system draws; none while that cannot be told. */
  missingFor: (text: string) => Promise<SystemScript[]>;
};

/** What a program prints, or undefined when it is not there, fails or takes too long. */
export type RunProgram = (program: string, args: string[]) => Promise<string | undefined>;

type Parts = { platform: NodeJS.Platform; run?: RunProgram };

/** Characters that every face of the script has, as fontconfig writes them. */
const probes: Record<SystemScript, string> = { chinese: '4e2d', japanese: '4e2d 3042', korean: 'ac00' };

/**
 * Asks fontconfig, which Chromium takes its faces from on Linux; macOS and Windows always have such faces.
 * Characters are asked for, not a language: what a face can draw is what matters.
 */
export const createSystemFaces = ({ platform, run = runProgram }: Parts): SystemFaces => {
  const known = new Map<SystemScript, Promise<boolean>>();

  const isMissing = async (script: SystemScript): Promise<boolean> => {
    const found = await run('fc-list', [`:charset=${probes[script]}`, 'family']);
    return found !== undefined && found.trim() === '';
  };

  const answerFor = (script: SystemScript): Promise<boolean> => {
    const answer = known.get(script) ?? isMissing(script);
    known.set(script, answer);
    // Who is told to install a face does so and exports again, in the same window.
    void answer.then((missing) => missing && known.delete(script));
    return answer;
  };

  return {
    missingFor: async (text) => {
      if (platform === 'darwin' || platform === 'win32') return [];
      const needed = needsSystemFace(text);
      const missing = await Promise.all(needed.map(answerFor));
      return needed.filter((_, at) => missing[at]);
    },
  };
};

const longestAnswer = 5_000;

const runProgram: RunProgram = (program, args) =>
  new Promise((resolve) => {
    const options = { timeout: longestAnswer, maxBuffer: 8 * 1024 * 1024, windowsHide: true };
    execFile(program, args, options, (error, stdout) => resolve(error ? undefined : stdout));
  });
