import type { GateScenario } from '../acceptance/gate-scenario.ts';
import { RP } from '../acceptance/gate-scenario.ts';
import type { PolicyDraft } from '../acceptance/scenario.ts';

export { setTime } from '../loopback/time.ts';

/* What the attacks on waves, freezes, limits and emergencies share. */

export const HOUR = 3_600_000;
export const REASON = 'clinics cannot print, seen by the desk since nine';

/** Now by the world's clock, which the comments and deployments are stamped with. */
export const nowOf = ({ world }: GateScenario): number => Date.parse(world.clock.peek());

/** The first week of 2026 is frozen; `erin` and `adam` may declare an emergency together. */
export function frozen(draft: PolicyDraft): void {
  Object.assign(draft, {
    freezes: [{ name: 'New Year', once: '2026-01-01 00:00 - 2026-01-08 00:00', zone: 'Europe/London' }],
    emergency: { approvers: ['erin', 'adam'], approvals: 2, valid: '4h' },
  });
}

export const PILOT = { workflow: 'deploy.yml', name: 'pilot' } as const;

/** The pilot is `R2`, the rest `R1` and `R3`. */
export const withPilot =
  (more: object = {}) =>
  (draft: PolicyDraft): void => {
    Object.assign(draft.cohorts[RP] ?? {}, {
      waves: [
        { name: 'pilot', select: 'ring=beta', environments: [{ name: 'pilot-rp', job: 'deploy.yml/pilot' }], ...more },
      ],
    });
  };

/** The line that a closed gate would show. */
export async function emergencyLine(s: GateScenario): Promise<string> {
  const { outcome } = await s.gate();
  return `/cohort emergency ${RP} ${(outcome.plan ?? '').slice(0, 16)} because ${REASON}`;
}
