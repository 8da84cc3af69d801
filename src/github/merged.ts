import type { Failure } from '../domain/finding.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { z } from 'zod/mini';
import type { PullRequest } from '../domain/pull-request.ts';
import type { GitHub } from './client.ts';
import { unavailable } from './failures.ts';
import { sideBySide } from './git/objects.ts';
import { inPages, PAGE_SIZES, type PageSize } from './halves.ts';
import { beforeMerge, complete, MERGE, mergeCommit, pullSelection, pullShape } from './pull-lists.ts';

/** A merged pull request and the commit that its merge made. */
export interface Merged {
  readonly pull: PullRequest;
  readonly mergeCommit: string | null;
  /** The state of the base branch that it was merged onto: what the merge commit follows. */
  readonly beforeMerge: string | null;
  /** By GitHub's clock; null where it does not say. */
  readonly mergedAt: string | null;
}

const BATCH_SIZE = 25;
const shape = z.extend(pullShape, { mergeCommit });
interface Wire {
  /** `owner/name`, as GitHub spells it. */
  readonly repository: string;
  readonly pull: z.output<typeof shape>;
}

/** Reads pull requests afresh, each once, by their numbers: many at a time, and fewer where that is too much for GitHub. */
export async function fetchMerged(
  github: GitHub,
  numbers: Iterable<number>,
): Promise<Result<readonly Merged[], Failure>> {
  // What was too much for one pull request is too much for the next.
  let largest: PageSize = PAGE_SIZES[0];
  const wanted = [...new Set(numbers)].toSorted((a, b) => a - b);
  const wires = await sideBySide(wanted, BATCH_SIZE, (batch) =>
    batch.length > 1
      ? fetchBatch(github, batch, largest)
      : inPages((size) => {
          largest = size;
          return fetchBatch(github, batch, size);
        }, largest),
  );
  if (!wires.ok) return wires;
  const pulls = await Promise.all(wires.value.map(({ repository, pull }) => complete(github, repository, pull)));
  const merged: Merged[] = [];
  for (const [index, { pull: wire }] of wires.value.entries()) {
    const pull = pulls[index];
    if (pull === undefined) continue;
    if (!pull.ok) return pull;
    const { mergeCommit, mergedAt } = wire;
    merged.push({
      pull: pull.value,
      mergeCommit: mergeCommit?.oid ?? null,
      beforeMerge: beforeMerge(mergeCommit),
      mergedAt,
    });
  }
  return ok(merged);
}

async function fetchBatch(
  github: GitHub,
  batch: readonly number[],
  size: PageSize,
): Promise<Result<readonly Wire[], Failure>> {
  const asked = 'pull requests of the range';
  const fields = batch.map(
    (number) => `p${number}: pullRequest(number: ${number}) { ${MERGE} ${pullSelection(size)} }`,
  );
  const answer = await github.query(
    asked,
    `query Merged($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { nameWithOwner ${fields.join(' ')} } }`,
    {},
    z.object({ repository: z.catchall(z.object({ nameWithOwner: z.string() }), shape) }),
  );
  if (!answer.ok) return named(answer.error);
  const { nameWithOwner: repository, ...found } = answer.value.repository;
  const wires: Wire[] = [];
  for (const number of batch) {
    const pull = found[`p${number}`];
    if (pull === undefined) return unavailable(asked, `pull request #${number}`, 'nothing');
    wires.push({ repository, pull });
  }
  return ok(wires);
}

/** Of several pull requests one that is not there, or not for this token, is named. */
function named(failure: Failure): Result<never, Failure> {
  const number = /^NOT_FOUND at repository\.p(\d+)\b/.exec(failure.observed)?.[1];
  return fail(
    number === undefined
      ? failure
      : {
          ...failure,
          asked: `pull request #${number}`,
          observed: `${failure.observed} (an archived one is shown to people with the triage role only)`,
        },
  );
}
