import { policyText, POLICY_PATH, type PolicyParts } from '../fixtures/policy.ts';
import { clone, type Clone, type RunOptions } from './clone.ts';

/* A clone whose branch changes a path of one cohort, by a policy and a list of sites that are files of it. */

export const LIST = 'inventory/sites.csv';
export const CSV = `id,name,status,template-engine
R1,Fernbank Surgery,active,resource-publisher
R2,Alderbrook Practice,active,resource-publisher
R4,Oakmere Doctors,closed,resource-publisher
T1,Hollyfield Surgery,active,template-manager
`;
export const MORE = `${CSV}R5,Mossdale,active,resource-publisher\n`;
export const KEYS = ['releases: { ignore: ["docs/**"] }'];
export const policyFile = (parts: PolicyParts = {}) =>
  policyText({ keys: KEYS, ...parts }).replace(/inventory: .*/, `inventory: { provider: file, path: ${LIST} }`);
export const MISTAKEN = policyFile().replace('owners', 'owner');
export const FILES: Readonly<Record<string, string>> = {
  [POLICY_PATH]: policyFile(),
  [LIST]: CSV,
  'deploy/resource-publisher/app.yml': 'image: 1\n',
  'deploy/template-manager/app.yml': 'image: 1\n',
  'docs/guide.md': 'Read me\n',
};
export const RP = { 'deploy/resource-publisher/app.yml': 'image: 2\n' };
export const BODY = 'Fixes the cache.\n\nTarget-Cohort: resource-publisher\nExpect-Sites: 2\n';
export const DESCRIBED = ['--body', 'body.md'];

/** A clone whose branch changes something, with a description in `body.md`, which is not committed. */
export function changed(
  changes: Readonly<Record<string, string | null>> = RP,
  files: Readonly<Record<string, string>> = {},
) {
  const made = clone({ ...FILES, ...files }, { changes, message: 'Fix the cache' });
  made.write({ 'body.md': BODY });
  return made;
}

/** One clone for a file of tests, in which each writes nothing but files of its own. */
export function sharedClone(): () => Clone {
  let shared: Clone | null = null;
  return () => (shared ??= changed());
}

export const check = (made: Clone, words: readonly string[] = DESCRIBED, options?: RunOptions) =>
  made.run(['check', ...words], options);
export const record = async (made: Clone, words: readonly string[] = DESCRIBED) => {
  const { code, out } = await check(made, [...words, '--json']);
  const written = JSON.parse(out);
  return { code, record: written, judgement: written.judgements[0] };
};
