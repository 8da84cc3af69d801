import type { Change } from '../../../src/domain/pull-request.ts';
import { describe, expect, it } from 'vitest';
import { standingChanges, standsOtherwise, touchesStanding } from '../../../src/domain/standing/changes.ts';
import type { Policy } from '../../../src/domain/policy/policy.ts';
import { change, PILOTED, policy, policyFrom, type CohortOptions } from '../build.ts';

/* What a pull request does to manifests that stand. */

const A = 'deploy/releases/a.yml';
const B = 'deploy/releases/b.yml';
const releases = { manifests: ['deploy/releases/*.yml'] };
const POLICY = policy({ releases, cohorts: PILOTED });
type Files = Readonly<Record<string, string>>;

const filesOf = (files: Files) => Object.entries(files).map(([path, text]) => ({ path, text, why: '' }));

/** The entries of a diff between two trees; a file that went elsewhere unchanged is a rename. */
function diff(before: Files, after: Files): Change[] {
  const gone = Object.keys(before).filter((path) => !(path in after));
  const changed = Object.keys(after).flatMap((path): Change[] => {
    if (before[path] === after[path]) return [];
    const from = path in before ? undefined : gone.find((old) => before[old] === after[path]);
    return [from === undefined ? change(path, path in before ? 'modified' : 'added') : change(path, 'renamed', from)];
  });
  const renamed = changed.map(({ previous }) => previous);
  return [...changed, ...gone.filter((path) => !renamed.includes(path)).map((path) => change(path, 'deleted'))];
}

function changesOf(before: Files, after: Files, manifestsAlone = true) {
  return standingChanges(
    { changes: diff(before, after), manifestsAlone, standing: [] },
    { policy: POLICY, files: filesOf(before) },
    { policy: POLICY, files: filesOf(after) },
  );
}

describe('the cohorts that a changed manifest names, before and after', () => {
  it.each<[string, Files, Files, string[]]>([
    ['deleted', { [A]: 'cohorts: [rp]' }, {}, ['rp']],
    ['renamed', { [A]: 'cohorts: [rp]' }, { [B]: 'cohorts: [rp]' }, ['rp']],
    ['renamed to what is no manifest', { [A]: 'cohorts: [rp]' }, { 'docs/a': 'cohorts: [rp]' }, ['rp']],
    ['for another cohort', { [A]: 'cohorts: [rp]' }, { [A]: 'cohorts: [tm]' }, ['rp', 'tm']],
    ['for other sites', { [A]: 'cohorts: [rp]' }, { [A]: 'cohorts: [rp]\nsites: [A1]' }, ['rp']],
    ['for all', { [A]: 'cohorts: [all]' }, {}, ['rp', 'tm', 'pilot']],
    ['mended', { [A]: 'cohorts: [' }, { [A]: 'cohorts: [rp]' }, ['rp']],
    ['of one known cohort and another', { [A]: 'cohorts: [rp, gone]' }, {}, ['rp']],
    ['new', {}, { [A]: 'cohorts: [rp]' }, []],
    ['left alone', { [A]: 'cohorts: [rp]', [B]: 'cohorts: [tm]' }, { [A]: 'cohorts: [rp]' }, ['tm']],
  ])('%s', (_, before, after, cohorts) => {
    expect(changesOf(before, after).cohorts).toEqual(cohorts);
  });
});

describe('a manifest for which a policy owner speaks', () => {
  it.each<[string, string, string[]]>([
    ['could not be read', 'cohorts: [', [A]],
    ['named no known cohort', 'cohorts: [gone]', [A]],
    ['named one that is not known', 'cohorts: [rp, gone]', [A]],
    ['was sound', 'cohorts: [rp]', []],
  ])('%s', (_, text, unreadable) => {
    expect(changesOf({ [A]: text }, {}).unreadable).toEqual(unreadable);
    expect(changesOf({ [A]: text }, { [A]: `${text}\n# again` }).unreadable).toEqual(unreadable);
  });

  it('is not in the tree, though the diff says so', () => {
    const ends = { policy: POLICY, files: [] };
    const found = standingChanges({ changes: [change(A)], manifestsAlone: true, standing: [] }, ends, ends);
    expect(found).toMatchObject({ unreadable: [A], needsDeclaration: true });
  });
});

