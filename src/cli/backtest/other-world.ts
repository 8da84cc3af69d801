import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod/mini';
import type { Ports, Resolve } from '../../check/ports.ts';
import { fail } from '../../domain/result.ts';
import type { Query } from '../../domain/sites/resolution.ts';
import type { GitHub } from '../../github/client.ts';
import { withOtherPolicy } from '../../github/other-policy.ts';

const ACCESS = 'GET /repos/{owner}/{repo}/collaborators/{username}/permission';

/** The accounts whose rights a record holds, in lower case. */
export function rightsIn(text: string): ReadonlySet<string> {
  const read = evidence.safeParse(JSON.parse(text));
  const exchanges = read.success ? read.data.evidence.github : [];
  return new Set(
    exchanges.flatMap(({ asked, parameters }) =>
      asked === ACCESS && parameters.username !== undefined ? [parameters.username.toLowerCase()] : [],
    ),
  );
}

const evidence = z.object({
  evidence: z.object({
    github: z.array(z.object({ asked: z.string(), parameters: z.looseObject({ username: z.optional(z.string()) }) })),
  }),
});

/** The world of a record with another policy, in which the inventory answers only what it was asked then. */
export class OtherWorld {
  lacksSites = false;
  /** Accounts whose rights were asked for and are not known, in lower case. */
  readonly unknown = new Set<string>();
  readonly #then: (readonly Query[])[];
  readonly #rights: ReadonlySet<string>;
  readonly #policy: string;

  constructor(then: readonly (readonly Query[])[], rights: ReadonlySet<string>, policy: string) {
    this.#then = [...then];
    this.#rights = rights;
    this.#policy = policy;
  }

  of(ports: Ports, missing: (what: string) => void): Ports {
    return {
      ...ports,
      github: this.#withoutRights(withOtherPolicy(ports.github, this.#policy)),
      resolve: (queries, tip) => this.#resolve(queries, tip, ports, missing),
    };
  }

  async #resolve(
    ...[queries, tip, ports, missing]: [...Parameters<Resolve>, Ports, (what: string) => void]
  ): ReturnType<Resolve> {
    const then = this.#then.shift();
    // An answer is about the sites that were asked about.
    if (then !== undefined && isDeepStrictEqual(queries.map(meaning), then.map(meaning)))
      return ports.resolve(queries, tip);
    this.lacksSites = true;
    missing('inventory');
    return fail({
      code: 'inventory.unavailable',
      asked: 'inventory',
      expected: 'an answer in the record',
      observed: 'none',
    });
  }

  /** People who would only be asked to approve are looked up for the report alone. Nothing need be known of them. */
  #withoutRights(github: GitHub): GitHub {
    return {
      ...github,
      rest: (route, parameters, schema) => {
        const { username } = parameters;
        if (route !== ACCESS || typeof username !== 'string' || this.#rights.has(username.toLowerCase()))
          return github.rest(route, parameters, schema);
        this.unknown.add(username.toLowerCase());
        return Promise.resolve(
          fail({ code: 'evidence.unavailable', asked: route, expected: 'an answer in the record', observed: 'none' }),
        );
      },
    };
  }
}

/** All of a question that its answer depends on. */
function meaning({ policy, ...query }: Query) {
  const { inventory, cohorts, releases } = policy;
  return {
    ...query,
    coverage: null,
    inventory,
    statuses: releases.statuses,
    cohorts: [...cohorts.values()].map(({ name, dimension, select }) => ({ name, dimension, select })),
  };
}
