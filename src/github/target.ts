import type { Failure } from '../domain/finding.ts';
import { ok, type Result } from '../domain/result.ts';
import { z } from 'zod/mini';
import type { GitHub } from './client.ts';
import { page, pageSchema } from './connections.ts';
import { unavailable } from './failures.ts';
import { inPages, type PageSize } from './halves.ts';
import { readable } from './readable.ts';
import { nullish } from './wire.ts';
import { TEXT_BLOB, textBlob, toTextFile, type TextFile } from './files.ts';
import { ASSOCIATED, fetchSharers, type OpenPull } from './sharers.ts';

/** What is known of a pull request before its evidence is read: whether it is judged, and where that is published. */
export interface Target extends OpenPull {
  /** `owner/name`, as GitHub spells it. */
  readonly repository: string;
  readonly open: boolean;
  readonly defaultBranch: string;
  /** The policy on the default branch; null where there is none. */
  readonly policy: TextFile | null;
  /** The other open pull requests with the same head commit. */
  readonly sharers: readonly OpenPull[];
  readonly foresight: Foresight;
}

/** What the target query already gives of a pull request. It says which requests to send early; no verdict rests on it. */
export interface Foresight {
  /** The tip of the default branch. */
  readonly tip: string | null;
  /** GitHub's own rendering of the body. */
  readonly html: string;
  /** The first of its labels. */
  readonly labels: readonly string[];
  /** The first of the paths that it changes. */
  readonly paths: readonly string[];
}

const documentOf = (size: PageSize) => `query Target($owner: String!, $name: String!, $number: Int!, $policy: String!) {
  repository(owner: $owner, name: $name) {
    nameWithOwner
    defaultBranchRef { name target { oid } }
    policy: object(expression: $policy) { ${TEXT_BLOB} }
    pullRequest(number: $number) {
      number state baseRefName headRefName headRefOid
      headRepository { nameWithOwner }
      author { login }
      bodyHTML labels(first: ${Math.min(10, size)}) { nodes { name } } files(first: ${size}) { nodes { path } }
      last: commits(last: 1) { nodes { commit { oid ${page(ASSOCIATED, size)} } } }
    }
  }
}`;

const wire = z.object({
  repository: z.object({
    nameWithOwner: z.string(),
    defaultBranchRef: z.object({ name: z.string(), target: nullish(z.object({ oid: z.string() })) }),
    policy: textBlob,
    pullRequest: nullish(
      z.object({
        number: z.int(),
        state: z.enum(['OPEN', 'CLOSED', 'MERGED']),
        baseRefName: z.string(),
        headRefName: z.string(),
        headRefOid: z.string(),
        headRepository: z.nullable(z.object({ nameWithOwner: z.string() })),
        author: z.nullable(z.object({ login: z.string() })),
        bodyHTML: nullish(z.string()),
        labels: nullish(z.object({ nodes: z.array(z.object({ name: z.string() })) })),
        files: nullish(z.object({ nodes: z.array(z.object({ path: z.string() })) })),
        last: z.object({
          nodes: z.array(
            z.object({
              commit: z.object({ oid: z.string(), associatedPullRequests: nullish(pageSchema(ASSOCIATED)) }),
            }),
          ),
        }),
      }),
    ),
  }),
});

/** Reads where a pull request stands, in one request where nothing else has its head. */
export async function fetchTarget(
  github: GitHub,
  number: number,
  policyPath: string,
): Promise<Result<Target, Failure>> {
  const asked = `head and base of #${number}`;
  const answer = await inPages((size) =>
    github.query(asked, documentOf(size), { number, policy: `HEAD:${policyPath}` }, wire),
  );
  if (!answer.ok) return answer;
  const { repository } = answer.value;
  const { pullRequest: pull } = repository;
  if (pull === null) return unavailable(asked, 'a pull request of this repository', 'none with that number');
  const last = pull.last.nodes.at(-1)?.commit;
  const shared = await fetchSharers(
    github,
    { number, head: pull.headRefOid, author: pull.author?.login ?? null },
    last?.oid === pull.headRefOid ? last.associatedPullRequests : null,
  );
  if (!shared.ok) return shared;
  const html = pull.bodyHTML ?? '';
  await readable([html]);
  return ok({
    number,
    repository: repository.nameWithOwner,
    open: pull.state === 'OPEN',
    head: pull.headRefOid,
    base: pull.baseRefName,
    headBranch: pull.headRefName,
    headRepository: pull.headRepository?.nameWithOwner ?? null,
    writer: shared.value.writer,
    defaultBranch: repository.defaultBranchRef.name,
    policy: toTextFile(repository.policy),
    sharers: shared.value.others,
    foresight: {
      tip: repository.defaultBranchRef.target?.oid ?? null,
      html,
      labels: pull.labels?.nodes.map((label) => label.name) ?? [],
      paths: pull.files?.nodes.map(({ path }) => path) ?? [],
    },
  });
}

const headShape = z.object({ head: z.object({ sha: z.string() }) });

/** The head commit of a pull request that could not be read otherwise; null where this fails, too. */
export async function fetchHead(github: GitHub, number: number): Promise<string | null> {
  const answer = await github.rest('GET /repos/{owner}/{repo}/pulls/{pull_number}', { pull_number: number }, headShape);
  return answer.ok ? answer.value.head.sha : null;
}
