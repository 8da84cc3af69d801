import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect } from 'vitest';
import { command, type ClonedOptions } from './terminal.ts';

export const POLICY_PATH = '.github/cohort-guard.yml';
export const example = (path: string) => readFileSync(resolve(import.meta.dirname, '../../examples', path), 'utf8');

export const POLICY = `version: 1
inventory: { provider: file, path: inventory/sites.csv }
cohorts:
  rp:
    select: engine=rp
    owners: [alice]
    paths: ["deploy/rp/**"]
    environments: [{ name: production-rp, job: deploy.yml/deploy }]
releases: { manifests: ["deploy/releases/*.yml"] }
policy-owners: [erin]
`;
const CHECK = example('workflows/cohort-guard.yml');
const DEPLOY = example('workflows/deploy.yml');

export type Files = Readonly<Record<string, string>>;

/** A clone in which nothing is wrong. */
export const CLONE: Files = {
  [POLICY_PATH]: POLICY,
  'deploy/rp/app.yml': 'image: 1\n',
  'deploy/releases/1.yml': 'cohorts: [rp]\n',
  '.github/workflows/cohort-guard.yml': CHECK,
  '.github/workflows/deploy.yml': DEPLOY.replace('cohort: resource-publisher', 'cohort: rp'),
};

export const validate = (files: Files, options: ClonedOptions = {}, ...words: string[]) =>
  command(['validate', ...words], { files, ...options });
export const changed = (path: string, from: string, to: string) => {
  const text = CLONE[path] ?? '';
  expect(text).toContain(from);
  return { ...CLONE, [path]: text.replace(from, to) };
};
