import { gateScenario, type Asked, type GateOptions, type GateScenario } from '../acceptance/gate-scenario.ts';
import { POLICY_PATH } from '../acceptance/scenario.ts';
import type { LoopbackGitHub } from '../loopback/github/index.ts';
import { URL_OF_INVENTORY, type Play, type Stage } from './scenarios.ts';

/* What runs of a gate begin with. */

/** A world in which something has been deployed. */
export async function deployed(options: GateOptions = {}): Promise<GateScenario> {
  const own = await gateScenario({
    inventory: { pageSize: 4 },
    ...options,
    policy: (draft, url) => {
      draft.inventory['url'] = URL_OF_INVENTORY;
      options.policy?.(draft, url);
    },
  });
  own.deploy();
  return own;
}

export function stage(own: GateScenario, asked: Asked = {}): Stage {
  return { github: own.github, inventory: own.inventory, step: own.step(asked) };
}

export const policyChange = (own: GateScenario, index = 0): Record<string, string> => ({
  [POLICY_PATH]: own.policyWith((draft) =>
    Object.assign(draft.releases, { ignore: ['docs/**', `notes-${String(index)}/**`] }),
  ),
});

export const gate = (title: string, set: () => Promise<Stage>): Play => ({ title, mode: 'gate', set });

/** What GitHub's clock shows, in milliseconds since 1970. */
export function setTime(github: LoopbackGitHub, time: number): void {
  const headers = { date: new Date(time).toUTCString() };
  github.fault = ({ method, path }) =>
    method === 'GET' && /^\/repos\/[^/]+\/[^/]+$/.test(path) ? { status: 200, headers, body: {} } : undefined;
}

/** A gate of a world in which something has been deployed, after what else has happened there; may say what is asked. */
export const ofGate = (
  title: string,
  options: GateOptions,
  act: (own: GateScenario) => Asked | void | Promise<Asked | void> = () => undefined,
): Play =>
  gate(title, async () => {
    const own = await deployed(options);
    return stage(own, (await act(own)) ?? {});
  });
