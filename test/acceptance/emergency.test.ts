import { describe, expect, it } from 'vitest';
import { gateScenario, RP, type GateScenario } from './gate-scenario.ts';
import { quickScenario, type PolicyDraft } from './scenario.ts';
import { later } from '../loopback/time.ts';

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

  const NONE: readonly (readonly [string, Say, number])[] = [
    ['by one', by('erin'), 10],
    ['by the author', by('erin', 'mia'), 10],
    ['too long ago', by('erin', 'adam'), 300],
    [
      'for another plan',
      (s, pull, line) => by('erin', 'adam')(s, pull, line.replace(/[0-9a-f]{16}/, '0'.repeat(16))),
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
  ];

  it('is none in any other way', async () => {
    const { s, pull, line } = await held();
    for (const [name, say, minutes] of NONE) {
      pull.comments.length = 0;
      say(s, pull, line);
      later(s, minutes);
      expect([name, (await s.gate()).verdict]).toEqual([name, 'hold']);
    }
    // Nothing of it has changed what counts.
    pull.comments.length = 0;
    by('erin', 'adam')(s, pull, line);
    later(s, 10);
    expect((await s.gate()).codes).toEqual(['emergency.used']);
  });
});

/** A freeze of a day, a pilot with a job, and approvers. */
function piloting(draft: PolicyDraft): void {
  frozen(draft);
  Object.assign(draft, {
    freezes: [{ name: 'Monday', once: '2026-01-05 00:00 - 2026-01-06 00:00', zone: 'Europe/London' }],
  });
  Object.assign(draft.cohorts[RP] ?? {}, {
    waves: [
      { name: 'pilot', select: 'ring=beta', environments: [{ name: 'pilot-rp', job: 'deploy.yml/pilot' }], bake: '2h' },
    ],
  });
}

describe.concurrent('an emergency that is past', () => {
  const HOURS = 60;

  async function pilotDeployed(
    say: Say = by('erin', 'adam'),
    state: 'SUCCESS' | 'FAILURE' = 'SUCCESS',
    refused = false,
  ) {
    const s = await gateScenario({ policy: piloting });
    s.deploy();
    const pull = s.land();
    later(s, 0);
    const { outcome } = await s.gate({ environment: 'pilot-rp' });
    say(s, pull, `/cohort emergency ${RP} ${(outcome.plan ?? '').slice(0, 16)} because ${REASON}`);
    later(s, 1);
    const opened = await s.gate({ environment: 'pilot-rp' });
    const conclusion = state === 'SUCCESS' ? ('success' as const) : ('failure' as const);
    const steps = [{ name: 'cohort-guard', conclusion: refused ? ('failure' as const) : ('success' as const) }];
    s.world.deploy({
      environment: 'pilot-rp',
      commit: s.world.head().oid,
      state,
      job: { workflow: '.github/workflows/deploy.yml', name: 'pilot', conclusion, steps },
    });
    return { s, pull, opened };
  }

  it('is named in the report of the next wave, and as long as a range holds it', async () => {
    const { s, pull, opened } = await pilotDeployed();
    expect(opened).toMatchObject({ verdict: 'allow', codes: ['emergency.used'] });
    later(s, 24 * HOURS);
    const run = await s.run();
    expect(run).toMatchObject({ verdict: 'allow', codes: ['emergency.used'], outputs: { gate: 'open' } });
    for (const told of ['`pilot-rp`', '`freeze.active`', '`erin`', '`adam`', `\`${REASON}\``, `#${pull.number}`])
      expect(run.summary).toContain(told);
    s.land({ changes: { 'deploy/resource-publisher/more.yml': 'x\n' } });
    later(s, 24 * HOURS);
    expect((await s.gate({ environment: 'pilot-rp' })).codes).not.toContain('emergency.used');
    expect((await s.gate()).codes).toContain('emergency.used');
  });

  it('is named where its deployment failed half way', async () => {
    const { s } = await pilotDeployed(by('erin', 'adam'), 'FAILURE');
    later(s, 24 * HOURS);
    expect((await s.gate({ environment: 'pilot-rp' })).codes).toEqual(['emergency.used']);
  });

  it.each<[string, () => ReturnType<typeof pilotDeployed>]>([
    ['one said so alone', () => pilotDeployed(by('erin'))],
    ['its gate refused', () => pilotDeployed(by('erin', 'adam'), 'FAILURE', true)],
  ])('is none where %s', async (_, prepare) => {
    const { s } = await prepare();
    later(s, 24 * HOURS);
    for (const environment of ['pilot-rp', 'production-rp'])
      expect((await s.gate({ environment })).codes).not.toContain('emergency.used');
  });

  it('is none where only a rollback was deployed meanwhile', async () => {
    const { s, pull, line } = await held();
    by('erin', 'adam')(s, pull, line);
    s.deploy({ commit: s.world.commits.get(s.world.head().oid)?.parents[0] ?? '' });
    later(s, 5 * HOURS);
    expect(await s.gate()).toMatchObject({ verdict: 'hold', codes: ['freeze.active'] });
  });
});

it('is named by the check of the pull request that it was declared on', async () => {
  const own = await quickScenario({ approvedBy: ['alice'], policy: frozen });
  const { number } = own.pull;
  const line = `/cohort emergency ${RP} ${'ab12'.repeat(4)} because ${REASON}`;
  own.world.comment(number, { author: 'erin', body: line });
  own.world.comment(number, { author: 'adam', body: line });
  expect((await own.run()).codes).not.toContain('emergency.used');
  own.world.mergePullRequest(number, { by: 'mia' });
  expect((await own.run()).codes).toContain('emergency.used');
  for (const told of ['`erin`', '`adam`', `\`${REASON}\``, '`freeze.active`']) expect(own.comment()).toContain(told);
});
