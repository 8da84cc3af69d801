import { z } from 'zod/mini';
import { VIOLATIONS } from '../domain/sites/violations.ts';
import { compare, type Resolution } from '../domain/sites/resolution.ts';

const violation = z.object({
  kind: z.enum(VIOLATIONS),
  site: z.object({
    id: z.string(),
    name: z.nullable(z.string()),
    status: z.nullable(z.string()),
    cohorts: z.array(z.string()),
  }),
  reasons: z.array(z.string()),
});
const unassigned = z.object({
  dimension: z.string(),
  count: z.int(),
  sites: z.array(
    z.object({
      id: z.string(),
      name: z.nullable(z.string()),
      values: z.array(z.object({ key: z.string(), present: z.boolean(), value: z.nullable(z.string()) })),
      cohorts: z.nullable(z.array(z.string())),
    }),
  ),
});
const count = z.object({ members: z.int(), permitted: z.int(), targeted: z.int() });
/** One after another: a site that stood in two of them would be there twice. */
const runs = z
  .array(z.tuple([z.int().check(z.nonnegative()), z.int().check(z.nonnegative())]))
  .check(z.refine((found) => found.every(([from, to], at) => from < to && from >= (found[at - 1]?.[1] ?? 0))));
const group = z.object({
  cohorts: z.array(z.string()),
  status: z.string(),
  covered: z.boolean(),
  targeted: z.boolean(),
  count: z.int(),
  sites: z.nullable(runs),
});
const answer = z.object({
  snapshot: z.string(),
  asOf: z.string(),
  total: z.int(),
  permitted: z.int(),
  targets: runs,
  /** Whether names of targets were wanted. */
  named: z.optional(z.literal(true)),
  deployed: z._default(z.array(z.tuple([z.string(), runs])), []),
  cohorts: z.pipe(
    z.array(z.tuple([z.string(), count])),
    z.transform((counts) => new Map(counts)),
  ),
  unknownCohorts: z.array(z.string()),
  knownCohorts: z.array(z.string()),
  statuses: z.pipe(
    z.array(z.tuple([z.string(), z.int()])),
    z.transform((statuses) => new Map(statuses)),
  ),
  unassigned: z.array(unassigned),
  uncounted: z.array(z.enum(['total', 'snapshot'])),
  violations: z.array(violation),
  groups: z.array(group),
});
/** A site is its id, or its id and name. */
const listedSite = z.union([z.string(), z.tuple([z.string(), z.string()])]);
type ListedSite = z.output<typeof listedSite>;
const sites = z
  .array(listedSite)
  .check(
    z.refine((listed) => listed.every((site, at) => at === 0 || compare(idOf(listed[at - 1] ?? ''), idOf(site)) < 0)),
  );

/** An inventory's answers as they stand in a record: read back to what `encodeAnswers` was given. */
export const recordedAnswers: z.ZodMiniType<readonly Resolution[]> = z.pipe(
  z
    .object({ sites, answers: z.array(answer) })
    .check(z.refine((call) => call.answers.every((recorded) => endOf(recorded) <= call.sites.length))),
  z.transform((call) => call.answers.map((recorded) => decode(recorded, call.sites))),
);

/** Before which place all sites of an answer stand. */
function endOf({ targets, deployed, groups }: z.output<typeof answer>): number {
  const lists = [targets, ...deployed.map(([, places]) => places), ...groups.map((group) => group.sites ?? [])];
  return Math.max(...lists.map((places) => places.at(-1)?.[1] ?? 0));
}

function decode(recorded: z.output<typeof answer>, listed: z.output<typeof sites>): Resolution {
  const { named, targets, deployed, groups, ...rest } = recorded;
  const sitesOf = (places: z.output<typeof runs>) => places.flatMap(([from, to]) => listed.slice(from, to));
  const idsOf = (places: z.output<typeof runs>) => sitesOf(places).map(idOf);
  return {
    ...rest,
    targets: idsOf(targets),
    names: new Map(named ? sitesOf(targets).filter((site) => typeof site !== 'string') : []),
    deployed: new Map(deployed.map(([commit, places]) => [commit, idsOf(places)])),
    groups: groups.map((group) => ({
      ...group,
      sites: group.sites && sitesOf(group.sites).map((site) => ({ id: idOf(site), name: nameOf(site) })),
    })),
    // Asked for at a terminal, never by a judgement.
    explained: [],
  };
}

function idOf(site: ListedSite): string {
  return typeof site === 'string' ? site : site[0];
}

function nameOf(site: ListedSite): string | null {
  return typeof site === 'string' ? null : site[1];
}
