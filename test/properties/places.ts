import { RP, TM } from '../acceptance/gate-scenario.ts';

/* Where a random commit graph may change something, and whom that reaches. */

export const SITES_OF = { [RP]: ['R0', 'R1', 'R2'], [TM]: ['T0', 'T1'] } as const;
export const COHORTS = [RP, TM] as const;
export type CohortName = (typeof COHORTS)[number];
export const SITES = COHORTS.flatMap((cohort) =>
  SITES_OF[cohort].map((id) => ({
    id,
    name: id,
    status: 'active',
    cohorts: [],
    attributes: { 'template-engine': cohort },
  })),
);

export const FOLDERS = {
  [RP]: 'deploy/resource-publisher',
  [TM]: 'deploy/template-manager',
  shared: 'deploy/common',
} as const;
export const IGNORED = 'docs';
export const GUARDED = 'scripts/deploy';
export const PATHS = [...Object.values(FOLDERS), IGNORED, GUARDED].flatMap((folder) =>
  ['a', 'b', 'c'].map((name) => `${folder}/${name}.yml`),
);
export const isGuarded = (path: string): boolean => path.startsWith(`${GUARDED}/`);

/** The cohorts that a path reaches. */
export function reachOf(path: string): readonly CohortName[] {
  if (isGuarded(path) || path.startsWith(`${IGNORED}/`)) return [];
  const own = COHORTS.find((cohort) => path.startsWith(`${FOLDERS[cohort]}/`));
  return own === undefined ? COHORTS : [own];
}

/** The cohorts that some paths reach. */
export function reached(paths: readonly string[]): CohortName[] {
  return COHORTS.filter((cohort) => paths.some((path) => reachOf(path).includes(cohort)));
}
