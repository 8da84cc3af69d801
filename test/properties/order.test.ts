import { heldBytes } from '../../src/inventory/file-reading.ts';
import type { Failure } from '../../src/domain/finding.ts';
import { ok, fail, type Result } from '../../src/domain/result.ts';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { fileSource, httpSource } from '../domain/build.ts';
import { coverageOf } from '../../src/domain/sites/coverage.ts';
import type { Declaration } from '../../src/domain/declaration/declaration.ts';
import type { InventoryPolicy } from '../../src/domain/policy/inventory.ts';
import type { Policy } from '../../src/domain/policy/policy.ts';
import type { Resolution } from '../../src/domain/sites/resolution.ts';
import { createInventory } from '../../src/inventory/index.ts';
import { depsOf, FRESH, serve } from '../inventory/support.ts';
import { chance, dice, oneOf, shuffled, some, type Dice } from './dice.ts';
import { evidenceOf, judge, policyOf, resolve, siteOf, type Evidence } from './domain.ts';
import { aGround, aRequest, aWorld } from './generate.ts';
import { wireSites } from './product.ts';
import { Tally } from './tally.ts';
import type { Ground, SiteData, World } from './worlds.ts';
import { samples } from '../samples.ts';

/* Evidence has no order but that of time, and to be told twice is to be told. */

const twice = <T>(roll: Dice, items: readonly T[]): T[] => shuffled(roll, [...items, ...some(roll, items, 20)]);
const shuffledMap = <K, V>(roll: Dice, map: ReadonlyMap<K, V>): Map<K, V> => new Map(shuffled(roll, [...map]));

/** The same ground, written down in another order. */
function muddledGround(ground: Ground, roll: Dice): Ground {
  return {
    ...ground,
    cohorts: shuffled(roll, ground.cohorts).map((one) => ({
      ...one,
      select: one.select === null ? null : shuffled(roll, one.select),
      owners: shuffled(roll, one.owners),
      folders: shuffled(roll, one.folders),
    })),
    statuses: shuffled(roll, ground.statuses),
    policyOwners: shuffled(roll, ground.policyOwners),
    sites: shuffled(roll, ground.sites).map((one) => muddledSite(one, roll)),
  };
}

function muddledSite(site: SiteData, roll: Dice): SiteData {
  return {
    ...site,
    cohorts: shuffled(roll, site.cohorts),
    attributes: Object.fromEntries(shuffled(roll, Object.entries(site.attributes))),
  };
}

/** The same evidence as it may arrive another time. */
function muddled({ pull, people, ...evidence }: Evidence, roll: Dice): Evidence {
  return {
    ...evidence,
    pull: {
      ...pull,
      labels: twice(roll, pull.labels),
      changes: twice(roll, pull.changes),
      commits: twice(roll, pull.commits).map((one) => ({ ...one, people: shuffled(roll, one.people) })),
      reviews: shuffled(roll, pull.reviews),
      comments: twice(roll, pull.comments),
      timeline: shuffled(roll, pull.timeline),
    },
    people: {
      ...people,
      access: shuffledMap(roll, people.access),
      pushers: people.pushers === null ? null : twice(roll, people.pushers),
    },
  };
}

function told(evidence: Evidence) {
  const { verdict, codes, plan, targets, facts } = judge(evidence);
  const { counted = [], vetoes = [], needed } = facts?.approvals ?? {};
  return {
    verdict,
    codes,
    plan,
    targets,
    needed,
    involved: facts?.involved.cohorts.toSorted(),
    crossed: facts?.involved.crossCohort,
    counted: counted.map((one) => `${one.login}: ${one.cohorts.toSorted().join(', ')}`).toSorted(),
    vetoes: vetoes.map((one) => one.login).toSorted(),
  };
}

/** Everybody speaks within a few seconds: of what one person says then nothing tells the order. */
function hurried({ ground, request }: World, roll: Dice): World {
  return { ground, request: { ...request, acts: request.acts.map((act) => ({ ...act, minute: 10 + roll(2) })) } };
}

