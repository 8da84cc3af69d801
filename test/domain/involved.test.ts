import { describe, expect, it } from 'vitest';
import { involvement } from '../../src/domain/involved.ts';
import { parseScope } from '../../src/domain/scope.ts';
import { change, PILOTED, declaration, policy, POLICY_PATH, resolve, site } from './build.ts';

const under = policy({ cohorts: { ...PILOTED, wide: { dimension: 'ring', select: 'ring=wide' } } });
const estate = [
  site('A1', { attributes: { engine: 'rp', ring: 'pilot' } }),
  site('A2', { attributes: { engine: 'rp', ring: 'wide' } }),
  site('B1', { attributes: { engine: 'tm' } }),
];

describe('involved cohorts', () => {
  it.each<[string, string[], string[], string[] | null, string[], boolean]>([
    ['declared', ['rp'], [], null, ['rp'], false],
    ['reached by path', ['rp'], ['deploy/tm/a'], null, ['rp', 'tm'], true],
    ['holding a listed site, within a declared dimension', ['rp'], [], ['A1', 'B1'], ['rp', 'tm'], true],
    ['not what holds a target in a dimension that is not at stake', ['rp'], [], ['A1', 'A2'], ['rp'], false],
    ['one of each dimension', ['rp', 'pilot'], [], ['A1'], ['rp', 'pilot'], false],
    ['two of one dimension', ['rp', 'tm'], [], null, ['rp', 'tm'], true],
    ['two of the other dimension, by its sites', ['rp', 'pilot'], [], ['A1', 'A2'], ['rp', 'pilot', 'wide'], true],
    ['by a shared path', ['rp'], ['src/a'], null, ['rp', 'tm'], true],
    ['not what the policy does not know', ['nowhere'], [], null, [], false],
  ])('%s', (_, cohorts, paths, ids, involved, crossCohort) => {
    const asked = declaration({ cohorts, targets: ids === null ? { kind: 'covered' } : { kind: 'sites', ids } });
    const scope = parseScope(
      paths.map((path) => change(path)),
      under,
      { base: 'main', defaultBranch: 'main', policyPath: POLICY_PATH },
    );
    expect(involvement(under, scope, asked, resolve(estate, asked, under), [])).toEqual({
      cohorts: involved,
      crossCohort,
    });
  });

  it('are those reached by path alone where nothing is declared or resolved', () => {
    const scope = parseScope([change('deploy/tm/a')], under, {
      base: 'main',
      defaultBranch: 'main',
      policyPath: POLICY_PATH,
    });
    expect(involvement(under, scope, null, null, [])).toEqual({ cohorts: ['tm'], crossCohort: false });
  });
});
