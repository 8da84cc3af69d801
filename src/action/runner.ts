import { randomUUID } from 'node:crypto';
import { accessSync, appendFileSync, closeSync, openSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, parse } from 'node:path';
import * as core from '@actions/core';
import { systemClock, type Clock } from '../http/clock.ts';
import type { RunContext } from './environment.ts';
import type { InputName } from './inputs.ts';

/** All that a run needs of the machine it runs on; nothing else touches process, files or clock. */
export interface Runner {
  readonly variables: Readonly<Record<string, string | undefined>>;
  input(name: InputName): string;
  output(name: string, value: string): void;
  /** Adds to the job summary. */
  summarize(markdown: string): void;
  /** Writes a file that later steps can read, under a name of its own, as a whole or piece by piece; gives its path. */
  write(name: string, content: string | Iterable<string>): string;
  /** The event and the run, by `@actions/github`; rejects where the file of the event cannot be read. */
  context(): Promise<RunContext>;
  log(line: string): void;
  warn(message: string): void;
  /** Only shown when debugging is switched on. */
  debug(message: string): void;
  now(): Date;
  /** By which requests are timed and waits are waited. */
  readonly clock: Clock;
  exit(code: number): void;
  /** Called when the process is about to end by an uncaught error or by a signal. */
  onCrash(report: (reason: unknown) => void): void;
}

/** The runner of GitHub Actions. */
export function runner(): Runner {
  return {
    variables: process.env,
    input: (name) => core.getInput(name),
    output: (name, value) => core.setOutput(name, value),
    summarize(markdown) {
      const path = process.env['GITHUB_STEP_SUMMARY'] ?? '';
      if (path !== '') appendFileSync(path, `${markdown}\n`);
    },
    write(name, content) {
      const { name: stem, ext } = parse(name);
      const path = join(process.env['RUNNER_TEMP'] ?? tmpdir(), `${stem}-${randomUUID().slice(0, 8)}${ext}`);
      const file = openSync(path, 'wx', 0o600);
      try {
        for (const piece of typeof content === 'string' ? [content] : content) writeFileSync(file, piece);
      } finally {
        closeSync(file);
      }
      return path;
    },
    async context() {
      // A file that is not there the package only logs, and it reads at once when it is loaded.
      accessSync(process.env['GITHUB_EVENT_PATH'] ?? '');
      const { context } = await import(/* webpackMode: "eager", webpackExports: ["context"] */ '@actions/github');
      return context;
    },
    log: (line) => core.info(line),
    warn: (message) => core.warning(message),
    debug: (message) => core.debug(message),
    now: () => new Date(),
    clock: systemClock,
    exit(code) {
      process.exitCode = code;
    },
    onCrash(report) {
      for (const event of ['uncaughtException', 'unhandledRejection'] as const)
        process.once(event, (reason: unknown) => end(report, reason));
      for (const signal of ['SIGINT', 'SIGTERM'] as const)
        process.once(signal, () => end(report, new Error(`ended by ${signal}`)));
    },
  };
}

function end(report: (reason: unknown) => void, reason: unknown): void {
  report(reason);
  process.exit(1);
}
