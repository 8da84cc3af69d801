import { quickScenario, type Run, type Scenario, type ScenarioOptions } from '../acceptance/scenario.ts';

/* What the attacks have in common. Each file holds one attack and, beside it, the honest form that passes. */

/** Judges a release that alice has approved, and that is allowed unless the options say otherwise. */
export async function judge(options: ScenarioOptions = {}): Promise<Run & { readonly own: Scenario }> {
  const own = await quickScenario({ approvedBy: ['alice'], ...options });
  return { ...(await own.run()), own };
}

/** Everything that a run has shown to people: comments, checks, summary, log. */
export function shown({ own, summary, log }: Run & { readonly own: Scenario }): string {
  return [
    summary,
    log,
    ...own.comments().map((comment) => comment.body),
    ...own.world.checkRuns.flatMap((check) => [check.title, check.summary, check.text]),
  ].join('\n');
}

/**
 * The processor time that work took, in milliseconds: what else the machine does counts for nothing. Bounds are
 * generous: they tell a second from an hour, not a machine from another.
 */
export async function timed<T>(work: () => T | Promise<T>): Promise<{ readonly value: T; readonly took: number }> {
  const start = process.cpuUsage();
  const value = await work();
  const { user, system } = process.cpuUsage(start);
  return { value, took: (user + system) / 1000 };
}

const SITES_OF_TM = { 'template-engine': 'template-manager' };
/** A release for cohorts of these names, which there are not. */
export const ofCohorts = (names: readonly string[]): ScenarioOptions => ({
  body: '',
  manifest: JSON.stringify({ cohorts: names }),
});
/** A release for sites of these names, none of which is of the declared cohort. */
export const ofSites = (
  names: readonly string[],
  attributes: Readonly<Record<string, string>> = SITES_OF_TM,
  status = false,
) => {
  const sites = names.map((name, index) => ({
    id: `S${String(index)}${name}`,
    name,
    status: status ? name : 'active',
    cohorts: [],
    attributes,
  }));
  return {
    body: 'Target-Cohort: resource-publisher\n',
    inventory: { sites, snapshot: names[0] ?? '' },
    manifest: JSON.stringify({ sites: sites.map((site) => site.id) }),
  };
};
