import type { Code, Finding } from '../src/domain/finding.ts';
import type { Effect } from '../src/domain/verdict.ts';

/*
 * What each code means to a reader. The compiler asks for an entry for every code of the `Finding` union,
 * and in it for every effect that the code can have.
 */

type EffectOf<C extends Code, F = Finding> = F extends {
  readonly code: infer K;
  readonly effect: infer E extends Effect;
}
  ? C extends K
    ? E
    : never
  : never;

export interface CodeEntry<E extends Effect = Effect> {
  /** By effect, when it is found: completes "found when …". */
  readonly when: Readonly<Record<E, string>>;
  /** What the reader of the report does about it, in Markdown. */
  readonly next: string;
}

const AGAIN = 'run the check again (Actions, cohort-guard, *Run workflow*, with the number of the pull request)';

/** In the order in which a reader meets them: facts, declaration, reach, sites, approvals. */
export const CODES: { readonly [C in Code]: CodeEntry<EffectOf<C>> } = {
  'input.invalid': {
    when: { error: 'an input of the action, or the event it runs on, cannot be used; all problems are listed' },
    next: 'Correct the inputs under `with:` in the workflow file. An event that carries no pull request needs the input `pull-request`.',
  },
  'policy.missing': {
    when: { error: 'there is no policy at `policy-path` on the default branch' },
    next: 'Merge a policy first. One that is only in the pull request is not read: a release does not bring its own rules.',
  },
  'policy.invalid': {
    when: {
      error: 'the policy on the default branch has mistakes; each is listed with line, column and what is allowed',
      deny: 'the policy as the pull request would change it has mistakes',
    },
    next: 'Denied: correct the file in this pull request. Error: correct it in a pull request that changes nothing but the policy; that one is judged by the last valid policy, and every other is an error until it is merged.',
  },
  'evidence.unavailable': {
    when: { error: 'GitHub did not answer a question that the judgement needs, or not in the documented shape' },
    next: `Look at the permissions of the job (\`contents: read\`, \`pull-requests: write\`, \`checks: write\`; at the gate \`contents\`, \`pull-requests\`, \`deployments\` and \`actions: read\`), then ${AGAIN}. After a push, the run of the newer head judges.`,
  },
  'evidence.truncated': {
    when: { error: "a list ended before GitHub's own count of it" },
    next: 'Split the pull request: what GitHub does not list cannot be judged.',
  },
  'inventory.unavailable': {
    when: {
      error: 'the inventory gave no complete answer: refused, not found, too slow, a redirect to another origin',
    },
    next: `401 or 403: set the input \`inventory-token\`. Else look at \`inventory.url\` or \`inventory.path\` in the policy, and ${AGAIN}.`,
  },
  'inventory.malformed': {
    when: { error: 'an answer or the file is not in the documented shape' },
    next: 'Correct the inventory: the finding names the place, what was expected and what stood there. Nothing of the answer was used. The shapes are in [inventory.md](inventory.md).',
  },
  'inventory.inconsistent': {
    when: {
      error:
        'pages or counts contradict each other: two snapshots, a total that is not reached, an id or a cursor twice, an `asOf` in the future',
    },
    next: `The inventory may have changed while it was read: ${AGAIN}. If it stays, its maintainers need the finding.`,
  },
  'inventory.stale': {
    when: { error: 'the snapshot is older than `inventory.max-age`' },
    next: `Have the inventory refreshed, then ${AGAIN}.`,
  },
  'declaration.missing': {
    when: { deny: 'neither body nor labels nor a release manifest names a cohort' },
    next: 'Add a line `Target-Cohort: <cohort>` to the description. A bot may set the label `cohort:all`. See [declarations.md](declarations.md).',
  },
  'declaration.invalid': {
    when: { deny: 'a trailer, a label or the manifest cannot be read; all problems are listed' },
    next: 'Correct what is listed. Nothing of a declaration with a mistake is guessed.',
  },
  'declaration.conflict': {
    when: { deny: 'two sources say different things of the same part, or the diff has more than one release manifest' },
    next: 'Make the sources say the same, or say it in one of them only.',
  },
  'declaration.expectation': {
    when: { deny: 'the number of targeted sites is outside `Expect-Sites`' },
    next: 'Find out why the number differs from what was expected, in the table of cohorts. Only then change the number.',
  },
  'cohort.unknown': {
    when: {
      deny: 'a declared cohort is not in the policy, or has no `select` and is not in the inventory; the nearest name is given',
    },
    next: 'Correct the name, or add the cohort to the policy in a pull request of its own.',
  },
  'cohort.empty': {
    when: { deny: 'the release targets no site at all' },
    next: 'Check the declared cohorts, and `select` in the manifest, against the inventory.',
  },
  'cohort.ambiguous': {
    when: { deny: 'a targeted site is in two cohorts of one dimension' },
    next: 'Correct the site in the inventory, or the `select` of these cohorts in the policy.',
  },
  'reach.undeclared': {
    when: { deny: 'a changed path reaches a cohort that the declaration does not cover' },
    next: 'Move these paths to a release of their own. Declare the cohort as well only if it is meant to receive the change.',
  },
  'site.unknown': {
    when: { deny: 'the manifest lists an id that the inventory does not have' },
    next: 'Correct the id, or add the site to the inventory first.',
  },
  'site.inactive': {
    when: { deny: 'the manifest lists a site whose status is none of `releases.statuses`' },
    next: 'Take the site out of the manifest (or, if the inventory is wrong about its status, correct it there).',
  },
  'site.outside-cohort': {
    when: { deny: 'a targeted site is not covered by the declaration' },
    next: 'Take the sites out of the manifest. If they are meant, they need a declaration that covers them, and the owners of their cohorts.',
  },
  'site.incapable': {
    when: { deny: 'a targeted site violates `Requires` or `Forbids`' },
    next: 'Leave the sites out (or, if the inventory is wrong about them, correct it there).',
  },
  'site.unproven': {
    when: { deny: 'a targeted site has no value for an attribute in `Requires` or `Forbids`' },
    next: 'Leave the sites out (or, if the inventory should know the value, record it there). Unknown counts as unfit. Where a missing key means no, write `Forbids: frozen` rather than `Forbids: frozen=true`: it asks whether the key is there at all.',
  },
  'head.shared': {
    when: {
      deny: 'another open pull request into a release branch, by an author with write access, has the same head commit and another base or declaration',
    },
    next: 'Close the other pull request, or give this one a commit of its own: a check belongs to a commit, so both would wear one verdict.',
  },
  'approval.missing': {
    when: { hold: 'fewer approvals count than are needed, or an involved cohort has none by one of its owners' },
    next: 'Ask the owners named in the report for an approving review on the head commit, or for a comment `/cohort approve <cohorts> <digest>`. What counts is in [approvals.md](approvals.md). A commit whose e-mail address no GitHub account has costs one more approval: commit with an address that is in your account.',
  },
  'approval.vetoed': {
    when: {
      hold: 'the latest word of an owner of an involved cohort, or of a policy owner where one is needed, is a request for changes or a rejection',
    },
    next: 'Settle it with that person, who lifts it by an approval.',
  },
  'policy.changed': {
    when: {
      hold: 'the pull request changes the policy, the inventory file, something under `.github/` or a guarded path, and no policy owner has approved it',
      deny: 'such a change came without a pull request (gate)',
    },
    next: 'Ask one of `policy-owners` for an approving review on the head commit, or for `/cohort approve policy <digest>`. Where the policy names none, an administrator has to add them first. At the gate: a merged pull request is approved by that comment still; a commit without one is answered for in a new pull request with `Adopts: <full commit id>`.',
  },
  'gate.unreviewed': {
    when: {
      deny: 'a commit or a changed path since the baseline comes from no merged pull request, or a merge commit is not one that GitHub made',
    },
    next: "Answer for the commits in a new pull request: put `Adopts: <full commit id>` beside its `Target-Cohort` (several with commas, or a line each). It needs the approvals of a release across cohorts, a policy owner's among them. Where only paths are named, `git log -m --first-parent --name-only` shows which commit carried them.",
  },
  'gate.release-refused': {
    when: {
      deny: 'a release since the baseline that reaches the cohort is denied as it stands now; its findings follow',
      hold: 'such a release lacks an approval as it stands now',
      error: 'such a release could not be judged',
    },
    next: 'Put the merged pull request right: correct its description, and have it approved by comments with the digest of its plan. If it can no longer be allowed, revert it (what is undone counts for nothing), or answer for its merge commit in a new pull request with `Adopts: <full commit id>`.',
  },
  'gate.outside-declaration': {
    when: {
      deny: 'a release since the baseline reaches the deployed cohort, and its targets do not include all of its active sites',
    },
    next: 'If these sites are meant, widen the declaration of the merged pull request by editing its description, and have it approved anew by comments with the new digest. A release for part of a cohort cannot be deployed as the whole: a pilot is a cohort of its own, with an environment of its own.',
  },
  'gate.baseline-unproven': {
    when: {
      warn: 'the policy names no job for the environment, so anybody with write access can say what is deployed',
    },
    next: 'Name the job in the policy, as workflow file and job name: `environments: [{ name: production-rp, job: "deploy.yml/deploy (rp)" }]`.',
  },
  'gate.not-on-branch': {
    when: { deny: 'the commit of the run is on none of `releases.branches`' },
    next: 'Bring the change onto a release branch by a pull request (merge the branch, or cherry-pick the commit), and run the deploy job there.',
  },
  'gate.superseded': {
    when: {
      deny: 'the commit is older than the deployed one and this is no permitted rollback, or `rollback` is asked for a commit that the environment has never had',
    },
    next: 'Run the deploy job at the tip of the release branch. To roll back, start the run at a commit that the environment has had, with `rollback: true`.',
  },
  internal: {
    when: { error: 'cohort-guard itself failed' },
    next: 'Run it again. If it stays, report the lines with the id of the finding; they are in the log when the run is repeated with debug logging.',
  },
};
