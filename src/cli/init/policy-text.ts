import { stringify } from 'yaml';
import { isAddress, type Draft, type DraftCohort } from './draft.ts';

/** The text of a policy, as a person would write it. */
export function policyText(draft: Draft): string {
  const { inventory, attribute, cohorts, statuses, policyOwners, isAlone } = draft;
  return [
    '# .github/cohort-guard.yml',
    'version: 1',
    'inventory:',
    ...inventoryLines(inventory ?? ''),
    'cohorts:',
    // A change of shared code reaches every cohort that has paths, and a release for several needs two people.
    ...cohorts.flatMap((cohort) => cohortLines(isAlone ? { ...cohort, folder: null } : cohort, attribute)),
    'releases:',
    '  ignore: ["docs/**", "**/*.md"]',
    ...(statuses === null ? [] : [`  statuses: ${list(statuses)}`]),
    ...(isAlone
      ? [
          '# No one else is there to approve yet. Once there is: raise both, and give each cohort its paths.',
          'approvals:',
          '  within-cohort: 0',
          '  policy: 0',
        ]
      : []),
    ...(policyOwners.length === 0 ? [] : [`policy-owners: ${list(policyOwners)}`]),
    '',
  ].join('\n');
}

function inventoryLines(inventory: string): string[] {
  return isAddress(inventory)
    ? ['  provider: http', `  url: ${quoted(inventory)}`]
    : ['  provider: file', `  path: ${plain(inventory)}`];
}

function cohortLines({ name, select, owners, folder, environments }: DraftCohort, attribute: string | null): string[] {
  return [
    `  ${plain(name)}:`,
    ...(attribute === null ? [] : [`    dimension: ${plain(attribute)}`]),
    ...(select === null ? [] : [`    select: ${plain(select)}`]),
    `    owners: ${list(owners)}`,
    ...(folder === null ? [] : [`    paths: [${quoted(`${folder}/**`)}]`]),
    ...(environments.length === 0
      ? []
      : [
          '    environments:',
          ...environments.map(({ environment, job }) =>
            job === null
              ? `      - ${plain(environment)}`
              : `      - { name: ${flow(environment)}, job: ${quoted(job)} }`,
          ),
        ]),
  ];
}

function list(items: readonly string[]): string {
  return `[${items.map(flow).join(', ')}]`;
}

/** A text on a line of its own, in quotes where it needs them. */
function plain(text: string): string {
  return stringify(text, { lineWidth: 0 }).trimEnd();
}

/** A text within brackets. */
function flow(text: string): string {
  return /^[\w.-]+$/.test(text) ? plain(text) : quoted(text);
}

function quoted(text: string): string {
  return JSON.stringify(text);
}
