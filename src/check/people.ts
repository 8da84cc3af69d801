import type { Failure } from '../domain/finding.ts';
import { ok, type Result } from '../domain/result.ts';
import { owns, type Access, type People, type PolicyVersions, type Teams } from '../domain/approvals/people.ts';
import { anyApproval, formerTexts, isBy, voters, type Renderings } from '../domain/approvals/votes.ts';
import type { PeopleQuestion } from '../domain/judge.ts';
import { parsePolicy } from '../domain/policy/parse.ts';
import type { Owner, Policy } from '../domain/policy/policy.ts';
import type { PullRequest } from '../domain/pull-request.ts';
import type { Release } from '../domain/release.ts';
import type { PolicyText } from '../github/policy-history.ts';
import type { RepositoryState } from '../github/repository-state.ts';

/** What is asked about people; each is asked only where somebody has spoken. */
export interface PeopleSources {
  /** Where the policy is, in every commit. */
  readonly policyPath: string;
  access(login: string): Promise<Access>;
  pushers(pull: PullRequest): Promise<readonly string[] | null>;
  teams(owners: readonly Owner[], logins: readonly string[]): Promise<Result<Teams, Failure>>;
  renderings(texts: readonly string[]): Promise<Result<Renderings, Failure>>;
  policyHistory(at: {
    readonly tip: string;
    readonly defaultBranch: string;
  }): Promise<Result<{ versions: readonly PolicyText[]; complete: boolean }, Failure>>;
}

/** Gathers what GitHub tells of those who have approved or vetoed. */
export async function fetchPeople(
  { release, involved, guarded }: PeopleQuestion,
  repository: RepositoryState,
  sources: PeopleSources,
): Promise<Result<People, Failure>> {
  const { pull, policy } = release;
  const logins = voters(pull);
  const owners = [
    ...involved.cohorts.flatMap((cohort) => policy.cohorts.get(cohort)?.owners ?? []),
    ...(guarded ? policy.policyOwners : []),
  ];
  const teams = await sources.teams(owners, logins);
  if (!teams.ok) return teams;
  const access = new AccessBook(pull, sources);
  const policyOwnerPresent = !guarded || (await anyPresent(policy.policyOwners, access));
  for (const login of logins) {
    if (owns(owners, login, teams.value) !== 'no') await access.of(login);
    // Only REST tells administrators from others who may write.
    if (!policyOwnerPresent) await access.exactly(login);
  }
  const approved = anyApproval(pull);
  // Where nobody is needed, a commit that nobody stands behind still needs one. Of a fork it is known without asking.
  const matters =
    approved || policy.approvals.within === 0 || pull.headRepository?.toLowerCase() !== pull.repository.toLowerCase();
  const speakers = logins.filter((login) => !policyOwnerPresent || owns(owners, login, teams.value) !== 'no');
  const renderings = await sources.renderings(speakers.flatMap((login) => formerTexts(pull, login)));
  if (!renderings.ok) return renderings;
  return ok({
    access: access.known,
    teams: teams.value,
    pushers: matters ? await sources.pushers(pull) : [],
    policyOwnerPresent,
    renderings: renderings.value,
    policyVersions: approved ? await versionsOf(release, repository, sources) : { versions: [], complete: true },
  });
}

/** What accounts may do, each asked at most once; a review tells it of its author without a request. */
class AccessBook {
  readonly known = new Map<string, Access>();
  readonly #exact = new Set<string>();
  readonly #pull: PullRequest;
  readonly #sources: PeopleSources;

  constructor(pull: PullRequest, sources: PeopleSources) {
    this.#pull = pull;
    this.#sources = sources;
  }

  async of(login: string): Promise<Access> {
    const key = login.toLowerCase();
    const review = this.#pull.reviews.findLast((one) => isBy(one.author, login));
    if (!this.known.has(key) && review !== undefined) this.known.set(key, review.canPush ? 'write' : 'none');
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

/** Whether some owner has write access. A team counts as one that has, and so does whoever cannot be looked up. */
async function anyPresent(owners: readonly Owner[], access: AccessBook): Promise<boolean> {
  for (const owner of owners) {
    if (owner.kind === 'team' || (await access.of(owner.login)) !== 'none') return true;
  }
  return false;
}

/** The versions of the policy, as far back as reviews reach: mostly the one in force, of which the evidence itself tells. */
async function versionsOf(
  { pull, policy }: Release,
  repository: RepositoryState,
  sources: PeopleSources,
): Promise<PolicyVersions> {
  const current = { since: repository.policySince, policy };
  const earliest = pull.reviews
    .filter((review) => review.state === 'approved')
    .map((review) => review.submittedAt ?? '')
    .toSorted()[0];
  if (earliest === undefined || repository.policyFirst || (current.since !== null && current.since < earliest)) {
    return { versions: [current], complete: repository.policyFirst };
  }
  const history = await sources.policyHistory(repository);
  if (!history.ok) return { versions: [current], complete: false };
  return {
    versions: history.value.versions.map(({ since, text }) => ({ since, policy: parsed(text, sources.policyPath) })),
    complete: history.value.complete,
  };
}

function parsed(text: string | null, path: string): Policy | null {
  const policy = text === null ? null : parsePolicy(text, path);
  return policy?.ok === true ? policy.value : null;
}
