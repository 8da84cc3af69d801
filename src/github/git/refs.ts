import type { Failure } from '../../domain/finding.ts';
import { ok, type Result } from '../../domain/result.ts';
import { z } from 'zod';
import type { GitHub } from '../client.ts';
import { readAll } from '../connections.ts';

export interface Branch {
  readonly name: string;
  /** Its newest commit: branches are compared by it, since a tag may bear their name. */
  readonly tip: string;
}

const target = z.object({ oid: z.string() });

/** Branches by their names; those that are not there are left out. */
export async function fetchBranchesNamed(
  github: GitHub,
  names: readonly string[],
): Promise<Result<readonly Branch[], Failure>> {
  const variables = Object.fromEntries(names.map((name, index) => [`b${index}`, `refs/heads/${name}`]));
  const parameters = names.map((_, index) => `$b${index}: String!`).join(', ');
  const fields = names.map((_, index) => `b${index}: ref(qualifiedName: $b${index}) { target { oid } }`).join(' ');
  const schema = z.object({ repository: z.record(z.string(), z.object({ target: target.nullable() }).nullable()) });
  const answer = await github.query(
    'release branches',
    `query Branches($owner: String!, $name: String!, ${parameters}) { repository(owner: $owner, name: $name) { ${fields} } }`,
    variables,
    schema,
  );
  if (!answer.ok) return answer;
  const { repository } = answer.value;
  return ok(
    names.flatMap((name, index) => {
      const tip = repository[`b${index}`]?.target?.oid;
      return tip === undefined ? [] : [{ name, tip }];
    }),
  );
}

const BRANCHES = {
  asked: 'branches',
  operation: 'AllBranches',
  connection: {
    field: 'refs',
    filter: 'refPrefix: "refs/heads/"',
    selection: 'name target { oid }',
    node: z.object({ name: z.string(), target: target.nullable() }),
  },
  of: 'repository',
  parameters: '',
  variables: {},
  most: 20,
} as const;

/** Every branch, for a policy that names release branches by pattern. */
export async function fetchAllBranches(github: GitHub): Promise<Result<readonly Branch[], Failure>> {
  const nodes = await readAll(github, BRANCHES);
  return nodes.ok
    ? ok(nodes.value.flatMap(({ name, target }) => (target === null ? [] : [{ name, tip: target.oid }])))
    : nodes;
}
