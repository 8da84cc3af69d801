import { array, assert, boolean, property, record, shuffledSubarray, string, uniqueArray } from 'fast-check';
import { expect, it } from 'vitest';
import { MAX_LISTED } from '../../src/domain/sites/groups.ts';
import { Resolver, type Resolution } from '../../src/domain/sites/resolution.ts';
import type { Site } from '../../src/domain/sites/site.ts';
import { encodeAnswers } from '../../src/inventory/encode.ts';
import { recordedAnswers } from '../../src/inventory/recorded.ts';
import { queryOf, rpPolicy } from './support.ts';

/* The answers of an inventory as a record has them. */

const QUERY = queryOf(rpPolicy({ provider: 'file', path: 'sites.json' }), ['rp']);
const [OLD, NEW] = ['a'.repeat(40), 'b'.repeat(40)];

interface Wanted {
  readonly sites?: readonly string[];
  readonly named?: boolean;
  readonly deployed?: boolean;
  readonly grouped?: boolean;
}

function answer(estate: readonly Site[], { sites, ...wanted }: Wanted): Resolution {
  const declaration =
    sites === undefined ? QUERY.declaration : { ...QUERY.declaration, targets: { kind: 'sites' as const, ids: sites } };
  const resolver = new Resolver({ ...QUERY, declaration, ...wanted });
  for (const site of estate) resolver.add(site);
  return resolver.finish({ snapshot: '1', asOf: '2026-11-22T02:00:00Z', cohortNames: [] });
}

const site = (id: string, more: Partial<Site> = {}): Site => {
  const attributes = new Map([['engine', 'rp']]);
  return { id, name: null, status: 'active', cohorts: [], attributes, deployed: null, ...more };
};

/** The answers through a file and back. */
const again = (answers: readonly Resolution[]) =>
  recordedAnswers.parse(JSON.parse(JSON.stringify(encodeAnswers(answers))));

it('are read back as they were, whatever was wanted of whichever sites', () => {
  const flag = boolean();
  const estates = uniqueArray(string({ unit: 'binary', minLength: 1, maxLength: 4 }), { maxLength: 30 });
  assert(
    property(
      estates.chain((ids) =>
        record({
          estate: record({ ids: shuffledSubarray(ids, { minLength: ids.length }), cut: flag }),
          wanted: array(
            record(
              { sites: shuffledSubarray([...ids, 'nowhere']), named: flag, deployed: flag, grouped: flag },
              { requiredKeys: [] },
            ),
            { maxLength: 5 },
          ),
        }),
      ),
      ({ estate, wanted }) => {
        const sites = estate.ids.map((id, at) =>
          site(id, {
            name: at % 3 === 0 ? null : `Site ${id}`,
            status: at % 5 === 0 ? 'closed' : 'active',
            attributes: new Map([['engine', at % 4 === 0 ? 'tm' : 'rp']]),
            deployed: at % 2 === 0 ? OLD : estate.cut ? null : NEW,
          }),
        );
        const answers = wanted.map((question) => answer(sites, question));
        expect(again(answers)).toEqual(answers);
      },
    ),
  );
});

it('have each id once, with its name where one was wanted', () => {
  const estate = [site('R2', { name: 'Riverside', deployed: OLD }), site('R1', { deployed: NEW }), site('R3')];
  const wanted = [{ named: true, deployed: true }, { grouped: true }, { sites: ['R3', 'R1'] }];
  expect(encodeAnswers(wanted.map((question) => answer(estate, question)))).toMatchObject({
    sites: ['R1', ['R2', 'Riverside'], 'R3'],
    answers: [
      {
        targets: [[0, 3]],
        named: true,
        deployed: [
          [OLD, [[1, 2]]],
          [NEW, [[0, 1]]],
        ],
      },
      { targets: [[0, 3]], groups: [{ sites: [[0, 3]] }] },
      {
        targets: [
          [0, 1],
          [2, 3],
        ],
      },
    ],
  });
});

type Encoded = ReturnType<typeof encodeAnswers>;
type Places = readonly (readonly [from: number, to: number])[];
const TWICE: Places = [
  [0, 2],
  [1, 3],
];

it.each<[string, (encoded: Encoded) => object]>([
  ['a site taken out of the list', ({ sites, ...rest }) => ({ ...rest, sites: sites.slice(1) })],
  ['a site twice in the list', ({ sites, ...rest }) => ({ ...rest, sites: [...sites.slice(1), ...sites.slice(-1)] })],
  ['a place beyond the list in targets', (encoded) => withPlaces(encoded, 'targets', [[0, 4]])],
  ['a place beyond the list in deployed', (encoded) => withPlaces(encoded, 'deployed', [[0, 4]])],
  ['a place beyond the list in groups', (encoded) => withPlaces(encoded, 'groups', [[0, 4]])],
  ['a place twice in an answer', (encoded) => withPlaces(encoded, 'targets', TWICE)],
  ['a run that ends before it begins', (encoded) => withPlaces(encoded, 'targets', [[2, 1]])],
])('are refused with %s', (_, changed) => {
  const estate = [site('R1', { deployed: OLD }), site('R2'), site('R3')];
  const encoded = encodeAnswers([answer(estate, { deployed: true, grouped: true })]);
  expect(recordedAnswers.safeParse(encoded).success).toBe(true);
  expect(recordedAnswers.safeParse(changed(encoded)).success).toBe(false);
});

function withPlaces({ sites, answers }: Encoded, key: 'targets' | 'deployed' | 'groups', places: Places) {
  const changed = {
    targets: { targets: places },
    deployed: { deployed: [[OLD, places]] },
    groups: { groups: answers[0]?.groups.map((group) => ({ ...group, sites: places })) },
  };
  return { sites, answers: answers.map((encoded) => ({ ...encoded, ...changed[key] })) };
}

it('of a large estate have the ids of the targets alone', () => {
  const estate = Array.from({ length: MAX_LISTED + 1 }, (_, at) =>
    site(`R${at}`, { attributes: new Map([['engine', at < 2 ? 'rp' : 'tm']]) }),
  );
  expect(encodeAnswers([answer(estate, { grouped: true })])).toMatchObject({
    sites: ['R0', 'R1'],
    answers: [{ targets: [[0, 2]], groups: [{ sites: null }, { sites: null }] }],
  });
});

it('take no longer for many commits than for many sites', () => {
  const estate = Array.from({ length: 20_000 }, (_, at) =>
    site(`R${at}`, { deployed: at.toString(16).padStart(40, '0') }),
  );
  const many = answer(estate, { deployed: true });
  const before = process.cpuUsage();
  expect(encodeAnswers([many]).answers[0]?.deployed).toHaveLength(estate.length);
  const { user, system } = process.cpuUsage(before);
  // Each list looked for from the beginning would take several seconds.
  expect((user + system) / 1000).toBeLessThan(1_000);
});
