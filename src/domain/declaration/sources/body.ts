import type { Actor, PullRequest, Revision } from '../../pull-request.ts';
import { readBody } from '../body.ts';
import type { ChangedSince, FormerTexts } from '../history.ts';
import type { DeclarationSource } from './source.ts';

/** The description, as GitHub's rendering of it shows it. */
export const body: DeclarationSource = {
  place: 'the declaration',
  stands: false,
  read: ({ html }, change) => readBody(html, change),
  changedSince: bodyChangedSince,
  lastChangedBy: ({ revisions }, bodies) => lastEditors(revisions, bodies),
};

function bodyChangedSince({ revisions }: PullRequest, bodies: FormerTexts): ChangedSince {
  if (revisions.length === 0) return () => null;
  const ordered = revisions.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  return (at) => {
    const later = firstAtOrAfter(ordered, at);
    // What was there at the moment, and every text of that very second.
    let text = ordered[later - 1];
    let next = later;
    if (text === undefined && ordered[next]?.at !== at) return 'body-unreadable';
    for (;;) {
      if (text !== undefined) {
        if (text.text === null) return 'body-unreadable';
        const compared = bodies.compare(text.text);
        if (compared !== 'same') return compared === 'changed' ? 'body-changed' : 'body-unreadable';
      }
      text = ordered[next];
      if (text?.at !== at) return null;
      next += 1;
    }
  };
}

/** The index of the first revision that is not before a moment, by halving. */
function firstAtOrAfter(revisions: readonly Revision[], at: string): number {
  let [low, high] = [0, revisions.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((revisions[middle]?.at ?? '') < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Who last changed the declaration in the body, and everybody after whom it is unknown: with unreadable revisions, several. */
function lastEditors(revisions: readonly Revision[], bodies: FormerTexts): (Actor | null)[] {
  let editors: (Actor | null)[] = [];
  let former: Revision | undefined;
  for (const revision of revisions) {
    if (former !== undefined) {
      const [before, after] = [former, revision].map(({ text }) => (text === null ? null : bodies.fingerprint(text)));
      if (former.text === null || former.text !== revision.text) {
        if (before === null || after === null) editors.push(revision.by);
        else if (before !== after) editors = [revision.by];
      }
    }
    former = revision;
  }
  return editors;
}
