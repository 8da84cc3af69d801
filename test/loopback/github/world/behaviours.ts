/** What the loopback GitHub does when a behaviour of the ledger is on. Each field belongs to one entry of `test/loopback/behaviours.ts`. */
export interface Behaviours {
  /** Labels that the repository has no more: events that named them have null. */
  readonly deletedLabels: Set<string>;
  /** Commit oid to whether its pull requests are still missing from the index. */
  readonly unindexed: Map<string, () => boolean>;
  /** Runs, jobs and checks older than this are gone; null: kept. */
  retentionDays: number | null;
  /** Pull requests that a token below triage cannot read, and whether commits still name them. */
  readonly archived: Map<number, 'hidden' | 'listed'>;
  /** A GraphQL query of more possible nodes than `above` is ended; null: none is. */
  tooLarge: { readonly above: number; readonly as: TooLarge } | null;
  /** What keeps a request from its answer. The first that refuses is the answer. */
  readonly refusals: Refusal[];
  /** Whether `changedFiles` stops where the list of files stops. */
  changedFilesCut: boolean;
  /** A finished check run: `kept` ignores a new status, `final` refuses any change of status or conclusion; null: reopened. */
  finishedRun: 'kept' | 'final' | null;
  /** A comparison of more files than this is answered with HTTP 500 where it would hold the diff; null: none is. */
  diffTooLarge: number | null;
  /** Teams, `organization/slug`, that even a token for teams may not read. */
  readonly closedTeams: Set<string>;
  /** Branches, `refs/heads/…`, of which the activity lists no push. */
  readonly silentBranches: Set<string>;
  /** Whether a list of deployments is asked by the very spelling of an environment. */
  exactEnvironments: boolean;
  /** How the head repository of a private fork is kept from the token. */
  privateFork: 'visible' | 'null' | 'forbidden';
  /** Whether GraphQL maps `noreply@github.com` to the account web-flow (REST always does). */
  webFlowUser: boolean;
}

export type TooLarge = 502 | 504 | 'RESOURCE_LIMITS_EXCEEDED';

export interface RefusedRequest {
  readonly kind: 'graphql' | 'rest';
  readonly method: string;
  readonly path: string;
}
export type Refusal = (
  request: RefusedRequest,
) => { readonly status: number; readonly headers: Readonly<Record<string, string>>; readonly body: unknown } | null;

export function defaultBehaviours(): Behaviours {
  return {
    deletedLabels: new Set(),
    unindexed: new Map(),
    retentionDays: null,
    archived: new Map(),
    tooLarge: null,
    refusals: [],
    changedFilesCut: false,
    finishedRun: null,
    diffTooLarge: null,
    closedTeams: new Set(),
    silentBranches: new Set(),
    exactEnvironments: false,
    privateFork: 'visible',
    webFlowUser: false,
  };
}
