import { sitesScenario, type SitesScenario } from '../gate/site-scenario.ts';
import { later } from '../loopback/time.ts';
import type { Asked } from './gate-scenario.ts';
import type { PolicyDraft } from './scenario.ts';

export const NOTE = { 'deploy/resource-publisher/note.txt': 'n\n' } as const;

interface Given extends Asked {
  /** After what has happened last. Default: 1. */
  readonly minutes?: number;
  readonly with?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs the step that compares what sites have with what was let through. */
export async function verify(s: SitesScenario, given: Given = {}) {
  const { minutes = 1, with: inputs = {}, env = {}, ...asked } = given;
  later(s, minutes);
  return s.run(asked, { with: { mode: 'verify', ...inputs }, env: { ...s.step(asked).env, ...env } });
}

/** The commit before the head of main. */
export const before = (s: SitesScenario) => s.world.commits.get(s.tip())?.parents[0] ?? '';

/** A release that the environment's job has deployed. */
export async function deployed(policy?: (draft: PolicyDraft) => void): Promise<SitesScenario> {
  const s = await sitesScenario(policy === undefined ? {} : { policy });
  s.deploy();
  s.land();
  s.deploy();
  return s;
}
