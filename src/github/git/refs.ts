import type { Failure } from '../../domain/finding.ts';
import { ok, type Result } from '../../domain/result.ts';
import { z } from 'zod/mini';
import type { GitHub } from '../client.ts';
import { readAll } from '../connections.ts';
import { fetchObjects } from './objects.ts';

export interface Branch {
  readonly name: string;
  /** Its newest commit: branches are compared by it, since a tag may bear their name. */
  readonly tip: string;
}

const target = z.nullable(z.object({ oid: z.string() }));

/** Branches by their names; those that are not there are left out. */
export async function fetchBranchesNamed(
  github: GitHub,
  names: readonly string[],
): Promise<Result<readonly Branch[], Failure>> {
  const question = {
    asked: `branches ${names.join(', ')}`,
    operation: 'Branches',
    by: 'name',
    selection: () => 'target { oid }',
    schema: z.nullable(z.object({ target })),
    size: 100,
  } as const;
  const refs = await fetchObjects(
    github,
    question,
    names.map((name) => `refs/heads/${name}`),
  );
  return refs.ok ? ok(refs.value.flatMap((ref, index) => toBranch(names[index] ?? '', ref?.target ?? null))) : refs;
}

function toBranch(name: string, target: { readonly oid: string } | null): Branch[] {
  return target === null ? [] : [{ name, tip: target.oid }];
}

const BRANCHES = {
  asked: 'branches',
  operation: 'AllBranches',
  connection: {
    field: 'refs',
    filter: 'refPrefix: "refs/heads/"',
    selection: 'name target { oid }',
    node: z.object({ name: z.string(), target }),
  },
  most: 20,
} as const;

/** Every branch, for a policy that names release branches by pattern. */
export async function fetchAllBranches(github: GitHub): Promise<Result<readonly Branch[], Failure>> {
  const nodes = await readAll(github, BRANCHES);
  return nodes.ok ? ok(nodes.value.flatMap(({ name, target }) => toBranch(name, target))) : nodes;
}
