const lines = (...all: string[]) => `${all.join('\n')}\n`;

/** A policy that uses every key. */
export const FULL = lines(
  'version: 1',
  'inventory:',
  '  provider: http',
  '  url: https://inventory.example.org/v1',
  '  max-age: 12h',
  '  timeout: 2m',
  'cohorts:',
  '  resource-publisher:',
  '    dimension: template-engine',
  '    select: template-engine=resource-publisher',
  '    owners: [alice, bob, "@acme/rp-release"]',
  '    paths: ["deploy/resource-publisher/**"]',
  '    environments: [production-rp, { name: other-rp, job: "deploy.yml/deploy (rp)", baseline: 9f8e7d6c5b4a39281706f5e4d3c2b1a098765432, within: 2h }]',
  '    waves:',
  '      - { name: pilot, select: ring=pilot, environments: [pilot-rp], bake: 24h, healthy: { check: synthetic-rp, app: 123456 } }',
  '    formerly: [rp]',
  '    limits: 4000',
  '  template-manager:',
  '    owners: ["@carol"]',
  'releases:',
  '  branches: [main, "release/*"]',
  '  ignore: ["docs/**"]',
  '  guarded: ["scripts/deploy/**"]',
  '  manifests: ["deploy/releases/*.yml"]',
  '  change: CHG\\d{7}',
  '  statuses: [active, pilot]',
  '  unsigned-merges: allow',
  '  deployed: sites',
  'approvals:',
  '  within-cohort: 0',
  '  cross-cohort: 3',
  '  policy: 2',
  '  trusted-bots: [dependabot]',
  'freezes:',
  '  - { name: Friday to Monday, weekly: Fri 15:00 - Mon 07:00, zone: Europe/London, cohorts: [resource-publisher] }',
  'limits: 5000',
  'emergency: { approvers: [erin], approvals: 3, valid: 1h }',
  'policy-owners: [erin, "@acme/platform"]',
);

/** The least that a policy may say. */
export const MINIMAL = lines(
  'version: 1',
  'inventory: { provider: http, url: "https://inventory.example.org/v1" }',
  'cohorts:',
  '  rp: { owners: [alice] }',
);

/** The same, with something else for the cohort. */
export const withRp = (rp: string): string => MINIMAL.replace('{ owners: [alice] }', rp);
