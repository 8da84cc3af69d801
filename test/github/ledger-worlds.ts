import { expect, it } from 'vitest';
import type { GateScenario } from '../acceptance/gate-scenario.ts';
import { RP_CHANGE, type Scenario, type ScenarioOptions } from '../acceptance/scenario.ts';

/* What several cases of the ledger begin with. */

export interface Cases {
  readonly check: Case;
  readonly gate: Case;
}

/** Those of `ledger-pulls.test.ts`; the others are in `ledger.test.ts`. */
export type OfPulls = 'deletedLabel' | 'lateAssociation' | 'retention' | 'queueForbidden' | 'retargeted' | 'stackMerge';

/** Tells what check and gate make of each. */
export function tellEach(ledger: Readonly<Record<string, Cases>>): void {
  const cases = Object.entries(ledger).flatMap(([name, { check, gate }]) =>
    Object.entries({ check, gate }).flatMap(([at, makes]) => (typeof makes === 'string' ? [] : [[at, name, makes]])),
  ) as [string, string, () => Promise<void>][];
  it.concurrent.each(cases)('what the %s makes of %s', async (_, _name, makes) => {
    await expect(makes()).resolves.toBeUndefined();
  });
}

export type Case = (() => Promise<void>) | string;

export const approved: ScenarioOptions = { approvedBy: ['alice'] };
export const TM = 'template-manager';
export const TM_CHANGE = { 'deploy/template-manager/app.yml': 'image: 2\n' } as const;

/** A pull request of Template Manager on the head branch of another. */
export function onTop(world: Scenario['world'], lower: { readonly headRefName: string }) {
  world.commit({ branch: 'upper', parent: lower.headRefName, author: 'mia', changes: TM_CHANGE });
  const base = lower.headRefName;
  const upper = world.openPullRequest({ author: 'mia', head: 'upper', base, body: `Target-Cohort: ${TM}\n` });
  world.review(upper.number, { author: 'carol' });
  return upper;
}

/** One at the gate, approved and not merged. */
export function opened({ world }: GateScenario) {
  const pull = world.openPullRequest({
    author: 'mia',
    body: 'Target-Cohort: resource-publisher\n',
    changes: RP_CHANGE,
  });
  world.review(pull.number, { author: 'alice' });
  return pull;
}

export const manyFiles = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`deploy/resource-publisher/${String(at)}.txt`, 'x']));

/** How it meets one is told in detail in another file. */
export const BESIDE = 'see behaviour.test.ts';
export const FORKS = [
  ['null', 'hold'],
  ['forbidden', 'error'],
] as const;

export const teams = {
  policy: (draft: { readonly cohorts: Record<string, object | undefined> }) =>
    void Object.assign(draft.cohorts['resource-publisher'] ?? {}, { owners: ['@acme/ops', '@acme/dev'] }),
  world: { teams: { ops: ['alice'], dev: ['bob'] } },
};
