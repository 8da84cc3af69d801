import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { describe, type Finding } from '../../src/codes/index.ts';
import type { Outcome } from '../../src/codes/outcome.ts';
import { viewOf } from '../../src/report/view.ts';
import { dice, type Dice } from './dice.ts';
import { evidenceOf, judge, type Evidence } from './domain.ts';
import { aGround, aRequest } from './generate.ts';
import { pasted, withBody } from './paste.ts';
import { Tally } from './tally.ts';
import { MANIFEST, type CohortData, type Ground, type Said, type World } from './worlds.ts';
import { samples } from '../samples.ts';

/* Whatever a report proposes about a declaration and its sites can be done, and that finding is gone or another. */

/** What is done, and what the check says then. */
type Done = readonly [string, Evidence];

/** All that a report proposes of a finding, each done by itself. */
function proposals(finding: Finding, outcome: Outcome, world: World, evidence: Evidence): Done[] {
  const { lines } = describe(finding, { at: 'check', release: outcome.facts, gate: null }).next;
  const written = pasted(evidence, lines, MANIFEST);
  return [
    ...(written === null ? [] : [[`${finding.code}: paste`, { ...evidence, ...written }] as const]),
    ...byHand(finding, world, evidence),
  ];
}

/** What is said in words. */
function byHand(finding: Finding, world: World, evidence: Evidence): Done[] {
  const { request, ground } = world;
  const { said } = request;
  const done = (what: string, next: World): Done => [`${finding.code}: ${what}`, evidenceOf(next)];
  const say = (more: Partial<Said>): World => ({
    ground,
    request: { ...request, said: said === null ? null : { ...said, ...more } },
  });
  switch (finding.code) {
    case 'declaration.conflict':
      return [[`${finding.code}: say it once`, { ...evidence, pull: { ...evidence.pull, labels: [] } }]];
    case 'declaration.invalid': {
      const garbled = evidence.pull.body.split('\n').filter((line) => !line.startsWith('Requires:'));
      return said?.spoilt === 'garbled'
        ? [[`${finding.code}: correct it`, { ...evidence, pull: withBody(evidence.pull, garbled.join('\n')) }]]
        : [];
    }
    case 'declaration.missing':
      return [];
    case 'cohort.unknown':
      return finding.where === 'policy'
        ? [done('name another', say({ cohorts: [ground.cohorts[0]?.name ?? ''] }))]
        : [done('give it a select', { ground: withSelects(ground), request })];
    case 'reach.undeclared': {
      const moved = finding.reached.flatMap(({ paths }) => paths);
      const changes = request.changes.filter(
        ({ path, previous }) => !moved.includes(path) && (previous === null || !moved.includes(previous)),
      );
      return [done('move the paths', { ground, request: { ...request, changes } })];
    }
    case 'site.outside-cohort':
    case 'site.inactive':
    case 'site.incapable':
    case 'site.unproven': {
      const out = finding.sites.map(({ site }) => site.id);
      const ids = judge(evidence).targets.filter((id) => !out.includes(id));
      return ids.length === 0 ? [] : [done('take them out', say({ targets: { kind: 'sites', ids }, expect: null }))];
    }
    case 'site.unknown': {
      const gone = finding.sites.map(({ site }) => site.id);
      const added = gone.map((id) => ({ id, status: 'active', cohorts: [], attributes: {} }));
      return [done('add them', { ground: { ...ground, sites: [...ground.sites, ...added] }, request })];
    }
    case 'cohort.ambiguous': {
      const wrong = finding.sites.map(({ site }) => site.id);
      const sites = ground.sites.map((site) =>
        wrong.includes(site.id) ? { ...site, cohorts: [], attributes: { engine: 'none', ring: 'none' } } : site,
      );
      return [done('correct them', { ground: withSelects({ ...ground, sites }), request })];
    }
    case 'cohort.empty':
      return finding.found.length === 0
        ? []
        : [
            done('permit the status', {
              ground: { ...ground, statuses: [...ground.statuses, ...finding.found.map(([status]) => status)] },
              request,
            }),
          ];
    default:
      return [];
  }
}

/** Every cohort by a selector that no other shares. */
function withSelects(ground: Ground): Ground {
  const cohorts = ground.cohorts.map((cohort): CohortData => ({
    ...cohort,
    select: [{ key: cohort.dimension, is: '=', values: [cohort.name] }],
  }));
  return { ...ground, cohorts };
}

const DECLARED = /^(?:declaration|cohort|reach|site)\./;

/** The same finding once more. */
const again = (finding: Finding, { findings }: Outcome) =>
  findings.filter((found) => JSON.stringify(found) === JSON.stringify(finding));

function follow(roll: Dice, tally: Tally, world: World): void {
  const evidence = evidenceOf(world);
  const before = judge(evidence);
  tally.count(before.verdict);
  for (const finding of before.findings.filter(({ code, effect }) => DECLARED.test(code) && effect !== 'warn')) {
    const ways = proposals(finding, before, world, evidence);
    tally.count(ways.length === 0 ? `${finding.code}: nothing to do here` : 'something to do');
    for (const [how, done] of ways) {
      tally.count(how, [how]);
      const of = JSON.stringify([world, done.pull.body, done.manifest]);
      expect({ how, same: again(finding, judge(done)), of }).toEqual({ how, same: [], of });
    }
  }
  if (roll(3) === 0) bound(tally, before, evidence);
}

/** The line that bounds the number of sites is proposed where it can be written at once. */
function bound(tally: Tally, before: Outcome, evidence: Evidence): void {
  const step = viewOf(before).steps.steps.find(({ lines }) => lines[0]?.startsWith('Expect-Sites:') === true);
  if (step === undefined || before.verdict !== 'hold') return;
  const written = pasted(evidence, step.lines, MANIFEST);
  const after = written === null ? before : judge({ ...evidence, ...written });
  tally.count('a bound', ['a bound']);
  expect(after.findings.filter(({ code }) => DECLARED.test(code) && code !== 'site.unassigned')).toEqual([]);
  expect(after.facts?.declaration).toMatchObject({ declaration: { expect: expect.anything() } });
}

it('each way that a report shows leads out of its finding', () => {
  const tally = new Tally();
  fc.assert(
    fc.property(dice, (roll) => {
      const ground = aGround(roll);
      for (let left = 6; left > 0; left -= 1) follow(roll, tally, { ground, request: aRequest(roll, ground, 250) });
    }),
    { numRuns: samples(150) },
  );
  expect(
    tally.tooSeldom({ 'something to do': 10 }, [
      'declaration.missing: paste',
      'declaration.invalid: paste',
      'declaration.invalid: correct it',
      'declaration.conflict: say it once',
      'declaration.expectation: paste',
      'cohort.unknown: name another',
      'cohort.unknown: give it a select',
      'reach.undeclared: paste',
      'reach.undeclared: move the paths',
      'site.outside-cohort: take them out',
      'site.inactive: take them out',
      'site.incapable: take them out',
      'site.unproven: take them out',
      'site.unknown: add them',
      'cohort.ambiguous: correct them',
      'cohort.empty: permit the status',
      'a bound',
    ]),
  ).toEqual([]);
});
