import { describe, expect, it } from 'vitest';
import { declaration, reading, selector, type Written } from '../build.ts';

const file = (content: string): NonNullable<Written['manifest']> => ({ kind: 'file', path: 'r.yml', content });

describe('sources that agree', () => {
  it.each<[string, Written, string[], object]>([
    ['a body and a label', { body: 'Target-Cohort: rp', labels: ['cohort:rp'] }, ['body', 'labels'], {}],
    [
      'all and the same names written out',
      { body: 'Target-Cohort: tm, rp, pilot', labels: ['cohort:all'] },
      ['body', 'labels'],
      { cohorts: ['pilot', 'rp', 'tm'], all: true },
    ],
    [
      'each its part',
      { labels: ['cohort:rp'], manifest: file('requires: a\nsites: [A1]') },
      ['labels', 'manifest'],
      { requires: [selector('a')], targets: { kind: 'sites', ids: ['A1'] } },
    ],
  ])('%s', (_, sources, from, parts) => {
    const cohorts = from.filter(
      (source) =>
        source !== 'manifest' || sources.manifest?.kind !== 'file' || sources.manifest.content.startsWith('cohorts:'),
    );
    expect(reading(sources)).toEqual({
      kind: 'read',
      sources: from,
      declaration: declaration(parts),
      saidBy: { cohorts, expect: 'expect' in parts ? from : [] },
    });
  });

  it('leaves all as it is where there is no policy', () => {
    expect(reading('Target-Cohort: all', null)).toMatchObject({ kind: 'read', declaration: { cohorts: ['all'] } });
  });
});

describe('sources that disagree', () => {
  it.each<[string, Written, string[]]>([
    ['body and label', { body: 'Target-Cohort: rp', labels: ['cohort:tm'] }, ['cohorts']],
    ['a subset', { body: 'Target-Cohort: rp, tm', labels: ['cohort:rp'] }, ['cohorts']],
    ['all and some', { body: 'Target-Cohort: rp', labels: ['cohort:all'] }, ['cohorts']],
    ['label and manifest', { labels: ['cohort:tm'], manifest: file('cohorts: [rp]') }, ['cohorts']],
    ['case', { body: 'Target-Cohort: rp', labels: ['cohort:RP'] }, ['cohorts']],
    ['expectations', { body: 'Target-Cohort: rp\nExpect-Sites: 5', manifest: file('expect: 5-6') }, ['expect']],
  ])('%s', (_, sources, parts) => {
    const read = reading(sources);
    expect(read.kind === 'conflict' && read.conflicts.map((one) => one.part)).toEqual(parts);
  });
});

describe('no cohort', () => {
  it('is no declaration, whatever else is said', () => {
    expect(reading({ manifest: file('sites: [A1]') })).toEqual({ kind: 'missing', nearMiss: null });
  });
});

it('tells the problems of all sources at once', () => {
  const read = reading({
    body: 'Target-Cohort: rp\nExpect-Sites: x',
    labels: ['cohort:'],
    manifest: file('cohorts: [rp]\nsite: [A1]'),
  });
  expect(read.kind === 'invalid' && read.problems.map((one) => one.place)).toEqual([
    'trailer Expect-Sites',
    'labels cohort:<name>',
    'r.yml:2:1 site',
  ]);
});

describe('names that a cohort had', () => {
  const former = new Map([
    ['rp', 'resource-publisher'],
    ['publisher', 'resource-publisher'],
  ]);
  const said = (parts: Written) => {
    const read = reading(parts, { known: ['resource-publisher', 'tm'], former });
    return read.kind === 'read' ? read.declaration.cohorts : read.kind;
  };
  const manifest = (cohort: string) =>
    ({ kind: 'file', path: 'deploy/releases/1.yml', content: `cohorts: [${cohort}]` }) as const;

  it.each<readonly [string, Written, string | readonly string[]]>([
    ['in the body', { body: 'Target-Cohort: tm, rp' }, ['resource-publisher', 'tm']],
    ['by a label', { labels: ['cohort:rp'] }, ['resource-publisher']],
    ['in a manifest', { manifest: manifest('rp') }, ['resource-publisher']],
    ['two of one cohort', { body: 'Target-Cohort: publisher, rp, resource-publisher' }, ['resource-publisher']],
    ['old and another do not', { body: 'Target-Cohort: rp', manifest: manifest('tm') }, 'conflict'],
    ['case matters', { body: 'Target-Cohort: RP' }, ['RP']],
  ])('mean its name of today: %s', (_, parts, cohorts) => {
    expect(said(parts)).toEqual(cohorts);
  });
});
