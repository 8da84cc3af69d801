import { readFile, stat } from 'node:fs/promises';
import type { Verification } from '../codes/outcome.ts';
import { problem, type Problem } from '../domain/problem.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { printInstant } from '../domain/time/zone.ts';
import { compare } from '../domain/sites/order.ts';
import { gateOf } from '../domain/verdict.ts';
import type { VerifyRequest, VerifyRun } from '../gate/verify/request.ts';
import type { GitHub } from '../github/client.ts';
import { codesOf } from '../report/record-head.ts';
import type { Environment } from './environment.ts';
import { gateRequest } from './gate.ts';
import type { Inputs } from './inputs.ts';
import type { Outputs } from './outputs.ts';
import { findFile, isTracked } from './step-file.ts';

/** The same bytes as of an inventory file. */
const MAX_BYTES = 100 * 1024 * 1024;

type Run = Pick<Environment, 'commit' | 'workspace' | 'runUrl'>;

/** What of the run a verification depends on, the lists that earlier steps wrote among it. */
export async function fetchVerifyRun(
  { targetsFile, deployedFile }: Pick<Inputs, 'targetsFile' | 'deployedFile'>,
  run: Run,
  github: GitHub,
): Promise<Result<VerifyRun, readonly Problem[]>> {
  const [targets, deployed] = await Promise.all([
    targetsFile === null ? ok(null) : fetchIds('targets-file', targetsFile, run, github),
    deployedFile === null ? ok(null) : fetchIds('deployed-file', deployedFile, run, github),
  ]);
  if (!targets.ok || !deployed.ok)
    return fail([...(targets.ok ? [] : [targets.error]), ...(deployed.ok ? [] : [deployed.error])]);
  return ok({
    run: /\/actions\/runs\/(\d+)$/.exec(run.runUrl ?? '')?.[1] ?? null,
    targets: targets.value,
    deployed: deployed.value,
  });
}

/** Ids that an earlier step wrote, and not the author of the commit. */
async function fetchIds(
  input: 'targets-file' | 'deployed-file',
  path: string,
  run: Run,
  github: GitHub,
): Promise<Result<readonly string[], Problem>> {
  const refuse = (found: string, allowed: string) => fail(problem(`input ${input}`, found, allowed));
  const place = await findFile(path, run.workspace);
  if (place === null) return refuse(path, 'the path of a file that is there and can be read');
  const tracked = await isTracked(place, run, github);
  if (tracked !== false)
    return refuse(
      tracked === true ? `${path}, which is in the commit of this run` : `${path}: ${tracked}`,
      'a file that a step of this job wrote',
    );
  const { size } = await stat(place);
  if (size > MAX_BYTES) return refuse(`${Math.ceil(size / 1024 / 1024)} MB`, 'a file of at most 100 MB');
  const ids = parseIds(await readFile(place, 'utf8'));
  if (ids === null) return refuse(path, 'a JSON array of ids of sites, such as ["A81005", "A81009"]');
  // With an empty list everything would be as it should be.
  return ids.length === 0 && input === 'targets-file'
    ? refuse(`${path}, an empty list`, 'the list that a gate has handed out, which is never empty')
    : ok(ids);
}

/** Sorted, each once; null where it is not a list of texts that say something. */
function parseIds(text: string): readonly string[] | null {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return null;
  }
  if (!Array.isArray(value)) return null;
  const ids = value.filter((item) => typeof item === 'string').map((id) => id.trim());
  return ids.length === value.length && ids.every((id) => id !== '') ? [...new Set(ids)].toSorted(compare) : null;
}

export function verifyRequest(
  inputs: Inputs,
  environment: Pick<Environment, 'commit' | 'branch'>,
  run: VerifyRun,
): Result<VerifyRequest, readonly Problem[]> {
  const read = gateRequest(inputs, environment, { elsewhere: [], now: '', retentionDays: null });
  if (!read.ok) return read;
  const { cohort, environment: name, rollback, commit, policyPath } = read.value;
  return ok({ ...run, cohort, environment: name, rollback, commit, policyPath });
}

export function verifyOutputs({ verdict, findings, facts, until }: Verification): Outputs {
  return {
    gate: gateOf(verdict),
    verdict,
    codes: JSON.stringify(codesOf(findings)),
    cohorts: '[]',
    sites: facts === null ? '' : String(facts.list.length),
    until: until === null ? '' : printInstant(until),
    plan: '',
  };
}
