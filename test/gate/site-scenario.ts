import { gateScenario, type GateOptions, type GateScenario } from '../acceptance/gate-scenario.ts';
import { SITES, type PolicyDraft } from '../acceptance/scenario.ts';

/** A world whose policy lets its sites tell what is deployed. */
export interface SitesScenario extends GateScenario {
  /** What sites have from now on, by id; of those left out nothing is known. */
  readonly has: (deployed: Readonly<Record<string, string | null>>) => void;
  /** All active sites of Resource Publisher have it. */
  readonly allHave: (commit: string) => void;
  readonly tip: () => string;
}

/** The active sites of Resource Publisher. */
export const RP_SITES = ['R1', 'R2', 'R3'] as const;

export function bySites(change?: (draft: PolicyDraft, url: string) => void) {
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
    allHave: (commit: string) => has(Object.fromEntries(RP_SITES.map((id) => [id, commit]))),
    tip: () => s.world.head().oid,
  });
}
