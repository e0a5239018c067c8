/** What a run says: results on standard output; progress, warnings and errors on standard error. */
export type Output = { print: (line: string) => void; tell: (line: string) => void };

export const createOutput = (): Output => {
  // Who reads us may be gone (`| head`); then there is nobody to tell.
  process.stdout.on('error', ignorePipe);
  process.stderr.on('error', ignorePipe);
  return {
    print: (line) => process.stdout.write(`${line}\n`),
    tell: (line) => process.stderr.write(`${line}\n`),
  };
};

const ignorePipe = (error: NodeJS.ErrnoException): void => {
  if (error.code !== 'EPIPE') throw error;
};
