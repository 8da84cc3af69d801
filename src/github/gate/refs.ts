import { z } from 'zod';
import type { Lookup } from '../../domain/facts.ts';
import type { GitHub } from '../client.ts';
import { cursorAfter } from '../connections.ts';
import { truncated } from '../failures.ts';

export interface Branch {
  readonly name: string;
  /** Its newest commit: branches are compared by it, since a tag may bear their name. */
  readonly tip: string;
}

const target = z.object({ oid: z.string() });

/** Branches by their names; those that are not there are left out. */
export async function readBranchesNamed(github: GitHub, names: readonly string[]): Promise<Lookup<readonly Branch[]>> {
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
  if (!answer.found) return answer;
  const { repository } = answer.value;
  return {
    found: true,
    value: names.flatMap((name, index) => {
      const tip = repository[`b${index}`]?.target?.oid;
      return tip === undefined ? [] : [{ name, tip }];
    }),
  };
}

const ALL = `query AllBranches($owner: String!, $name: String!, $after: String) {
  repository(owner: $owner, name: $name) { refs(refPrefix: "refs/heads/", first: 100, after: $after) { pageInfo { hasNextPage endCursor } nodes { name target { oid } } } }
}`;
const all = z.object({
  repository: z.object({
    refs: z.object({
      pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
      nodes: z.array(z.object({ name: z.string(), target: target.nullable() })),
    }),
  }),
});
const MOST_PAGES = 20;

/** Every branch, for a policy that names release branches by pattern. */
export async function readAllBranches(github: GitHub): Promise<Lookup<readonly Branch[]>> {
  const branches: Branch[] = [];
  let after: string | null = null;
  const cursors = new Set<string>();
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const answer: Lookup<z.output<typeof all>> = await github.query('branches', ALL, { after }, all);
    if (!answer.found) return answer;
    const { nodes, pageInfo }: z.output<typeof all>['repository']['refs'] = answer.value.repository.refs;
    branches.push(
      ...nodes.flatMap((node) => (node.target === null ? [] : [{ name: node.name, tip: node.target.oid }])),
    );
    const next = cursorAfter('branches', { nodes, pageInfo }, cursors);
    if (!next.found) return next;
    if (next.value === null) return { found: true, value: branches };
    after = next.value;
  }
  return truncated('branches', `at most ${MOST_PAGES} pages`, 'more');
}
