import { ALL_DEPLOYMENTS, type Failure } from '../domain/finding.ts';
import { sameName } from '../domain/policy/policy.ts';
import { ok, type Result } from '../domain/result.ts';
import { z } from 'zod/mini';
import type { GitHub } from './client.ts';
import { page, pageSchema, pagesOf, type Connection, type Page } from './connections.ts';
import { time } from './wire.ts';

const name = z.nullable(z.string());
const node = z.object({
  createdAt: time,
  environment: name,
  originalEnvironment: name,
  latestEnvironment: name,
});

/** The newest deployments of the repository, whatever their environment. */
export const ALL_ENVIRONMENTS: Connection<z.output<typeof node>> = {
  field: 'deployments',
  filter: 'orderBy: { field: CREATED_AT, direction: DESC }',
  selection: 'createdAt environment originalEnvironment latestEnvironment',
  node,
};
type SpeltPage = Page<z.output<typeof node>>;

const LIST = {
  asked: ALL_DEPLOYMENTS,
  operation: 'Spellings',
  connection: ALL_ENVIRONMENTS,
  /** So many are read, if an environment was deployed to so long ago and nothing less does. */
  most: 40,
} as const;

/** So many pages of all deployments are read before it is tried whether a list of one spelling would do. */
const ALWAYS_READ = 10;

/** The newest deployment that GitHub finds under a spelling. */
const FOUND: Connection<z.output<typeof node>> = {
  ...ALL_ENVIRONMENTS,
  filter: 'environments: $environments, orderBy: { field: CREATED_AT, direction: DESC }',
};
const TRIAL = `query Spelling($owner: String!, $name: String!, $environments: [String!]!) {
  repository(owner: $owner, name: $name) { ${page(FOUND, 1)} }
}`;
const trial = z.object({ repository: z.object({ deployments: pageSchema(FOUND) }) });

type Failed = Extract<Result<never, Failure>, { ok: false }>;

/** An answer about an environment, with the time of the oldest deployment that it rests on; null: it rests on all. */
export interface ReadSince<T> {
  readonly value: T;
  /** In milliseconds since 1970. */
  readonly since: number | null;
}

/**
 * By which names GitHub lists the deployments of an environment. Names compare without case, but whether GitHub finds
 * those of one spelling when it is asked for another is documented nowhere; and anybody with write access can move a
 * deployment to another environment. So the deployments of the whole repository are read as far back as an answer rests
 * on them. In a repository that has very many, the newest thousand are, and those before them only where GitHub turns
 * out to tell spellings apart: else no environment whose last deployment is old could be deployed to.
 */
export class Spellings {
  readonly #first: SpeltPage;
  /** The names of each deployment, those that are alike once. */
  readonly #met = new Map<string, readonly string[]>();
  /** The time of the oldest deployment that has been read; -Infinity after the last one. */
  #reach = Infinity;
  #pages: AsyncGenerator<Result<SpeltPage, Failure>> | null = null;
  /** Pages that have been taken of them. */
  #read = 0;
  #failed: Failed | null = null;

  constructor(first: SpeltPage) {
    this.#first = first;
    this.#take(first);
  }

  /** The names, every other spelling of them that has been met, and where their deployments were moved since. */
  of(names: readonly string[]): readonly string[] {
    const isNamed = (name: string) => names.some((each) => sameName(each, name));
    return [...new Set([...names, ...[...this.#met.values()].filter((met) => met.some(isNamed)).flat()])];
  }

  /** Asks about an environment, and again where a deployment that the answer has to rest on spells it otherwise. */
  async ask<T>(
    github: GitHub,
    names: readonly string[],
    question: (spellings: readonly string[]) => Promise<Result<ReadSince<T>, Failure>>,
  ): Promise<Result<T, Failure>> {
    for (;;) {
      const spellings = this.of(names);
      const answer = await question(spellings);
      if (!answer.ok) return answer;
      const failed = await this.#readSince(github, answer.value.since);
      if (failed !== null) return failed;
      if (this.of(names).length === spellings.length) return ok(answer.value.value);
    }
  }

  /** Reads on until every spelling is known that a deployment has had since a time; null: it is. */
  async #readSince(github: GitHub, since: number | null): Promise<Failed | null> {
    this.#pages ??= pagesOf(github, LIST, this.#first);
    const oldest = since ?? -Infinity;
    while (this.#failed === null && this.#reach !== -Infinity && this.#reach >= oldest) {
      if (this.#read === ALWAYS_READ) {
        const ignoresCase = await fetchIgnoresCase(github, this.#first.nodes);
        if (!ignoresCase.ok) return ignoresCase;
        if (ignoresCase.value) {
          this.#reach = -Infinity;
          break;
        }
      }
      const page = await this.#pages.next();
      this.#read += 1;
      if (page.done === true) this.#reach = -Infinity;
      else if (page.value.ok) this.#take(page.value.value);
      else this.#failed = page.value;
    }
    return this.#failed;
  }

  #take({ nodes, pageInfo }: SpeltPage): void {
    for (const each of nodes) this.#met.set(namesOf(each).join('\n'), namesOf(each));
    const oldest = nodes.at(-1);
    if (!pageInfo.hasNextPage) this.#reach = -Infinity;
    else if (oldest !== undefined) this.#reach = Date.parse(oldest.createdAt);
  }
}

/**
 * Whether a list of one spelling has the deployments of another: asked for a spelling that is not in use, GitHub gives
 * one. What it does not prove is taken for a difference: then all deployments are read.
 */
async function fetchIgnoresCase(
  github: GitHub,
  nodes: readonly z.output<typeof node>[],
): Promise<Result<boolean, Failure>> {
  const used = nodes.flatMap(namesOf).find((name) => otherCase(name) !== name);
  if (used === undefined) return ok(false);
  const unused = otherCase(used);
  const answer = await github.query(ALL_DEPLOYMENTS, TRIAL, { environments: [unused] }, trial);
  if (!answer.ok) return answer;
  // A deployment that was moved has several names: none of them may be the one that was asked for.
  const names = answer.value.repository.deployments.nodes.flatMap(namesOf);
  return ok(names.length > 0 && names.every((name) => name !== unused && sameName(name, unused)));
}

function namesOf({ environment, originalEnvironment, latestEnvironment }: z.output<typeof node>): string[] {
  return [environment, originalEnvironment, latestEnvironment].filter((name) => name !== null);
}

/** A name with its small letters as capitals, and the other way round. */
function otherCase(text: string): string {
  return text.replaceAll(/\p{L}/gu, (letter) =>
    letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase(),
  );
}
