import { ALL_DEPLOYMENTS, type Failure } from '../domain/finding.ts';
import { sameName } from '../domain/policy/policy.ts';
import { ok, type Result } from '../domain/result.ts';
import { z } from 'zod';
import type { GitHub } from './client.ts';
import { pagesOf } from './connections.ts';
import type { PageSize } from './halves.ts';

/*
 * How jobs spell an environment: names compare without case, but whether GitHub finds the deployments of one spelling
 * when it is asked for another is documented nowhere. So it is tried, and where it does not, all deployments are read.
 */

/** The newest deployments of the repository, whatever their environment. */
export const speltField = (
  size: PageSize,
  after = '',
) => `deployments(first: ${size}${after}, orderBy: { field: CREATED_AT, direction: DESC }) {
      pageInfo { hasNextPage endCursor }
      nodes { createdAt environment originalEnvironment latestEnvironment }
    }`;

const name = z.string().nullable();
const node = z.object({
  createdAt: z.string(),
  environment: name,
  originalEnvironment: name,
  latestEnvironment: name,
});
export const speltPage = z.object({
  pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
  nodes: z.array(node),
});
type SpeltPage = z.output<typeof speltPage>;
type Node = z.output<typeof node>;

const wire = z.object({ repository: z.object({ deployments: speltPage }) });

const pagesOfAll = (size: PageSize) => `query Spellings($owner: String!, $name: String!, $after: String) {
  repository(owner: $owner, name: $name) { ${speltField(size, ', after: $after')} }
}`;

const TRIAL = `query Spelling($owner: String!, $name: String!, $environments: [String!]!) {
  repository(owner: $owner, name: $name) {
    deployments(environments: $environments, first: 1, orderBy: { field: CREATED_AT, direction: DESC }) {
      pageInfo { hasNextPage endCursor }
      nodes { createdAt environment originalEnvironment latestEnvironment }
    }
  }
}`;

/** So many pages of all deployments are read, if an environment was deployed to so long ago. */
const MAX_PAGES = 40;

/** An answer about an environment, with the time of the oldest deployment that it rests on; null: it rests on all. */
export interface ReadSince<T> {
  readonly value: T;
  /** In milliseconds since 1970. */
  readonly since: number | null;
}

export class Spellings {
  readonly #first: SpeltPage;
  /** The names of each deployment, those that are alike once. */
  readonly #met = new Map<string, readonly string[]>();
  /** The time of the oldest deployment that has been read; -Infinity after the last one. */
  #reach = Infinity;
  #cursor: string | null = null;
  #trial: Promise<Result<boolean, Failure>> | null = null;

  constructor(first: SpeltPage) {
    this.#first = first;
    this.#take(first);
    this.#cursor = first.pageInfo.endCursor;
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
      const read = await this.#readSince(github, answer.value.since);
      if (!read.ok) return read;
      if (this.of(names).length === spellings.length) return ok(answer.value.value);
    }
  }

  /** Reads on until every spelling is known that a deployment has had since a time. */
  async #readSince(github: GitHub, since: number | null): Promise<Result<null, Failure>> {
    const isRead = () => this.#reach === -Infinity || (since !== null && this.#reach < since);
    if (isRead()) return ok(null);
    this.#trial ??= fetchIgnoresCase(github, this.#first.nodes);
    const ignoresCase = await this.#trial;
    if (!ignoresCase.ok) return ignoresCase;
    if (ignoresCase.value) return ok(null);
    const list = {
      asked: ALL_DEPLOYMENTS,
      documentOf: pagesOfAll,
      variables: {},
      schema: wire,
      listOf: ({ repository }: z.output<typeof wire>) => repository.deployments,
      most: MAX_PAGES,
    };
    for await (const page of pagesOf(github, list, this.#cursor)) {
      if (!page.ok) return page;
      this.#take(page.value);
      this.#cursor = page.value.pageInfo.endCursor;
      if (isRead()) break;
    }
    return ok(null);
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
 * one. No proof is a no.
 */
async function fetchIgnoresCase(github: GitHub, nodes: readonly Node[]): Promise<Result<boolean, Failure>> {
  const used = nodes.flatMap(namesOf).find((each) => otherCase(each) !== each);
  if (used === undefined) return ok(false);
  const unused = otherCase(used);
  const answer = await github.query(ALL_DEPLOYMENTS, TRIAL, { environments: [unused] }, wire);
  if (!answer.ok) return answer;
  // Anybody with write access can move a deployment to another environment: none of its names may be the one that was asked for.
  const [found] = answer.value.repository.deployments.nodes;
  const names = found === undefined ? [] : namesOf(found);
  return ok(names.length > 0 && names.every((each) => each !== unused && sameName(each, unused)));
}

function namesOf({ environment, originalEnvironment, latestEnvironment }: Node): string[] {
  return [environment, originalEnvironment, latestEnvironment].filter((each) => each !== null);
}

/** A name with its small letters as capitals, and the other way round. */
function otherCase(text: string): string {
  return text.replaceAll(/\p{L}/gu, (letter) =>
    letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase(),
  );
}
