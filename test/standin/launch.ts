/** Starts the built application on the stand-in, for a person or for tests. */
import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const projectRoot = fileURLToPath(new URL('../../', import.meta.url));

export interface LaunchOptions {
  /** The main module, from the project's root; without it the built application's. */
  readonly entry?: string;
  /** The application's data; without it the person's own. */
  readonly userData?: string;
  /** The folder the file panels cannot leave; without it the person's home. */
  readonly folder?: string;
  /** Further arguments of the application: a workbook to open. */
  readonly arguments?: readonly string[];
  /** Further variables of the environment. */
  readonly environment?: Readonly<Record<string, string>>;
}

export interface StandIn {
  /** Loopback address with its token and a slash at the end. */
  readonly address: string;
  readonly process: ChildProcess;
  /** Everything it wrote to standard error so far. */
  errors(): string;
  /** Asks it to quit, as closing the window does; settles with the exit code. */
  quit(): Promise<number | null>;
  /** Ends it at once, without any chance to save. */
  kill(): Promise<void>;
  /** Settles with the exit code when it ends by itself. */
  readonly ended: Promise<number | null>;
}

/** Settles when the window can be opened in a browser; rejects with what it wrote when it ends before. */
export function launchStandIn(options: LaunchOptions = {}): Promise<StandIn> {
  const child = spawn(
    process.execPath,
    [
      '--disable-warning=ExperimentalWarning',
      '--import',
      new URL('./register.ts', import.meta.url).href,
      options.entry ?? 'dist/electron/bootstrap.js',
      ...(options.arguments ?? []),
    ],
    {
      cwd: projectRoot,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        ...(options.userData === undefined ? {} : { STANDIN_USER_DATA: options.userData }),
        ...(options.folder === undefined ? {} : { STANDIN_FOLDER: options.folder }),
        ...options.environment,
      },
    },
  );
  let errors = '';
  let output = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors += text;
  });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    void ended.then((code) => reject(new Error(`Accord ended with ${code}. ${output}${errors}`)));
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      const address = /^Accord is open at (\S+)$/m.exec(output)?.[1];
      if (address === undefined) return;
      resolve({
        address,
        process: child,
        ended,
        errors: () => errors,
        quit() {
          child.kill('SIGTERM');
          return ended;
        },
        async kill() {
          child.kill('SIGKILL');
          await ended;
        },
      });
    });
  });
}