describe('a declaration is needed', () => {
  const FROM = 'cohorts: [rp]\nrequires: [a=b, c=d]\nforbids: e=f\nsites: [A1, A2]';
  const SELECT = 'cohorts: [rp]\nselect: a=b';

  it.each<[string, Files, Files, boolean]>([
    ['deleted', { [A]: FROM }, {}, false],
    ['renamed unchanged', { [A]: FROM }, { [B]: FROM }, false],
    ['another number expected', { [A]: FROM }, { [A]: `${FROM}\nexpect: 2` }, false],
    ['the list extended', { [A]: FROM }, { [A]: FROM.replace('A2', 'A2, A3') }, false],
    ['a cohort added, of what is selected', { [A]: SELECT }, { [A]: SELECT.replace('[rp]', '[rp, tm]') }, false],
    ['all', { [A]: FROM }, { [A]: FROM.replace('[rp]', '[all]') }, false],
    ['a condition removed', { [A]: FROM }, { [A]: FROM.replace('[a=b, c=d]', 'c=d') }, false],
    ['one widened and one deleted', { [A]: FROM, [B]: FROM }, { [A]: 'cohorts: [rp]' }, false],
    ['a site taken off the list', { [A]: FROM }, { [A]: FROM.replace('A1, A2', 'A1') }, true],
    ['another selector', { [A]: SELECT }, { [A]: SELECT.replace('a=b', 'a!=b') }, true],
    ['a list in place of a selector', { [A]: SELECT }, { [A]: FROM }, true],
    ['a selector in place of a list', { [A]: FROM }, { [A]: FROM.replace(/sites.*/, 'select: a=b') }, true],
    ['all no more', { [A]: 'cohorts: [all]' }, { [A]: 'cohorts: [rp, tm, pilot]' }, true],
    ['a cohort of another dimension, which narrows', { [A]: FROM }, { [A]: FROM.replace('[rp]', '[rp, pilot]') }, true],
    ['a condition added', { [A]: FROM }, { [A]: FROM.replace('c=d', 'c=d, g=h') }, true],
    ['mended', { [A]: 'cohorts: [' }, { [A]: 'cohorts: [rp]' }, true],
    ['spoiled', { [A]: FROM }, { [A]: 'cohorts: [' }, true],
    ['one deleted and one new', { [A]: FROM }, { [B]: 'cohorts: [tm]' }, true],
    ['one widened and one narrowed', { [A]: FROM, [B]: SELECT }, { [A]: 'cohorts: [rp]', [B]: FROM }, true],
  ])('%s', (_, before, after, needed) => {
    expect(changesOf(before, after).needsDeclaration).toBe(needed);
  });

  it.each<[string, Change[], boolean]>([
    ['no manifest', [], true],
    ['a manifest deleted beside a path that is passed over', [change('docs/a'), change(A, 'deleted')], false],
    ['a path that is passed over', [change('docs/a')], true],
  ])('of what changes %s', (_, changes, needed) => {
    const end = { policy: POLICY, files: filesOf({ [A]: FROM }) };
    const found = standingChanges({ changes, manifestsAlone: true, standing: [] }, end, { policy: POLICY, files: [] });
    expect(found.needsDeclaration).toBe(needed);
  });

  it('beside another path, whatever becomes of the manifests', () => {
    expect(changesOf({ [A]: FROM }, {}, false).needsDeclaration).toBe(true);
  });
});

