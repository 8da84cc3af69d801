import type { ManifestSource } from '../../src/domain/declaration/sources/source.ts';
import type { PullRequest } from '../../src/domain/pull-request.ts';
import { render } from '../loopback/github/rendering/render.ts';

/* What a reader does with the lines that a report proposes: each goes where a line of its kind stands. */

/** What of a pull request an author can change without a commit of code. */
export interface Written {
  readonly pull: PullRequest;
  readonly manifest: ManifestSource;
}

const TRAILER = /^(Target-Cohort|Expect-Sites|Change):/;
const KEY = /^(cohorts|requires|forbids|expect|change|sites|select):/;
const bare = (line: string) => line.replace(/^`(.*)`$/, '$1');

/** The lines of a report that are for the description or a manifest, put there. Null: none of them is. */
export function pasted({ pull, manifest }: Written, lines: readonly string[], path: string): Written | null {
  const trailers = lines.map(bare).filter((line) => TRAILER.test(line));
  const keys = lines.filter((line) => KEY.test(line));
  if (trailers.length + keys.length < lines.length || lines.length === 0) return null;
  const described = trailers.reduce(describe, pull);
  if (keys.length === 0) return { pull: described, manifest };
  const file = manifest.kind === 'file' && isPart(keys) ? withKeys(manifest.content, keys) : `${keys.join('\n')}\n`;
  const names = keys.some((line) => line.startsWith('cohorts:'));
  return {
    // Where the manifest names the cohorts, the report says, nothing else is to name any.
    pull: withManifest(names && trailers.length === 0 ? silent(described, isPart(keys)) : described, path),
    manifest: { kind: 'file', path: manifest.kind === 'file' ? manifest.path : path, content: file },
  };
}

/** One line goes into the file that is there; several are a whole one. */
function isPart(keys: readonly string[]): boolean {
  return keys.length === 1;
}

function withKeys(content: string, keys: readonly string[]): string {
  const names = keys.map((line) => line.slice(0, line.indexOf(':')));
  // The manifests of these worlds are block mappings with lists below their keys.
  const kept: string[] = [];
  let dropping = false;
  for (const line of content.split('\n')) {
    const key = /^([a-z]+):/.exec(line)?.[1];
    if (key !== undefined) dropping = names.includes(key);
    if (!dropping) kept.push(line);
  }
  return `${[...keys, ...kept].join('\n').trim()}\n`;
}

function withManifest(pull: PullRequest, path: string): PullRequest {
  return pull.changes.some((change) => change.path === path)
    ? pull
    : { ...pull, changes: [...pull.changes, { path, previous: null, kind: 'added' }] };
}

/** In place of the line of that name, or in the declaration's paragraph, or in one of its own. */
function describe(pull: PullRequest, line: string): PullRequest {
  const name = line.slice(0, line.indexOf(':'));
  const lines = pull.body.split('\n');
  const same = lines.findIndex((each) => bare(each.trim()).startsWith(`${name}:`));
  const any = lines.findIndex((each) => TRAILER.test(bare(each.trim())));
  if (same >= 0) lines[same] = line;
  else if (any >= 0) lines.splice(any + 1, 0, line);
  else lines.push('', line, '');
  return withBody(pull, lines.join('\n'));
}

/** Without a declaration outside of the manifest; `part`: the number of sites stays. */
export function silent(pull: PullRequest, part = false): PullRequest {
  const lines = pull.body.split('\n').filter((line) => {
    const text = bare(line.trim());
    return !(part ? /^Target-Cohort:/ : /^(Target-Cohort|Expect-Sites|Change|Requires|Forbids):/).test(text);
  });
  const labels = pull.labels.filter((label) => !label.startsWith('cohort:'));
  return { ...withBody(pull, lines.join('\n')), labels };
}

export function withBody(pull: PullRequest, body: string): PullRequest {
  if (body === pull.body) return pull;
  const { author } = pull;
  const first = { at: '2026-11-22T00:00:00Z', by: author, text: pull.body };
  const revisions = pull.revisions.length === 0 ? [first] : pull.revisions;
  return {
    ...pull,
    body,
    html: render(body, 'bodyHTML'),
    revisions: [...revisions, { at: '2026-12-01T00:00:00Z', by: author, text: body }],
  };
}
