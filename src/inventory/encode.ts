import type { Resolution } from '../domain/sites/resolution.ts';
import { SortedIds } from '../domain/sites/sorted-ids.ts';

/** Sites of a list, by their places in it: from the first to before the second. */
type Run = readonly [from: number, to: number];

/**
 * Answers that came together, as plain JSON for a record: maps as pairs. Each id stands once, in `sites`, sorted, with
 * the name where one was wanted. Whatever else lists sites has the runs of their places there.
 */
export function encodeAnswers(answers: readonly Resolution[]) {
  const ids = answers
    .flatMap(idLists)
    .toSorted((a, b) => b.length - a.length)
    .reduce(union, []);
  const names = namesIn(answers);
  return {
    sites: names.size === 0 ? ids : ids.map((id) => pairOf(id, names.get(id))),
    answers: answers.map((answer) => encodeAnswer(answer, (listed) => runsIn(ids, listed))),
  };
}

function encodeAnswer(answer: Resolution, runsOf: (ids: readonly string[]) => readonly Run[]) {
  const { targets, names, deployed, cohorts, statuses, groups, explained: _, ...rest } = answer;
  return {
    ...rest,
    targets: runsOf(targets),
    ...(names.size > 0 && { named: true }),
    ...(deployed.size > 0 && { deployed: [...deployed].map(([commit, ids]) => [commit, runsOf(ids)] as const) }),
    cohorts: [...cohorts],
    statuses: [...statuses],
    groups: groups.map(({ sites, ...alike }) => ({
      ...alike,
      sites: sites === null ? null : runsOf(sites.map(({ id }) => id)),
    })),
  };
}

/** All that an answer lists, sorted: sites that have a commit are among its targets, and no site is in two groups. */
function idLists({ targets, groups }: Resolution): readonly (readonly string[])[] {
  const listed = groups.flatMap(({ sites }) => (sites ?? []).map(({ id }) => id));
  return [targets, listed.sort()];
}

/** @param more sorted, as `ids` are. */
function union(ids: readonly string[], more: readonly string[]): readonly string[] {
  if (ids.length === 0) return more;
  const missing: string[] = [];
  const places = new SortedIds(ids);
  let next = 0;
  for (const id of more) {
    const place = places.indexOf(id, next);
    if (place < 0) missing.push(id);
    else next = place + 1;
  }
  return missing.length === 0 ? ids : [...ids, ...missing].sort();
}

/** @param listed some of the ids; both are sorted. */
function runsIn(ids: readonly string[], listed: readonly string[]): readonly Run[] {
  const places = new SortedIds(ids);
  const runs: [from: number, to: number][] = [];
  let next = 0;
  listed.forEach((id) => {
    // Nearly every site stands behind the one before.
    const place = ids[next] === id ? next : places.indexOf(id, next);
    const last = place === next ? runs.at(-1) : undefined;
    if (last === undefined) runs.push([place, place + 1]);
    else last[1] = place + 1;
    next = place + 1;
  });
  return runs;
}

function namesIn(answers: readonly Resolution[]): ReadonlyMap<string, string> {
  const listed = answers.flatMap(({ groups }) => groups.flatMap(({ sites }) => sites ?? []));
  const [first, ...others] = answers.map(({ names }) => names).filter((names) => names.size > 0);
  if (first !== undefined && others.length === 0 && listed.length === 0) return first;
  const names = new Map(first);
  for (const more of others) more.forEach((name, id) => names.set(id, name));
  listed.forEach(({ id, name }) => {
    if (name !== null) names.set(id, name);
  });
  return names;
}

function pairOf(id: string, name: string | undefined): string | readonly [id: string, name: string] {
  return name === undefined ? id : [id, name];
}
