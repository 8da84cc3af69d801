import { describe, expect, it } from 'vitest';
import { isCohortLabel } from '../../../src/domain/declaration/labels.ts';
import { reading } from '../build.ts';

describe('labels', () => {
  it.each<[string, string[], string[]]>([
    ['one', ['cohort:rp'], ['rp']],
    ['several, and others', ['bug', 'cohort:tm', 'cohort:rp'], ['rp', 'tm']],
    ['all, as bots set it', ['cohort:all'], ['pilot', 'rp', 'tm']],
    ['the word without case, the name with it', ['Cohort:RP'], ['RP']],
    ['blanks around the name', ['cohort: rp '], ['rp']],
    ['a name of two lines', ['cohort:a\nb'], ['a\nb']],
    ['a name with a colon', ['cohort:a:b'], ['a:b']],
  ])('%s', (_, labels, cohorts) => {
    expect(reading({ labels })).toMatchObject({ kind: 'read', sources: ['labels'], declaration: { cohorts } });
  });

  it.each<[string, string[]]>([
    ['no name', ['cohort:']],
    ['a blank name', ['cohort: ']],
    ['all and another', ['cohort:all', 'cohort:rp']],
    ['another colon', ['cohort\uFF1Arp']],
    ['an invisible character', ['coh\u200Bort:rp']],
    ['a blank before the colon', ['cohort : rp']],
    ['a letter of another script', ['c\u043Ehort:rp']],
    ['a letter off, beside one that is right', ['cohort:tm', 'cohorts:rp']],
    ['the name of the trailer', ['Target-Cohort: rp']],
    ['the name of the trailer in one word', ['TargetCohort: rp']],
    ['the name of the trailer with blanks', ['Target   Cohort: rp']],
    ['two letters of another script', ['c\u043Eh\u043Ert:rp']],
  ])('refuses %s', (_, labels) => {
    expect(reading({ labels })).toMatchObject({ kind: 'invalid', problems: [{ place: 'labels cohort:<name>' }] });
  });

  it.each([
    ['none', []],
    ['others', ['bug', 'my-cohort:rp', 'cohort', 'cohort/rp', 'short: rp', 'xtarget-cohort:rp', 'size:L']],
  ])('declare nothing when there are %s', (_, labels) => {
    expect(reading({ labels })).toEqual({ kind: 'missing', nearMiss: null });
  });

  it.each([
    ['cohort:rp', true],
    ['COHORT:', true],
    ['cohort', false],
    ['x cohort:rp', false],
    [null, true],
  ])('%s takes part: %s', (label, is) => {
    expect(isCohortLabel(label)).toBe(is);
  });
});
