import type { Failure } from '../../../domain/finding.ts';
import { printOwner, type Owner } from '../../../domain/policy/policy.ts';
import { ok, type Result } from '../../../domain/result.ts';
import { examineEach, fault, fine, unknown, warning, type Diagnosis, type Row } from '../diagnosis.ts';
import type { Patient } from '../patient.ts';

/** Who of some owners could approve now. Logins are in lower case. */
interface Reachable {
  /** Those with write access. */
  readonly able: ReadonlySet<string>;
  /** Owners, as the policy writes them, behind whom nobody has write access. */
  readonly unable: readonly string[];
}

/** Looks behind owners: the members of teams, and what each account may do. */
async function reachable({ members, access }: Patient, owners: readonly Owner[]): Promise<Result<Reachable, Failure>> {
  const able = new Set<string>();
  const unable: string[] = [];
  for (const owner of owners) {
    const logins = await members(owner);
    if (!logins.ok) return logins;
    let canApprove = false;
    for (const login of logins.value) {
      if ((await access(login)) === 'none') continue;
      canApprove = true;
      able.add(login.toLowerCase());
    }
    if (!canApprove) unable.push(printOwner(owner));
  }
  return ok({ able, unable });
}

/** Pull requests that say who the usual author is. */
const MIN_AUTHORS = 3;

/** The login that opened more than half of what was merged lately, in lower case; null: there is none, or too little is known. */
async function usualAuthor({ merges, isRelease }: Patient): Promise<Result<string | null, Failure>> {
  const merged = await merges();
  if (!merged.ok) return merged;
  const authors = merged.value
    .filter(({ base, author }) => isRelease(base) && author?.kind === 'user')
    .map(({ author }) => author?.login.toLowerCase() ?? '');
  if (authors.length < MIN_AUTHORS) return ok(null);
  const counts = Map.groupBy(authors, (login) => login);
  const [most = null] = [...counts].filter(([, opened]) => opened.length * 2 > authors.length).map(([login]) => login);
  return ok(most);
}

export const owners: Row = {
  id: 'owners',
  asks: 'Has every owner of a cohort write access?',
  examine: (patient) =>
    examineEach(patient.policy.cohorts.values(), async ({ name, owners }) => {
      const about = `cohort ${name}`;
      const people = await reachable(patient, owners);
      if (!people.ok) return unknown(about, people.error);
      const { able, unable } = people.value;
      const fix = `Give them write access, or name others as owners of ${name} in the policy.`;
      if (able.size === 0)
        return fault(about, {
          found: `no owner has write access: ${unable.join(', ')}`,
          consequence: 'No one can approve for it, so nothing is ever released to it.',
          fix,
        });
      return unable.length === 0
        ? fine(about, `${able.size} who can approve`)
        : warning(about, {
            found: `without write access: ${unable.join(', ')}`,
            consequence: 'Their approvals do not count.',
            fix,
          });
    }),
};

export const author: Row = {
  id: 'author',
  asks: 'Does each cohort have an owner other than the usual author?',
  async examine(patient) {
    const { cohorts, approvals } = patient.policy;
    if (approvals.within === 0) return [];
    const usual = await usualAuthor(patient);
    if (!usual.ok) return unknown('the usual author', usual.error);
    if (usual.value === null) return fine('the usual author', 'there is no one person who opens most pull requests');
    return examineEach(cohorts.values(), async ({ name, owners }) => {
      const people = await reachable(patient, owners);
      // Owners who cannot be looked up have a row of their own.
      if (!people.ok) return [];
      const others = [...people.value.able].filter((login) => login !== usual.value);
      return others.length > 0 || people.value.able.size === 0
        ? fine(`cohort ${name}`, `${others.length} in addition to ${usual.value}`)
        : fault(`cohort ${name}`, {
            found: `${usual.value} is its only owner, and opens most pull requests`,
            consequence: 'Authors cannot approve their own releases: theirs to this cohort wait for ever.',
            fix: `Name another owner of ${name} in the policy.`,
          });
    });
  },
};