it('what comes in another order, or twice, is judged the same', () => {
  const tally = new Tally();
  fc.assert(
    fc.property(dice, (roll) => {
      const ground = aGround(roll);
      const other = muddledGround(ground, roll);
      const [policy, policyToo] = [policyOf(ground), policyOf(other)];
      for (let left = 4; left > 0; left -= 1) {
        const request = aRequest(roll, ground, { trouble: 80 });
        const world = chance(roll, 50) ? { ground, request } : hurried({ ground, request }, roll);
        const one = told(evidenceOf(world, policy));
        tally.count(one.verdict);
        const of = JSON.stringify(world);
        expect({
          ...told(muddled(evidenceOf({ ground: other, request: world.request }, policyToo), roll)),
          of,
        }).toEqual({ ...one, of });
      }
    }),
    { numRuns: samples(35, 15) },
  );
  expect(tally.tooSeldom({ allow: 10, deny: 10, hold: 5 })).toEqual([]);
});

type Ask = (policy: InventoryPolicy, content?: string) => Promise<Result<readonly Resolution[], Failure>>;

function asking(policy: Policy, declaration: Declaration): Ask {
  const query = { policy, declaration, coverage: coverageOf(declaration, policy), named: true };
  return (from, content = '') =>
    createInventory(
      from,
      depsOf({
        findFile: () => Promise.resolve(ok({ read: heldBytes(new TextEncoder().encode(content)), changedAt: FRESH })),
      }),
    ).resolve([query], new AbortController().signal);
}

/** What does not depend on where it was asked. */
function answered(answer: Result<readonly Resolution[], Failure> | Resolution) {
  const resolution = 'ok' in answer ? (answer.ok ? answer.value[0] : undefined) : answer;
  return resolution === undefined
    ? answer
    : {
        ...resolution,
        snapshot: '',
        asOf: '',
        offences: resolution.violations.map((one) => ({
          ...one,
          site: { ...one.site, cohorts: one.site.cohorts.toSorted() },
        })),
      };
}

it('an inventory over http with pages of any size, as JSON and as lines of JSON gives the same answer; less of it, or some of it twice, gives none', async () => {
  const inventory = await serve();
  const http = httpSource(inventory.url);
  await fc.assert(
    fc.asyncProperty(dice, async (roll) => {
      const world = aWorld(roll, { trouble: 60 });
      const { facts, policy } = judgedWith(world);
      if (facts?.declaration.kind !== 'read') return;
      const ask = asking(policy, facts.declaration.declaration);
      const expected = answered(resolve(world.ground.sites.map(siteOf), policy, facts.declaration.declaration));
      const sites = shuffled(
        roll,
        wireSites({ ...world.ground, sites: world.ground.sites.map((one) => muddledSite(one, roll)) }),
      );
      inventory.set({ sites, pageSize: 1 + roll(sites.length + 1), edit: null });
      expect(answered(await ask(http))).toEqual(expected);
      expect(answered(await ask(fileSource('sites.json'), JSON.stringify(sites)))).toEqual(expected);
      expect(
        answered(await ask(fileSource('sites.ndjson'), sites.map((one) => JSON.stringify(one)).join('\n'))),
      ).toEqual(expected);

      const victim = oneOf(roll, sites);
      const spoil = chance(roll, 50)
        ? (list: unknown[]) => list.filter((one) => !isSame(one, victim))
        : (list: unknown[]) => [...list, victim];
      inventory.set({
        edit: (body) => (Array.isArray(body['sites']) ? { ...body, sites: spoil(body['sites']) } : body),
      });
      expect(await ask(http)).toMatchObject(fail({ code: 'inventory.inconsistent' }));
    }),
    { numRuns: samples(35) },
  );
});

function judgedWith(world: World) {
  const policy = policyOf(world.ground);
  return { policy, facts: judge(evidenceOf(world, policy)).facts };
}

function isSame(one: unknown, other: Readonly<Record<string, unknown>>): boolean {
  return typeof one === 'object' && one !== null && 'id' in one && one.id === other['id'];
}