describe('under another policy', () => {
  const cohorts = (more: Readonly<Record<string, Partial<CohortOptions>>>) =>
    policy({
      releases,
      cohorts: Object.fromEntries(
        [...new Set([...Object.keys(PILOTED), ...Object.keys(more)])].map((name) => [
          name,
          { ...PILOTED[name], ...more[name] },
        ]),
      ),
    });
  const without = (name: string) =>
    policy({ releases, cohorts: Object.fromEntries(Object.entries(PILOTED).filter(([key]) => key !== name)) });

  function under(next: Policy, standing: Files) {
    const end = { files: [] };
    return standingChanges(
      { changes: [], manifestsAlone: false, standing: filesOf(standing) },
      { ...end, policy: POLICY },
      { ...end, policy: next },
    );
  }

  it.each<[string, Policy, string, string[], string[]]>([
    ['another selector', cohorts({ rp: { select: 'engine=rq' } }), 'cohorts: [rp]', ['rp'], []],
    ['another dimension', cohorts({ rp: { dimension: 'ring' } }), 'cohorts: [rp]', ['rp'], []],
    ['other owners', cohorts({ rp: { owners: ['dave'] } }), 'cohorts: [rp]', [], []],
    ['the cohort is gone', without('rp'), 'cohorts: [rp]', ['rp'], [A]],
    ['one of all is gone', without('rp'), 'cohorts: [all]', ['rp', 'tm', 'pilot'], []],
    ['one more for all', cohorts({ new: { select: 'engine=new' } }), 'cohorts: [all]', [], []],
    ['no manifest any more', policy({ releases: { manifests: ['elsewhere/*'] } }), 'cohorts: [rp]', ['rp'], []],
  ])('%s', (_, next, text, names, broken) => {
    const found = under(next, { [A]: text });
    expect([found.cohorts, found.broken.map(({ path }) => path)]).toEqual([names, broken]);
    if (names.length > 0) expect(standsOtherwise(POLICY, next)).toBe(true);
  });

  it('what was no manifest before concerns nobody', () => {
    const before = policy({ releases: { manifests: ['elsewhere/*'] }, cohorts: PILOTED });
    const files = filesOf({ [A]: 'cohorts: [rp]' });
    const found = standingChanges(
      { changes: [], manifestsAlone: false, standing: files },
      { policy: before, files: [] },
      { policy: POLICY, files: [] },
    );
    expect([found.cohorts, standsOtherwise(before, POLICY)]).toEqual([[], true]);
  });

  it('what the diff changes is judged by the diff, by both its names', () => {
    const files = filesOf({ [A]: 'cohorts: [rp]', [B]: 'cohorts: [tm]' });
    const found = (changes: Change[]) =>
      standingChanges(
        { changes, manifestsAlone: false, standing: files },
        { policy: POLICY, files },
        { policy: without('rp'), files },
      ).broken.map(({ path }) => path);
    expect([found([]), found([change(A)]), found([change('docs/a', 'renamed', A)])]).toEqual([[A], [], []]);
  });

  it('a name that only the policy after knows is told by the one before', () => {
    const text = (name: string, former: string) =>
      policyFrom(
        `version: 1\ninventory: { provider: file, path: a.csv }\nreleases: { manifests: ["deploy/releases/*.yml"] }\ncohorts:\n  ${name}: { select: a=b, owners: [alice]${former} }\n  tm: { select: a=c, owners: [bob] }\n`,
      );
    const [before, after] = [text('rp', ''), text('publisher', ', formerly: [older, rp]')];
    const found = standingChanges(
      { changes: [change(A)], manifestsAlone: true, standing: [] },
      { policy: before, files: filesOf({ [A]: 'cohorts: [tm]' }) },
      { policy: after, files: filesOf({ [A]: 'cohorts: [publisher]' }) },
    );
    expect(found.cohorts).toEqual(['rp', 'tm']);
    const unknown = standingChanges(
      { changes: [change(A)], manifestsAlone: true, standing: [] },
      { policy: before, files: filesOf({ [A]: 'cohorts: [tm]' }) },
      { policy: text('new', ''), files: filesOf({ [A]: 'cohorts: [new]' }) },
    );
    expect(unknown.cohorts).toEqual(['tm']);
  });

  it('a further name of a cohort may be that of a manifest', () => {
    const text = (former: string) =>
      policyFrom(
        `version: 1\ninventory: { provider: file, path: a.csv }\ncohorts:\n  rp: { select: a=b, owners: [alice]${former} }\n`,
      );
    expect(standsOtherwise(text(''), text(', formerly: [old]'))).toBe(true);
    expect(standsOtherwise(text(', formerly: [old]'), text(', formerly: [old]'))).toBe(false);
  });

  it.each<[string, Change[], boolean]>([
    ['changes one', [change('docs/a'), change(A)], true],
    ['deletes one', [change(A, 'deleted')], true],
    ['renames one away', [change('docs/a', 'renamed', A)], true],
    ['renames another file to be one', [change(A, 'renamed', 'docs/a')], false],
    ['adds one', [change(A, 'added')], false],
    ['copies one', [change(B, 'copied', A)], false],
    ['changes nothing', [], false],
  ])('a diff touches manifests that stood where it %s', (_, changes, touches) => {
    expect(touchesStanding(changes, POLICY)).toBe(touches);
  });
});
