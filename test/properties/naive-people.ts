import { involvedIn, isRead, objectionsOfSites, scopeOf, type Truth } from './naive.ts';
import { changedIn, type Act, type CohortData, type Ground, type Request, type World } from './worlds.ts';

/* What people have done, or not done, once more as plain loops. */

function owns(owners: readonly string[], login: string, { teams }: Ground): Truth {
  if (owners.some((owner) => owner === login || (teams?.[owner] ?? []).includes(login))) return 'yes';
  return teams === null && owners.some((owner) => owner.startsWith('@')) ? 'unknown' : 'no';
}

const REVIEWS: readonly Act['does'][] = ['approve', 'approve-old-head', 'request-changes'];
const WORDS: readonly Act['does'][] = [...REVIEWS, 'comment', 'comment-old-digest', 'reject'];
const VETOES: readonly Act['does'][] = ['request-changes', 'reject'];
const latest = (acts: readonly Act[], kinds: readonly Act['does'][]) =>
  acts
    .filter((act) => kinds.includes(act.does))
    .toSorted((a, b) => a.minute - b.minute)
    .at(-1);

/** Everybody who had a hand in it. */
function handsIn({ author, commits, pushers, said }: Request): (string | null)[] {
  return [
    author,
    ...commits.flatMap((commit) => commit.people),
    ...(pushers ?? []),
    ...(said !== null && changedIn(said) !== null ? [said.changed.by] : []),
  ];
}

/** What speaks against it of what people have done, or not done. */
export function objectionsOfPeople(
  world: World,
  { release, guarded }: { readonly release: boolean; readonly guarded: boolean },
  involved: readonly CohortData[] = involvedIn(world),
  isDeclared: boolean = isRead(world),
): string[] {
  const { ground, request } = world;
  const since = changedIn(request.said) === null ? 0 : (request.said?.changed.minute ?? 0);
  const anonymous = request.commits.some(
    ({ people, signed }) => people.includes(null) || (request.pushers === null && !signed),
  )
    ? 1
    : 0;
  const crossed = involved.some((one) =>
    involved.some((other) => one.name !== other.name && one.dimension === other.dimension),
  );
  const approvers: { cohorts: string[]; policy: boolean }[] = [];
  let vetoed = false;
  for (const login of new Set(request.acts.map((act) => act.who))) {
    const acts = request.acts.filter((act) => act.who === login);
    if (!ground.writers.includes(login)) continue;
    const word = latest(acts, WORDS);
    const concerns =
      (release && involved.some((cohort) => owns(cohort.owners, login, ground) !== 'no')) ||
      (guarded && owns(ground.policyOwners, login, ground) !== 'no');
    if (word !== undefined && VETOES.includes(word.does) && concerns) vetoed = true;
    if (handsIn(request).includes(login)) continue;
    const review = latest(acts, REVIEWS);
    const reviewed = review?.does === 'approve' && review.minute > since;
    const commented = acts.filter((act) => act.does === 'comment').flatMap((act) => act.names);
    approvers.push({
      cohorts: involved
        .filter(
          (cohort) => owns(cohort.owners, login, ground) === 'yes' && (reviewed || commented.includes(cohort.name)),
        )
        .map((cohort) => cohort.name),
      policy: owns(ground.policyOwners, login, ground) === 'yes' && (reviewed || commented.includes('policy')),
    });
  }
  const needed = (crossed ? ground.cross : ground.within) + anonymous;
  const few =
    release &&
    isDeclared &&
    (approvers.filter((one) => one.cohorts.length > 0).length < needed ||
      (needed > 0 && involved.some(({ name }) => !approvers.some((one) => one.cohorts.includes(name)))));
  const fewForPolicy = guarded && approvers.filter((one) => one.policy).length < 1 + (release ? 0 : anonymous);
  return [
    ...(vetoed ? ['approval.vetoed'] : []),
    ...(few ? ['approval.missing'] : []),
    ...(fewForPolicy ? ['policy.changed'] : []),
  ];
}

/** All that speaks against a release, in the contract's codes; nothing: it is well, or no release at all. */
export function objections(world: World): string[] {
  const scope = scopeOf(world);
  return [
    ...new Set([...(scope.release ? objectionsOfSites(world) : []), ...objectionsOfPeople(world, scope)]),
  ].toSorted();
}

/** Whether the policy owners have approved what it changes of the rules, release or not. */
export function rulesAreApproved(world: World): boolean {
  const { guarded } = scopeOf(world);
  return objectionsOfPeople(world, { release: false, guarded }).length === 0;
}
