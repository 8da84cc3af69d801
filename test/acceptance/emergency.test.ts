import { describe, expect, it } from 'vitest';
import { gateScenario, RP, type GateScenario } from './gate-scenario.ts';
import type { PolicyDraft } from './scenario.ts';

/* An emergency: two people, a reason, this very deployment and cohort, for a few hours by GitHub's clock. */

const REASON = 'clinics cannot print, seen by the desk since nine';

function frozen(draft: PolicyDraft): void {
  Object.assign(draft, {
    freezes: [{ name: 'Year', once: '2025-01-01 00:00 - 2027-01-01 00:00', zone: 'Europe/London' }],
    emergency: { approvers: ['erin', 'adam', 'zoe', 'alice', 'mia'], approvals: 2, valid: '4h' },
  });
}

type Landed = ReturnType<GateScenario['land']>;

/** A release on main that a freeze holds back, with the line that its closed gate shows. */
async function held(): Promise<{ s: GateScenario; pull: Landed; line: string }> {
  const s = await gateScenario({ policy: frozen });
  s.deploy();
  const pull = s.land();
  later(s, 0);
  const run = await s.run();
  expect(run).toMatchObject({ verdict: 'hold', codes: ['freeze.active'] });
  const line: string | undefined = run.record?.findings[0].next.lines.at(-1);
  expect(line).toMatch(new RegExp(`^/cohort emergency ${RP} [0-9a-f]{16} because <reason>$`));
  return { s, pull, line: (line ?? '').replace('<reason>', REASON) };
}

/** Minutes after what has happened last, by GitHub's clock. */
function later(s: GateScenario, minutes: number): void {
  const date = new Date(Date.parse(s.world.clock.peek()) + minutes * 60_000).toUTCString();
  s.github.fault = ({ method, path }) =>
    method === 'GET' && /^\/repos\/[^/]+\/[^/]+$/.test(path) ? { status: 200, headers: { date }, body: {} } : undefined;
}

type Say = (s: GateScenario, pull: Landed, line: string) => void;
const by =
  (...authors: string[]): Say =>
  (s, pull, line) => {
    for (const author of authors) s.world.comment(pull.number, { author, body: line });
  };

describe.concurrent('an emergency', () => {
  it('by two approvers opens the gate, and says so', async () => {
    const { s, pull, line } = await held();
    by('erin', 'adam')(s, pull, line);
    later(s, 10);
    const run = await s.run();
    expect(run).toMatchObject({ verdict: 'allow', codes: ['emergency.used'], outputs: { gate: 'open', sites: '3' } });
    for (const told of ['`freeze.active`', '`erin`', `\`${REASON}\``]) expect(run.summary).toContain(told);
  });

  it.each<[string, Say, number]>([
    ['by one', by('erin'), 10],
    ['by one twice', by('erin', 'erin'), 10],
    ['by somebody who is none of its approvers', by('erin', 'bob'), 10],
    ['by an approver without write access', by('erin', 'zoe'), 10],
    ['by the author', by('erin', 'mia'), 10],
    ['too long ago', by('erin', 'adam'), 300],
    [
      'for another plan',
      (s, pull, line) => by('erin', 'adam')(s, pull, line.replace(/[0-9a-f]{16}/, '0'.repeat(16))),
      10,
    ],
    ['for another cohort', (s, pull, line) => by('erin', 'adam')(s, pull, line.replace(RP, 'template-manager')), 10],
    ['without a reason', (s, pull, line) => by('erin', 'adam')(s, pull, line.replace(REASON, 'urgent')), 10],
    [
      'with a digest that is too short',
      (s, pull, line) => by('erin', 'adam')(s, pull, line.replace(/([0-9a-f]{8})[0-9a-f]{8}/, '$1')),
      10,
    ],
    [
      'edited',
      (s, pull, line) => {
        by('erin')(s, pull, line);
        const comment = s.world.comment(pull.number, { author: 'adam', body: 'Looking.' });
        s.world.editComment(comment.id, { by: 'adam', body: line });
      },
      10,
    ],
  ])('is none: %s', async (_, say, minutes) => {
    const { s, pull, line } = await held();
    say(s, pull, line);
    later(s, minutes);
    expect(await s.run()).toMatchObject({ verdict: 'hold', outputs: { gate: 'closed' } });
  });

  it('is over when something else is merged: that is another plan', async () => {
    const { s, pull, line } = await held();
    by('erin', 'adam')(s, pull, line);
    s.land({ changes: { 'deploy/resource-publisher/more.yml': 'x\n' } });
    later(s, 10);
    expect(await s.run()).toMatchObject({ verdict: 'hold', codes: ['freeze.active'] });
  });
});