export const crossCohort: Row = {
  id: 'cross-cohort',
  asks: 'Are there enough people for a release across cohorts?',
  async examine(patient) {
    const { approvals } = patient.policy;
    const cohorts = [...patient.policy.cohorts.values()];
    const pairs = cohorts.flatMap((cohort, index) =>
      cohorts
        .slice(index + 1)
        .filter(({ dimension }) => dimension === cohort.dimension)
        .map((partner) => [cohort.name, partner.name] as const),
    );
    if (pairs.length === 0) return [];
    const usual = await usualAuthor(patient);
    const able = new Map<string, string[]>();
    for (const { name, owners } of cohorts) {
      const people = await reachable(patient, owners);
      // Owners who cannot be looked up have a row of their own.
      if (people.ok)
        able.set(
          name,
          [...people.value.able].filter((login) => !usual.ok || login !== usual.value),
        );
    }
    const short = pairs.flatMap(([cohort, partner]): Diagnosis[] => {
      const [first = [], second = []] = [able.get(cohort), able.get(partner)];
      const together = new Set([...first, ...second]);
      if (first.length === 0 || second.length === 0 || together.size >= approvals.cross) return [];
      return [
        fault(`cohorts ${cohort} and ${partner}`, {
          found: `${together.size} of ${approvals.cross} people who can approve for both together`,
          consequence: 'A release across them can never have its approvals.',
          fix: 'Name another owner of one of them in the policy.',
        }),
      ];
    });
    return short.length > 0 ? short : fine('cohorts of one dimension', `${approvals.cross} people for each two`);
  },
};

export const policyOwners: Row = {
  id: 'policy-owners',
  asks: 'Can a change of the policy be approved?',
  async examine(patient) {
    const { approvals } = patient.policy;
    if (approvals.policy === 0) return [];
    const people = await ownersOfPolicy(patient);
    if (!people.ok) return unknown('policy', people.error);
    const usual = await usualAuthor(patient);
    const author = usual.ok ? usual.value : null;
    const others = people.value.filter((login) => login !== author);
    const without =
      others.length < people.value.length ? `, not counting ${author ?? ''}, who opens most pull requests` : '';
    return others.length >= approvals.policy
      ? fine('policy', `${others.length} who can approve`)
      : fault('policy', {
          found: `${others.length} of ${approvals.policy} policy owners who can approve${without}`,
          consequence: 'A change of the rules can never have its approvals, not even one that corrects them.',
          fix: 'Name another policy owner with write access, while someone is left to approve that.',
        });
  },
};

/** The logins of policy owners with write access; without any, of the administrators. */
async function ownersOfPolicy(patient: Patient): Promise<Result<readonly string[], Failure>> {
  const people = await reachable(patient, patient.policy.policyOwners);
  if (!people.ok) return people;
  if (people.value.able.size > 0) return ok([...people.value.able]);
  const administrators = await patient.administrators();
  return administrators.ok ? ok(administrators.value.map((login) => login.toLowerCase())) : administrators;
}

export const emergency: Row = {
  id: 'emergency',
  asks: 'Are there enough people to declare an emergency?',
  async examine(patient) {
    const rule = patient.policy.emergency;
    if (rule === null) return [];
    const people = await reachable(patient, rule.approvers);
    if (!people.ok) return unknown('emergency', people.error);
    const { able } = people.value;
    return able.size >= rule.approvals
      ? fine('emergency', `${able.size} who can declare one, of ${rule.approvals} that it takes`)
      : fault('emergency', {
          found: `${able.size} of ${rule.approvals} people who can declare one`,
          consequence: 'In an emergency nothing passes a freeze, bake time or a limit.',
          fix: 'Name more approvers with write access under emergency in the policy.',
        });
  },
};
