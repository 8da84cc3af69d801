import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Place } from './worlds.ts';
import type { Run } from './processes.ts';

/** What is measured: the committed bundle, or one that was built elsewhere. */
export const DIST = resolve(import.meta.dirname, '..', process.env['COHORT_GUARD_DIST'] ?? 'dist');

type Inputs = Readonly<Record<string, string>>;

/** A step of a workflow: what the runner sets for it, with its files in a folder. */
export class Step {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** The environment of a step that an event has started. */
  environment(
    place: Pick<Place, 'repository' | 'apiUrl' | 'graphqlUrl' | 'event' | 'payload' | 'commit'>,
    inputs: Inputs,
  ): Record<string, string> {
    const file = (name: string) => join(this.#folder, name);
    for (const name of ['output', 'summary', 'state']) writeFileSync(file(name), '');
    writeFileSync(file('event.json'), JSON.stringify(place.payload));
    return {
      HOME: this.#folder,
      RUNNER_TEMP: this.#folder,
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_ACTOR: 'mia',
      GITHUB_EVENT_NAME: place.event,
      GITHUB_EVENT_PATH: file('event.json'),
      GITHUB_REPOSITORY: place.repository,
      GITHUB_API_URL: place.apiUrl,
      GITHUB_GRAPHQL_URL: place.graphqlUrl,
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_RUN_ID: '1',
      GITHUB_SHA: place.commit,
      GITHUB_REF: 'refs/heads/main',
      GITHUB_OUTPUT: file('output'),
      GITHUB_STEP_SUMMARY: file('summary'),
      GITHUB_STATE: file('state'),
      ...Object.fromEntries(
        Object.entries(inputs).map(([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value]),
      ),
    };
  }

  /** Takes away what runs have written for later steps: the record of an estate is large. */
  clear(): void {
    for (const name of globSync('cohort-guard-*', { cwd: this.#folder })) rmSync(join(this.#folder, name));
  }

  /** Expects an output of what was run last. */
  expectOutput(name: string, value: string, { log }: Run): void {
    const text = readFileSync(join(this.#folder, 'output'), 'utf8');
    const [, , found] = new RegExp(`^${name}<<(.+)\\n(.*)\\n\\1$`, 'm').exec(text) ?? [];
    if (found !== value) throw new Error(`${name} is ${String(found)}, not ${value}:\n${log}`);
  }
}

/** The inputs that action.yml gives, and those of a step. */
export function inputsOf(token: string, given: Inputs = {}): Inputs {
  return {
    mode: 'check',
    'github-token': token,
    'policy-path': '.github/cohort-guard.yml',
    rollback: 'false',
    'fail-on': 'deny,hold,error',
    publish: 'true',
    ...given,
  };
}

/** A comment on an issue: nothing to judge, and no request. */
export const COMMENT = {
  repository: 'acme/rollout',
  apiUrl: 'http://127.0.0.1:9',
  graphqlUrl: 'http://127.0.0.1:9/graphql',
  event: 'issue_comment',
  payload: { action: 'created', issue: { number: 7 }, comment: { body: 'Thanks!', user: { login: 'mia' } } },
  commit: 'a'.repeat(40),
} as const;
