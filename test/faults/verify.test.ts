import { describe, expect, it } from 'vitest';
import { sitesScenario, type SitesScenario } from '../gate/site-scenario.ts';
import { setTime } from './gate-stage.ts';

/* Each request that a verification makes fails for good, one after the other: nothing is equal that could not be looked at. */

async function deployed(): Promise<SitesScenario> {
  const s = await sitesScenario();
  s.deploy();
  s.land();
  s.deploy();
  s.allHave(s.tip());
  setTime(s.github, Date.parse(s.world.clock.peek()));
  return s;
}

const verify = (s: SitesScenario) => s.run({}, { with: { mode: 'verify' } });

/** What is asked, whatever the cursor. */
function keyOf({
  method,
  path,
  body,
}: {
  readonly method: string;
  readonly path: string;
  readonly body?: unknown;
}): string {
  const query = /query (\w+)/.exec(JSON.stringify(body ?? ''))?.[1];
  return query ?? `${method} ${path.split('?')[0] ?? ''}`;
}

describe('a request that fails', async () => {
  const s = await deployed();
  const honest = await verify(s);
  const keys = [...new Set(s.github.requests.map(keyOf))];
  const inTime = s.github.fault;

  it('none: all is equal, and a dozen different things are asked', () => {
    expect(honest).toMatchObject({ verdict: 'allow', exitCode: 0 });
    expect(keys.length).toBeGreaterThan(12);
  });

  it.each(keys)('%s', async (key) => {
    s.github.fault = (request) => (keyOf(request) === key ? { status: 500 } : inTime(request));
    const run = await verify(s);
    expect({ verdict: run.verdict, exitCode: run.exitCode, gate: run.outputs['gate'] }).toEqual({
      verdict: 'error',
      exitCode: 1,
      gate: 'closed',
    });
  });
});
