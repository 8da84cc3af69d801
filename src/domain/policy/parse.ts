import { problem, type Problem } from '../problem.ts';
import { fail, ok, type Result } from '../result.ts';
import type { Cohort, Environment, Owner, Policy } from './policy.ts';
import { toInventory } from './inventory.ts';
import { EMERGENCY_VALID, toMilliseconds, WITHIN } from './duration.ts';
import { inconsistencies } from './consistency.ts';
import { problemsOf } from './problems.ts';
import { policySchema, type PolicyFile } from './schema.ts';
import { parseYaml } from './yaml.ts';

/** Bytes of a policy: far more than any needs, and few enough to judge at once. */
const MAX_BYTES = 128 * 1024;

/** Reads the policy file. The error holds every problem of the text, each with its line and column. */
export function parsePolicy(text: string, file: string): Result<Policy, readonly Problem[]> {
  const bytes = new TextEncoder().encode(text).length;
  if (bytes > MAX_BYTES)
    return fail([problem(file, `${Math.ceil(bytes / 1024)} KB`, `a policy of at most ${MAX_BYTES / 1024} KB`)]);
  const yaml = parseYaml(text, file, 'core', 'YAML');
  if (!yaml.ok) return yaml;
  const { value, places } = yaml.value;
  const names = yaml.value.keysAt(['cohorts']);
  const parsed = policySchema.safeParse(value);
  const problems = [
    ...(parsed.success ? [] : problemsOf(parsed.error.issues, value, places)),
    ...inconsistencies(value, names, places),
  ];
  return parsed.success && problems.length === 0 ? ok(toPolicy(parsed.data, names)) : fail(problems);
}

/** A policy of the past; null where there was none, or none that is valid. */
export function validPolicy(text: string | null, file: string): Policy | null {
  const policy = text === null ? null : parsePolicy(text, file);
  return policy?.ok === true ? policy.value : null;
}

function toPolicy(file: PolicyFile, names: readonly string[]): Policy {
  const { releases = {}, approvals = {} } = file;
  return {
    inventory: toInventory(file.inventory),
    cohorts: new Map(
      Object.entries(file.cohorts)
        .toSorted(([a], [b]) => names.indexOf(a) - names.indexOf(b))
        .map(([name, cohort]) => [name, toCohort(name, cohort)]),
    ),
    releases: {
      branches: releases.branches ?? null,
      ignore: releases.ignore ?? [],
      guarded: releases.guarded ?? [],
      manifests: releases.manifests ?? ['deploy/releases/*.yml'],
      change: releases.change ?? null,
      statuses: releases.statuses ?? ['active'],
      unsignedMerges: releases['unsigned-merges'] ?? 'deny',
      deployed: releases.deployed ?? 'environment',
    },
    approvals: {
      within: approvals['within-cohort'] ?? 1,
      cross: approvals['cross-cohort'] ?? 2,
      policy: approvals.policy ?? 1,
      trustedBots: (approvals['trusted-bots'] ?? []).map((login) => login.replace('[bot]', '')),
    },
    freezes: file.freezes ?? [],
    limit: file.limits ?? null,
    emergency:
      file.emergency === undefined
        ? null
        : {
            approvers: file.emergency.approvers.map(toOwner),
            approvals: file.emergency.approvals ?? 2,
            valid: file.emergency.valid === undefined ? EMERGENCY_VALID : toMilliseconds(file.emergency.valid),
          },
    policyOwners: (file['policy-owners'] ?? []).map(toOwner),
  };
}

function toCohort(name: string, file: PolicyFile['cohorts'][string]): Cohort {
  return {
    name,
    dimension: file.dimension ?? 'default',
    select: file.select ?? null,
    owners: file.owners.map(toOwner),
    paths: file.paths ?? [],
    environments: (file.environments ?? []).map(toEnvironment),
    waves: (file.waves ?? []).map(({ name, select, environments, bake, healthy }) => ({
      name,
      select,
      environments: environments.map(toEnvironment),
      bake: bake === undefined ? 0 : toMilliseconds(bake),
      healthy: healthy ?? null,
    })),
    formerly: file.formerly ?? [],
    limit: file.limits ?? null,
  };
}

type EnvironmentFile = NonNullable<PolicyFile['cohorts'][string]['environments']>[number];

function toEnvironment(file: EnvironmentFile): Environment {
  if (typeof file === 'string') return { name: file, job: null, baseline: null, within: WITHIN };
  const { name, job, baseline, within } = file;
  return {
    name,
    job: job ?? null,
    baseline: baseline ?? null,
    within: within === undefined ? WITHIN : toMilliseconds(within),
  };
}

function toOwner(written: string): Owner {
  const name = written.replace('@', '');
  const slash = name.indexOf('/');
  return name.includes('/')
    ? { kind: 'team', organization: name.slice(0, slash), team: name.slice(slash + 1) }
    : { kind: 'user', login: name };
}
