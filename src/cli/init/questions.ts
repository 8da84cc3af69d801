import type { Prompts } from '../prompts.ts';
import { draftOf, isAddress, type Answers, type Draft } from './draft.ts';
import { dividingAttributes } from './lists.ts';
import { parseNamedLists, parseNames, parseSelectors, printNamedLists } from './options.ts';
import type { Seen } from './seen.ts';

/** What only a person can say; a question is left out where an option has answered it. */
export interface Wanted extends Answers {
  /** Null: nobody has said. */
  readonly isPublic: boolean | null;
}

type Step = (wanted: Wanted, draft: Draft, seen: Seen, prompts: Prompts) => Promise<Wanted | null>;

/** Asks what no option has answered, with what the clone shows as the answer that stands there. Null: the person gave up. */
export async function askPerson(wanted: Wanted, seen: Seen, prompts: Prompts): Promise<Wanted | null> {
  let answered = wanted;
  for (const step of STEPS) {
    const next = await step(answered, draftOf(seen, answered), seen, prompts);
    if (next === null) return null;
    answered = next;
  }
  return answered;
}

const askInventory: Step = async (wanted, draft, seen, prompts) => {
  if (wanted.inventory !== null) return wanted;
  const inventory = await prompts.text({
    message: 'Where is the list of sites? A CSV, JSON or NDJSON file of this repository, or the address of an API',
    initial: draft.inventory ?? '',
    check: (path) => (isAddress(path) || seen.listAt(path) !== null ? null : `${path} is no list of sites here.`),
  });
  return inventory === null ? null : { ...wanted, inventory };
};

const askCohorts: Step = async (wanted, draft, seen, prompts) => {
  if (wanted.attribute !== null || wanted.cohorts.size > 0) return wanted;
  const list = draft.inventory === null ? null : seen.listAt(draft.inventory);
  const attributes = list === null ? null : dividingAttributes(list);
  if (attributes === null || (attributes.size === 0 && draft.cohorts.length === 0)) {
    const cohorts = await prompts.text({
      message: 'Which cohorts are there, and which sites are in them? As in: pilot=ring=1; rest=ring!=1',
      initial: '',
      check: (text) => (parseSelectors(text) === null ? 'A name, =, and a label selector; a semicolon between.' : null),
    });
    return cohorts === null ? null : { ...wanted, cohorts: parseSelectors(cohorts) ?? new Map() };
  }
  if (draft.attribute === null) return wanted;
  const attribute = await prompts.text({
    message: `Which attribute divides the sites into cohorts? ${[...attributes].map(([name, values]) => `${name} (${[...values.keys()].join(', ')})`).join('; ')}`,
    initial: draft.attribute,
    check: (name) => (attributes.has(name) ? null : `One of ${[...attributes.keys()].join(', ')}.`),
  });
  return attribute === null ? null : { ...wanted, attribute };
};

const askOwners: Step = async (wanted, draft, _, prompts) => {
  if (wanted.owners.size > 0) return wanted;
  const names = draft.cohorts.map(({ name }) => name);
  const known = draft.cohorts.filter(({ owners }) => owners.length > 0);
  const written = await prompts.text({
    message: `Who may approve for ${names.join(', ')}? Logins and teams for all (alice, @acme/team), or for each (${names[0] ?? 'pilot'}=alice,bob; …)`,
    initial: printNamedLists(known.map(({ name, owners }) => [name, owners])),
    check: (text) => {
      const owners = parseNamedLists(text);
      if (owners === null) return 'As in: alice,bob for all, or pilot=alice,bob; rest=carol';
      const without = names.find((name) => !owners.has(name) && !owners.has('*'));
      return without === undefined ? null : `Nobody for ${without} yet.`;
    },
  });
  return written === null ? null : { ...wanted, owners: parseNamedLists(written) ?? new Map() };
};

const askPolicyOwners: Step = async (wanted, draft, _, prompts) => {
  if (wanted.policyOwners !== null) return wanted;
  const written = await prompts.text({
    message: 'Who may approve a change of the policy itself? Empty: the administrators of the repository',
    initial: draft.policyOwners.join(', '),
    check: () => null,
  });
  return written === null ? null : { ...wanted, policyOwners: parseNames(written) };
};

const askEnvironments: Step = async (wanted, draft, seen, prompts) => {
  if (wanted.environments.size > 0 || seen.jobs.length === 0) return wanted;
  const written = await prompts.text({
    message: `Which environment is deployed to for each cohort? Here: ${[...new Set(seen.jobs.map(({ environment }) => environment))].join(', ')}`,
    initial: printNamedLists(
      draft.cohorts
        .filter(({ environments }) => environments.length > 0)
        .map(({ name, environments }) => [name, environments.map(({ environment }) => environment)]),
    ),
    check: (text) => (text.trim() === '' || parseNamedLists(text) !== null ? null : 'As in: pilot=production-pilot'),
  });
  return written === null ? null : { ...wanted, environments: parseNamedLists(written) ?? new Map() };
};

const askPublic: Step = async (wanted, _, __, prompts) => {
  if (wanted.isPublic !== null) return wanted;
  const isPublic = await prompts.confirm({
    message:
      'Is the repository public, with no Actions policy that allows pull_request_target? Then GitHub blocks that event',
    initial: false,
  });
  return isPublic === null ? null : { ...wanted, isPublic };
};

const STEPS: readonly Step[] = [askInventory, askCohorts, askOwners, askPolicyOwners, askEnvironments, askPublic];
