import type { Failure } from '../domain/finding.ts';
import { ok, type Result } from '../domain/result.ts';
import { owns, type Access, type People, type PolicyVersions } from '../domain/approvals/people.ts';
import { unrendered } from '../domain/approvals/former.ts';
import { anyApproval, formerTextsOf, heldTo, voters } from '../domain/approvals/channels.ts';
import type { Renderings } from '../domain/approvals/writings.ts';
import { ownersToLookUp, type PeopleQuestion } from '../domain/judge.ts';
import { validPolicy } from '../domain/policy/parse.ts';
import type { Owner } from '../domain/policy/policy.ts';
import type { PullRequest } from '../domain/pull-request.ts';
import type { RepositoryState } from '../github/repository-state.ts';
import type { PeopleSources } from './sources.ts';

/**
 * More owners than this are not looked up before they are asked to approve: the first ones of the policy are enough.
 */
const MAX_LOOKED_UP = 20;
/** People who have spoken that are looked up side by side. */
const SIDE_BY_SIDE = 20;

/** Gathers what GitHub says of those who have approved or vetoed, and of those who will be asked to. */
export async function fetchPeople(
  question: PeopleQuestion,
  repository: RepositoryState,
  sources: PeopleSources,
): Promise<Result<People, Failure>> {
  const { pull, policy, involved, guarded, release } = question;
  const logins = voters(pull);
  const owners = [
    ...involved.cohorts.flatMap((cohort) => policy.cohorts.get(cohort)?.owners ?? []),
    ...(guarded ? policy.policyOwners : []),
  ];
  const teams = await sources.teams(owners, logins);
  const access = new AccessBook(pull, sources);
  const policyOwnerPresent = !guarded || (await anyPresent(policy.policyOwners, access));
  const speakers = logins.filter((login) => !policyOwnerPresent || owns(owners, login, teams) !== 'no');
  for (let at = 0; at < speakers.length; at += SIDE_BY_SIDE)
    await Promise.all(
      speakers
        .slice(at, at + SIDE_BY_SIDE)
        // Only REST distinguishes administrators from others who may write.
        .map((login) => (policyOwnerPresent ? access.of(login) : access.exactly(login))),
    );
  const renderings = await fetchPages(question, speakers, sources);
  if (!renderings.ok) return renderings;
  const people = {
    access: access.known,
    teams,
    pushers: release || guarded ? await sources.pushers(pull) : [],
    policyOwnerPresent,
    renderings: renderings.value,
    policyVersions: anyApproval(pull)
      ? await versionsOf(question, repository, sources)
      : { versions: [], complete: true },
  };
  const unknown = ownersToLookUp(question, people).slice(0, MAX_LOOKED_UP);
  await Promise.all(unknown.map((login) => access.of(login)));
  return ok(people);
}

/** More former texts than this are not rendered: each costs a request. What is left out cannot be read. */
const MAX_TEXTS = 50;

/** Former texts, as far as a veto may have stood in one, or an approval depends on what the description said. */
async function fetchPages(
  { pull, policy }: PeopleQuestion,
  speakers: readonly string[],
  sources: PeopleSources,
): Promise<Result<Renderings, Failure>> {
  const change = policy.releases.change !== null;
  const renderings = new Map<string, string>();
  let wanted = [...formerTextsOf(pull, speakers), ...unrendered(pull, speakers, heldTo(pull), { renderings, change })];
  while (wanted.length > 0 && renderings.size < MAX_TEXTS) {
    const pages = await sources.renderings(wanted.slice(0, MAX_TEXTS - renderings.size));
    if (!pages.ok) return pages;
    for (const [text, html] of pages.value) renderings.set(text, html);
    wanted = unrendered(pull, speakers, heldTo(pull), { renderings, change });
  }
  return ok(renderings);
}

/** What accounts may do, each asked at most once; a review shows it for its author without a request. */
class AccessBook {
  readonly known = new Map<string, Access>();
  readonly #exact = new Set<string>();
  /** Whether they may push, by their latest review. */
  readonly #reviewers: ReadonlyMap<string, boolean>;
  readonly #sources: PeopleSources;

  constructor({ reviews }: PullRequest, sources: PeopleSources) {
    this.#reviewers = new Map(
      reviews.flatMap(({ author, canPush }) =>
        author === null ? [] : [[author.login.toLowerCase(), canPush] as const],
      ),
    );
    this.#sources = sources;
  }

  async of(login: string): Promise<Access> {
    const key = login.toLowerCase();
    const canPush = this.#reviewers.get(key);
    if (!this.known.has(key) && canPush !== undefined) this.known.set(key, canPush ? 'write' : 'none');
    return this.known.get(key) ?? this.exactly(login);
  }

  async exactly(login: string): Promise<Access> {
    const key = login.toLowerCase();
    const known = this.known.get(key);
    if (known !== undefined && this.#exact.has(key)) return known;
    const access = await this.#sources.access(login);
    this.known.set(key, access);
    this.#exact.add(key);
    return access;
  }
}

/** Whether some owner has write access. A team counts as having it, and so does an owner who cannot be looked up. */
async function anyPresent(owners: readonly Owner[], access: AccessBook): Promise<boolean> {
  for (const owner of owners) {
    if (owner.kind === 'team' || (await access.of(owner.login)) !== 'none') return true;
  }
  return false;
}

/**
 * The versions of the policy, as far back as reviews reach: mostly the one in force, which the evidence has already.
 */
async function versionsOf(
  { pull, policy }: PeopleQuestion,
  repository: RepositoryState,
  sources: PeopleSources,
): Promise<PolicyVersions> {
  const current = { since: repository.policySince, policy };
  const [earliest] = heldTo(pull).toSorted();
  if (earliest === undefined || repository.policyFirst || (current.since !== null && current.since < earliest)) {
    return { versions: [current], complete: repository.policyFirst };
  }
  const history = await sources.policyHistory(repository);
  if (!history.ok) return { versions: [current], complete: false };
  return {
    versions: history.value.versions.map(({ since, text }) => ({
      since,
      policy: validPolicy(text, sources.policyPath),
    })),
    complete: history.value.complete,
  };
}
