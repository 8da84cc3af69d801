import { check } from '../../check/check.ts';
import type { Outcome } from '../../codes/outcome.ts';
import type { Problem } from '../../domain/problem.ts';
import { ok, type Result } from '../../domain/result.ts';
import { judgeGateCase } from './gate.ts';
import { casePull, worldOf } from './world.ts';
import { codesOf, titlesOf, type Found } from './found.ts';
import type { TestCase } from './schema.ts';
import type { ReadFolder } from './estate.ts';

/** Judges a case by the rules of the action. The error holds what is wrong with the case itself. */
export async function judgeCase(
  testCase: TestCase,
  where: string,
  folder: ReadFolder,
): Promise<Result<Found, readonly Problem[]>> {
  const world = worldOf(testCase, where, folder);
  if (!world.ok) return world;
  if (testCase.gate !== undefined) return judgeGateCase(testCase, testCase.gate, where, world.value);
  const judged = await casePull(testCase, world.value, 1, 'open');
  const outcome = await check(
    { pull: judged.pull, repository: world.value.repository },
    world.value.sourcesFor([judged]),
    {
      resolve: world.value.resolve,
      now: () => Promise.resolve(ok(Date.parse(world.value.time))),
    },
  );
  return ok(foundOf(outcome));
}

function foundOf(outcome: Outcome): Found {
  const { verdict, findings, facts } = outcome;
  return {
    verdict,
    ...codesOf(findings),
    sites: facts?.resolution?.ok === true ? facts.resolution.value.targets.length : null,
    until: null,
    titles: titlesOf(findings, { at: 'check', release: facts, gate: null }),
    cohorts: facts?.involved.cohorts ?? [],
  };
}
