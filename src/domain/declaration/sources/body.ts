import type { Actor, PullRequest, Revision } from '../../pull-request.ts';
import { readBody } from '../body.ts';
import { Revisions } from '../revisions.ts';
import type { ChangedSince, FormerTexts } from '../history.ts';
import { SAYS_NOTHING, type DeclarationSource } from './source.ts';

type Change = 'body-changed' | 'body-unreadable';

/** The description, as GitHub's rendering of it shows it. */
export const body: DeclarationSource<'body', Change> = {
  name: 'body',
  says: 'the description says',
  changes: {
    'body-changed': 'given before the declaration in the description changed: approve again',
    'body-unreadable': 'given on a description that can no longer be read: approve again',
  },
  place: 'the declaration',
  stands: false,
  read: ({ html }, change) => (html === undefined ? SAYS_NOTHING : readBody(html, change)),
  changedSince: bodyChangedSince,
  lastChangedBy: ({ revisions }, bodies) => lastEditors(revisions, bodies),
};

function bodyChangedSince({ revisions }: PullRequest, bodies: FormerTexts): ChangedSince<Change> {
  if (revisions.length === 0) return () => null;
  const line = new Revisions(revisions);
  const known = new Map<string, Change | null>();
  return (at) => {
    if (!known.has(at)) known.set(at, changeSince(line.at(at), bodies));
    return known.get(at) ?? null;
  };
}

function changeSince({ before, within }: ReturnType<Revisions['at']>, bodies: FormerTexts): Change | null {
  if (before === undefined && within.length === 0) return 'body-unreadable';
  for (const { text } of before === undefined ? within : [before, ...within]) {
    if (text === null) return 'body-unreadable';
    const compared = bodies.compare(text);
    if (compared !== 'same') return compared === 'changed' ? 'body-changed' : 'body-unreadable';
  }
  return null;
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
