import { gateScenario, TM, type GateOptions, type GateScenario } from '../acceptance/gate-scenario.ts';
import { SITES, type PolicyDraft } from '../acceptance/scenario.ts';

/** A world whose policy lets its sites tell what is deployed. */
export interface SitesScenario extends GateScenario {
  /** What sites have from now on, by id; of those left out nothing is known. */
  readonly has: (deployed: Readonly<Record<string, string | null>>) => void;
  /** What R1, R2 and R3 have. */
  readonly have: (r1: string | null, r2: string | null, r3: string | null) => void;
  /** All active sites of Resource Publisher have it. */
  readonly allHave: (commit: string) => void;
  /** The head of main before anything is merged, and now. */
  readonly start: string;
  readonly tip: () => string;
}

/** The active sites of Resource Publisher. */
export const RP_SITES = ['R1', 'R2', 'R3'] as const;

/** What a gate says that hands out all of them. */
export const ALLOWED = { verdict: 'allow', targets: [...RP_SITES] };

/** A release by a shared path, declared for the wrong cohort. */
export const WRONG = {
  body: `Target-Cohort: ${TM}\n`,
  approvedBy: ['carol'],
  changes: { 'deploy/shared.yml': 'replicas: 3\n' },
};

function bySites(change?: (draft: PolicyDraft, url: string) => void) {
  return (draft: PolicyDraft, url: string): void => {
    draft.releases['deployed'] = 'sites';
    change?.(draft, url);
  };
}

export async function sitesScenario(
  options: Omit<GateOptions, 'policy'> & { readonly policy?: (draft: PolicyDraft, url: string) => void } = {},
): Promise<SitesScenario> {
  const s = await gateScenario({ ...options, policy: bySites(options.policy) });
  const has = (deployed: Readonly<Record<string, string | null>>) => {
    const sites = options.inventory?.sites ?? SITES;
    s.inventory.set({ sites: sites.map((site) => ({ ...site, deployed: deployed[String(site.id)] ?? null })) });
  };
  return Object.assign(s, {
    has,
    have: (R1: string | null, R2: string | null, R3: string | null) => has({ R1, R2, R3 }),
    allHave: (commit: string) => has(Object.fromEntries(RP_SITES.map((id) => [id, commit]))),
    start: s.world.head().oid,
    tip: () => s.world.head().oid,
  });
}
