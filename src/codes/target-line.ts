import { printManifest, printWhole } from '../domain/declaration/print.ts';
import { declarationOf, rulesOf } from '../domain/declaration/read.ts';
import { trailerLine } from '../domain/declaration/trailers.ts';
import type { ReleaseFacts } from '../domain/facts.ts';
import { line, list, say, type Prose } from '../prose/say.ts';
import { advise, next, type Next } from './code.ts';

/** The line that declares some cohorts, to be pasted into a description. */
export function targetLine(cohorts: readonly string[]): string {
  return trailerLine('Target-Cohort', cohorts.map((name) => line`${name}`).join(', '));
}

/**
 * How a release declares these cohorts instead of what it declares now: where it says so now, so that no source
 * contradicts another. `why` ends with a full stop and a blank.
 */
export function declareNext(why: Prose, cohorts: readonly string[], release: ReleaseFacts | null): Next {
  const naming = release?.declaration.kind === 'read' ? release.declaration.saidBy.cohorts : [];
  if (release !== null && (naming.includes('manifest') || mustStand(cohorts, release)))
    return inManifest(why, cohorts, release);
  if (!naming.includes('labels')) return next(say`${why}The line for the description:`, targetLine(cohorts));
  const labels = list(cohorts.map((name) => `cohort:${name}`));
  return naming.includes('body')
    ? next(
        say`${why}Set the labels ${labels} and no others, and write this line in the description:`,
        targetLine(cohorts),
      )
    : advise`${why}Set the labels ${labels} and no others.`;
}

/** The line of the manifest that is there, or a whole one. */
function inManifest(why: Prose, cohorts: readonly string[], release: ReleaseFacts): Next {
  const [path] = release.scope.manifests;
  const declared = declarationOf(release.declaration);
  const manifest = declared === null ? printManifest([{ cohorts }]) : printWhole({ ...declared, cohorts, all: false });
  const wanted = manifest.map((text) => line`${text}`);
  const silent = say`and let the description and labels name no others`;
  return path === undefined
    ? next(say`${why}Put this into a release manifest, ${manifestPath(release)}, ${silent}:`, ...wanted)
    : next(say`${why}Write this line in the release manifest ${path}, ${silent}:`, ...wanted.slice(0, 1));
}

function manifestPath({ policy }: ReleaseFacts): string {
  return policy.releases.manifests[0] ?? 'releases.manifests of the policy';
}

/** With cohorts of several dimensions a description is not enough. */
export function mustStand(cohorts: readonly string[], { policy, pull }: ReleaseFacts): boolean {
  return rulesOf(policy).standing && cohorts[0] !== 'all' && pull.state !== 'merged';
}
